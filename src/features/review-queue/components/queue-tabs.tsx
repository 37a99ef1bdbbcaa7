import Link from "next/link";
import { QUEUE_LISTS, type QueueList } from "@/domain/review/queue";
import { queuePath } from "@/domain/review/paths";
import { classNames } from "@/ui/class-names";

/** The lists with how many cases each has. No list is the current one while a search is shown. */
export function QueueTabs({
  current,
  counts,
  limit,
}: {
  current: QueueList | null;
  counts: Readonly<Record<QueueList, number>>;
  /** Counts beyond this are not told exactly. */
  limit: number;
}) {
  return (
    <nav aria-label="案件の状態">
      <ul className="flex flex-wrap gap-1">
        {QUEUE_LISTS.map(({ key, label }) => (
          <li key={key}>
            <Link
              href={queuePath({ list: key })}
              prefetch={false}
              aria-current={key === current ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center gap-2 rounded-8 border px-3 hover:underline",
                key === current
                  ? "border-blue-900 bg-blue-900 text-white"
                  : "border-solid-gray-420 bg-white text-solid-gray-800",
              )}
            >
              <span className="text-dns-16B-130">{label}</span>
              <span className="text-dns-16N-130 tabular-nums">
                {counts[key] > limit ? `${limit}+` : counts[key]}
                <span className="sr-only">件{counts[key] > limit ? "を超える" : ""}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
