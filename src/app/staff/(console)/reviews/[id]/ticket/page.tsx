import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { casePrSheetPdfPath, caseTicketPdfPath } from "@/domain/posting/ticket/paths";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { TicketPage } from "@/features/ticket/components/ticket-page";
import { officeTicket } from "@/features/ticket/queries";
import { requireStaff } from "@/server/actor";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** One look-up for title and page. */
const load = cache(async (id: string) => {
  const { office } = await requireStaff(`/staff/reviews/${id}/ticket`);
  const document = await officeTicket(office, id);
  if (!document) notFound();
  return ticketRows(document.facts);
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const ticket = await load((await params).id);
  return { title: { absolute: ticket.name } };
}

/** The ticket of a case as it was handed in; after final registration the 求人票. */
export default async function OfficeTicketPage({ params }: PageProps) {
  const { id } = await params;
  return (
    <div className="pt-4">
      <TicketPage
        ticket={await load(id)}
        pdfPath={caseTicketPdfPath(id)}
        prSheetPath={casePrSheetPdfPath(id)}
        back={{ href: `/staff/reviews/${id}`, label: "求人の確認に戻る" }}
      />
    </div>
  );
}
