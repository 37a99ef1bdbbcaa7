import { ButtonLink } from "@/ui/button-link";

/** 仮求人票を表示: the ticket as it would be printed now, in a window of its own. */
export function TicketLink({ postingId }: { postingId: string }) {
  return (
    <p>
      <ButtonLink
        href={`/mypage/postings/${postingId}/ticket`}
        variant="secondary"
        target="_blank"
        rel="noopener"
      >
        仮求人票を表示<span className="sr-only">（新しい画面で開きます）</span>
      </ButtonLink>
    </p>
  );
}
