import { daysLeft } from "@/domain/account/provisional-deadline";
import { previousOpenDay } from "@/domain/office/open-days";
import { formatDate, type IsoDate } from "@/lib/jst";
import { WarningIcon } from "@/ui/icons";

interface DeadlineBannerProps {
  /** Last of the 14 days. */
  readonly until: IsoDate;
  readonly today: IsoDate;
}

/** Until when the provisional registration must be completed at the counter; on every page before the my page is open. */
export function DeadlineBanner({ until, today }: DeadlineBannerProps) {
  const visitBy = previousOpenDay(until);
  const left = daysLeft(visitBy, today);
  const words = left > 0 ? `あと${left}日` : left === 0 ? "本日まで" : "期限を過ぎています";
  return (
    <section
      aria-label="本登録の期限"
      data-short-lines
      className="border-solid-gray-420 border-b bg-orange-50 print:hidden"
    >
      <p className="page-width flex items-start gap-2 py-2 text-std-16N-170">
        <WarningIcon className="mt-1 shrink-0 text-orange-900" />
        <span>
          本登録の期限：
          <strong>
            {formatDate(visitBy)}まで、{words}
          </strong>
          {left < 0 && `（${formatDate(until)}の終わりに入力内容が削除されます）`}
        </span>
      </p>
    </section>
  );
}
