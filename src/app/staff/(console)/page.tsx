import type { Metadata } from "next";
import { queuePath } from "@/domain/review/paths";
import { MAX_QUERY_LENGTH, readCursor, readQueueList } from "@/domain/review/queue";
import { QueueScreen, queueTitle } from "@/features/review-queue/components/queue-screen";
import { countCases, listCases } from "@/features/review-queue/queries";
import { requireStaff } from "@/server/actor";

type Search = Record<string, string | string[] | undefined>;

function readView(search: Search) {
  return {
    list: readQueueList(search.list),
    query: typeof search.q === "string" ? search.q.trim().slice(0, MAX_QUERY_LENGTH) : "",
    after: readCursor(search.after),
  };
}

export async function generateMetadata({ searchParams }: PageProps<"/staff">): Promise<Metadata> {
  const { list, query } = readView(await searchParams);
  return { title: queueTitle(list, query) };
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
