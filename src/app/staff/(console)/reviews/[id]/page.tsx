import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { casePath, readCaseNotice } from "@/domain/review/paths";
import { readCursor, readQuery, readQueueList } from "@/domain/review/queue";
import { PaperBanner } from "@/features/papers/components/paper-banner";
import { findScannedPaper } from "@/features/papers/queries";
import { CaseScreen } from "@/features/review/components/case-screen";
import { findCase } from "@/features/review/queries";
import { neighbours } from "@/features/review-queue/queries";
import { parameter } from "@/lib/parameter";
import { requireStaff } from "@/server/actor";

/** One look-up for title and page. Another office's case does not exist. */
const load = cache(async (id: string, path: string) => {
  const actor = await requireStaff(path);
  const detail = await findCase(actor.office, id);
  if (!detail) notFound();
  return { actor, detail };
});

async function read({ params, searchParams }: PageProps<"/staff/reviews/[id]">) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const origin = {
    list: readQueueList(search.list),
    query: readQuery(search.q),
    after: readCursor(search.after),
  };
  const paper = parameter(search.paper) || undefined;
  return {
    origin,
    paper,
    notice: readCaseNotice(search.done),
    ...(await load(id, casePath(id, { ...origin, paper }))),
  };
}

export async function generateMetadata(props: PageProps<"/staff/reviews/[id]">): Promise<Metadata> {
  const { detail } = await read(props);
  return { title: `${detail.establishmentName}（${formatReceiptNumber(detail.receiptNumber)}）` };
}

/** One case at the counter. */
export default async function CasePage(props: PageProps<"/staff/reviews/[id]">) {
  const { origin, notice, paper, actor, detail } = await read(props);
  const { office, staffId } = actor;
  // Asked anew each time: the case may have been handed in again since the paper was scanned.
  const scanned = paper && (await findScannedPaper(office, detail.receiptNumber, paper));
  return (
    <>
      {scanned && <PaperBanner state={scanned.state} />}
      <CaseScreen
        detail={detail}
        staffId={staffId}
        origin={origin}
        notice={notice}
        neighbours={await neighbours(office, { ...origin, staffId }, detail)}
      />
    </>
  );
}
