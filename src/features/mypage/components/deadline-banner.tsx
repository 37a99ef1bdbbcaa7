import type { DeadlineWords } from "@/domain/account/provisional-deadline";
import { WarningIcon } from "@/ui/icons";

/** Until when the provisional registration must be completed at the counter; on every page before the my page is open. */
export function DeadlineBanner({ visitBy, left, deletedOn }: DeadlineWords) {
  return (
    <section
      aria-label="本登録の期限"
      data-short-lines
      className="border-solid-gray-420 border-b bg-orange-50 print:hidden"
    >
      <p className="page-width flex items-start gap-2 py-2 text-std-16N-170">
        <WarningIcon className="mt-1 shrink-0 text-orange-900" />
        <span>
          本登録の期限：<strong>{`${visitBy}まで、${left}`}</strong>
          {deletedOn !== null && `（${deletedOn}の終わりに入力内容が削除されます）`}
        </span>
      </p>
    </section>
  );
}
