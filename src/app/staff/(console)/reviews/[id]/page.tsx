import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { casePath, readCaseNotice } from "@/domain/review/paths";
import { readQueueList } from "@/domain/review/queue";
import { CaseScreen } from "@/features/review/components/case-screen";
import { findCase } from "@/features/review/queries";
import { neighbours } from "@/features/review-queue/queries";
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
  const list = readQueueList(search.list);
  return { list, notice: readCaseNotice(search.done), ...(await load(id, casePath(id, { list }))) };
}

export async function generateMetadata(props: PageProps<"/staff/reviews/[id]">): Promise<Metadata> {
  const { detail } = await read(props);
  return { title: `${detail.establishmentName}（${formatReceiptNumber(detail.receiptNumber)}）` };
}

/** One case at the counter. */
export default async function CasePage(props: PageProps<"/staff/reviews/[id]">) {
  const { list, notice, actor, detail } = await read(props);
  const { office, staffId } = actor;
  return (
    <CaseScreen
      detail={detail}
      staffId={staffId}
      list={list}
      notice={notice}
      neighbours={await neighbours(office, { list, staffId }, detail)}
    />
  );
}
