import type { Metadata } from "next";
import { MAX_BATCH } from "@/domain/papers/batch-answer";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { queuePath, queueTitle, ticketBatchPath } from "@/domain/review/paths";
import { readQueueList } from "@/domain/review/queue";
import { TicketBatch } from "@/features/papers/components/ticket-batch";
import { listCases } from "@/features/review-queue/queries";
import { requireStaff } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: "求人票をまとめて印刷" };

/** The tickets of a list's first cases, as one PDF for the printer of the counter. */
export default async function TicketBatchPage({ searchParams }: PageProps<"/staff/tickets">) {
  const list = readQueueList((await searchParams).list);
  const { office, staffId } = await requireStaff(ticketBatchPath(list));
  const { rows } = await listCases(office, { list, staffId, query: "", after: null });
  const cases = rows.flatMap(({ id, receiptNumber, establishmentName, jobTitle }) =>
    jobTitle === null
      ? []
      : [{ id, receiptNumber: formatReceiptNumber(receiptNumber), establishmentName, jobTitle }],
  );
  const back = (
    <ButtonLink href={queuePath({ list })} variant="secondary">
      一覧へ戻る
    </ButtonLink>
  );
  return (
    <div className="pt-6">
      <PageHeading
        lead={`「${queueTitle({ list, query: "" })}」の先頭から、${MAX_BATCH}件までの求人票を1つのPDFにします。`}
      >
        求人票をまとめて印刷
      </PageHeading>
      {cases.length > 0 ? (
        <TicketBatch cases={cases.slice(0, MAX_BATCH)} />
      ) : (
        <EmptyState title="印刷できる求人票がありません" action={back}>
          求人のある案件が一覧に並ぶと、ここから印刷できます。
        </EmptyState>
      )}
      {cases.length > 0 && <p className="mt-8">{back}</p>}
    </div>
  );
}
