import Link from "next/link";
import type { ReactNode } from "react";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { lapsedNote, UNTIL_ERASED } from "@/domain/review/lapsed";
import { casePath } from "@/domain/review/paths";
import type { ReviewDetail } from "@/features/review/queries";
import { formatDate, type IsoDate } from "@/lib/jst";
import { InlineMessage } from "@/ui/inline-message";

const ACCOUNT_STATUS = {
  REGISTERED: "マイページ未開設",
  OPEN: "マイページ開設済み",
  WITHDRAWN: "退会",
  EXPIRED: "失効",
} as const;

/** Who handed it in, why somebody has to come, and what to look at when they are here. */
export function CaseFacts({ detail, today }: { detail: ReviewDetail; today: IsoDate }) {
  const { account, visit, waitsFor, knownNumber, otherOpenAccounts } = detail;
  const registered = detail.status === "REGISTERED";
  const lapsed = account && lapsedNote(account, today);
  return (
    <div className="flex flex-col gap-2 text-dns-16N-130">
      {!registered && visit.identityNeeded && (
        <InlineMessage kind="warning" className="!text-dns-16B-130">
          来所者の本人確認が必要です
          {account && !account.confirmed && "（事業所番号だけで申し込んだ、未確認のアカウントです）"}
        </InlineMessage>
      )}
      {!registered && waitsFor && (
        <InlineMessage kind="warning" className="!text-dns-16N-130">
          この事業所は、まだ本登録されていません。
          {waitsFor.id && waitsFor.receiptNumber ? (
            <Link href={casePath(waitsFor.id)} prefetch={false} className="link">
              受付番号 {formatReceiptNumber(waitsFor.receiptNumber)} の案件
            </Link>
          ) : (
            "別の案件"
          )}
          を先に本登録してください。
        </InlineMessage>
      )}
      {!registered && knownNumber && (
        <InlineMessage kind="warning" className="!text-dns-16N-130">
          雇用保険適用事業所番号 {knownNumber}{" "}
          の事業所は、すでに登録されています。同じ事業所ではないか確認してください。
        </InlineMessage>
      )}
      {!registered && otherOpenAccounts > 0 && (
        <InlineMessage kind="info" className="!text-dns-16N-130">
          この事業所には、開設済みのマイページがほかに{otherOpenAccounts}件あります。
        </InlineMessage>
      )}
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <Fact term="アカウント">
          {account ? `${account.email}（${ACCOUNT_STATUS[account.status]}）` : "削除されています"}
        </Fact>
        {account?.provisionalUntil && (
          <Fact term="アカウントの期限">
            {formatDate(account.provisionalUntil)}
            {lapsed && `（過ぎています。${lapsed}${UNTIL_ERASED}）`}
          </Fact>
        )}
        {!registered && (
          <Fact term="来所の理由">
            {visit.reasons.length === 0 ? (
              "来所は不要です。内容を確認して本登録できます。"
            ) : (
              <ul>
                {visit.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        {!registered && visit.papers.length > 0 && (
          <Fact term="確認する書類">
            <ul className="list-disc pl-5">
              {visit.papers.map((paper) => (
                <li key={paper}>{paper}</li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-dns-14N-130 text-solid-gray-700 sm:pt-0.5">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
