import type { WrittenComment } from "@/features/review/queries";
import { formatDateTime } from "@/lib/jst";

/** A request for correction that was sent to the employer: when, by whom, about which hand-in. */
export function WrittenCommentNote({ comment }: { comment: WrittenComment }) {
  return (
    <div className="mt-1 border-orange-800 border-l-4 bg-orange-50 px-3 py-1.5 text-dns-14N-130">
      <p className="text-dns-14B-130">
        修正依頼（{comment.ordinal}回目の提出へ）
        <span className="ml-2 font-normal">
          {formatDateTime(comment.createdAt)}　{comment.staffName}
        </span>
      </p>
      <p className="whitespace-pre-wrap">{comment.body}</p>
    </div>
  );
}
