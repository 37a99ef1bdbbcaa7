import { notFound, redirect } from "next/navigation";
import { casePath } from "@/domain/review/paths";
import { findScannedPaper } from "@/features/papers/queries";
import { parameter } from "@/lib/parameter";
import { requireStaff } from "@/server/actor";

/** Where the QR code of a ticket or a receipt leads: to its case, which says whether the paper is current. */
export default async function ScanPage({ searchParams }: PageProps<"/staff/scan">) {
  const { r, d } = await searchParams;
  const receiptNumber = parameter(r);
  const digest = parameter(d);
  const { office } = await requireStaff(
    `/staff/scan?${new URLSearchParams({ r: receiptNumber, d: digest })}`,
  );
  const scanned = await findScannedPaper(office, receiptNumber, digest);
  if (!scanned) notFound();
  redirect(casePath(scanned.caseId, { paper: digest }));
}
