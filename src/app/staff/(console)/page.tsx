import type { Metadata } from "next";
import { queuePath, queueTitle } from "@/domain/review/paths";
import { readCursor, readQuery, readQueueList } from "@/domain/review/queue";
import { QueueScreen } from "@/features/review-queue/components/queue-screen";
import { countCases, listCases } from "@/features/review-queue/queries";
import { requireStaff } from "@/server/actor";

type Search = Record<string, string | string[] | undefined>;

function readView(search: Search) {
  return {
    list: readQueueList(search.list),
    query: readQuery(search.q),
    after: readCursor(search.after),
  };
}

export async function generateMetadata({ searchParams }: PageProps<"/staff">): Promise<Metadata> {
  return { title: queueTitle(readView(await searchParams)) };
}

/** The office's cases, oldest deadline first. */
export default async function QueuePage({ searchParams }: PageProps<"/staff">) {
  const view = readView(await searchParams);
  const { office, staffId } = await requireStaff(queuePath(view));
  const [page, counts] = await Promise.all([
    listCases(office, { ...view, staffId }),
    countCases(office, staffId),
  ]);
  return <QueueScreen {...view} page={page} counts={counts} staffId={staffId} />;
}
