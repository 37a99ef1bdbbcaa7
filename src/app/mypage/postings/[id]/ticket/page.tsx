import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { prSheetPdfPath, ticketPdfPath } from "@/domain/posting/ticket/paths";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { TicketPage } from "@/features/ticket/components/ticket-page";
import { employerTicket } from "@/features/ticket/queries";
import { requireEmployer } from "@/server/actor";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** One look-up for title and page. */
const load = cache(async (id: string) => {
  const { scope } = await requireEmployer(`/mypage/postings/${id}/ticket`);
  const document = scope && (await employerTicket(scope, id));
  if (!document) notFound();
  return { ticket: ticketRows(document.facts), editable: document.editable };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { ticket } = await load((await params).id);
  // Browsers propose the title as the name of the printed file.
  return { title: { absolute: ticket.name } };
}

/** 仮求人票を表示: the employer's posting as it would be printed now; after final registration the 求人票. */
export default async function EmployerTicketPage({ params }: PageProps) {
  const { id } = await params;
  const { ticket, editable } = await load(id);
  const back = editable
    ? { href: `/mypage/postings/${id}`, label: "求人の入力に戻る" }
    : { href: "/mypage/postings", label: "求人一覧に戻る" };
  return (
    <TicketPage ticket={ticket} pdfPath={ticketPdfPath(id)} prSheetPath={prSheetPdfPath(id)} back={back} />
  );
}
