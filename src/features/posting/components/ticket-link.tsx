import { ticketPdfPath } from "@/domain/posting/ticket/paths";
import { PaperLink } from "@/features/papers/components/paper-link";

/** 仮求人票を表示: the ticket as it would be printed now, in a window of its own. */
export function TicketLink({ postingId }: { postingId: string }) {
  return (
    <p>
      <PaperLink href={ticketPdfPath(postingId)}>仮求人票を表示</PaperLink>
    </p>
  );
}
