import Link from "next/link";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import type { ReviewDetail } from "@/features/review/queries";
import { formatDate, formatDateTime, type IsoDate } from "@/lib/jst";
import { Tag } from "@/ui/tag";
import { DeadlineTag } from "./deadline-tag";
import { StatusTag } from "./status-tag";

interface CaseHeaderProps {
  readonly detail: ReviewDetail;
  readonly today: IsoDate;
  readonly listTitle: string;
  readonly queuePath: string;
  readonly previousPath: string | null;
  readonly nextPath: string | null;
  /** Of the PDF; null where there is no posting. */
  readonly ticketPath: string | null;
}

const LINK = "link inline-flex min-h-11 items-center text-dns-16N-130";

/** Where one is, which case it is, and how pressing. */
export function CaseHeader(props: CaseHeaderProps) {
  const { detail, today, listTitle, queuePath, previousPath, nextPath, ticketPath } = props;
  const { snapshot, registered } = detail;
  return (
    <div>
      <nav aria-label="案件の移動" className="flex flex-wrap gap-x-6 print:hidden">
        <Link href={queuePath} prefetch={false} className={LINK}>
          一覧（{listTitle}）に戻る
        </Link>
        {previousPath && (
          <Link href={previousPath} prefetch={false} aria-keyshortcuts="k" className={LINK}>
            前の案件
          </Link>
        )}
        {nextPath && (
          <Link href={nextPath} prefetch={false} aria-keyshortcuts="j" className={LINK}>
            次の案件
          </Link>
        )}
        {ticketPath && (
          <Link href={ticketPath} prefetch={false} target="_blank" rel="noopener" className={LINK}>
            {registered.postingNumber ? "求人票を表示" : "仮求人票を表示"}
            <span className="sr-only">（PDFを新しい画面で開きます）</span>
          </Link>
        )}
      </nav>
      <h1 className="mt-1 text-std-22B-150">
        {detail.establishmentName}
        <span className="block text-std-16N-170">{detail.jobTitle ?? "事業所の登録のみ"}</span>
      </h1>
      <ul className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-dns-16N-130">
        <li className="flex gap-2">
          <StatusTag status={detail.status} />
          {snapshot.withEstablishment && <Tag tone="blue">事業所登録</Tag>}
          {detail.handIns > 1 && <Tag tone="orange">再提出（{detail.handIns}回目）</Tag>}
        </li>
        <li>
          受付番号 <span className="font-mono">{formatReceiptNumber(detail.receiptNumber)}</span>
        </li>
        {detail.status === "REGISTERED" ? (
          <RegisteredFacts detail={detail} />
        ) : (
          <li className="flex flex-wrap items-center gap-2">
            期限 {formatDate(detail.visitDeadline)}
            <DeadlineTag deadline={detail.visitDeadline} today={today} />
          </li>
        )}
        <li>提出 {formatDateTime(detail.submittedAt)}</li>
        {detail.assigned && <li>担当 {detail.assigned.name}</li>}
      </ul>
    </div>
  );
}

function RegisteredFacts({ detail: { registered, closedAt } }: { detail: ReviewDetail }) {
  return (
    <>
      {registered.postingNumber && (
        <li>
          求人番号 <span className="font-mono">{registered.postingNumber}</span>
        </li>
      )}
      {registered.establishmentNumber && (
        <li>
          事業所番号 <span className="font-mono">{registered.establishmentNumber}</span>
        </li>
      )}
      {registered.introductionDeadline && <li>紹介期限日 {formatDate(registered.introductionDeadline)}</li>}
      {closedAt && <li>本登録 {formatDateTime(closedAt)}</li>}
    </>
  );
}
