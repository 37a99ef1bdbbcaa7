import { PencilIcon } from "@/ui/icons";
import { CommentBox } from "./comment-box";
import { commentName, type CommentPlace } from "./comment-names";

/** The form that the text boxes belong to, wherever they stand on the page. */
export const RETURN_FORM = "return-form";

/**
 * 「修正依頼を書く」 beside an item: opens a text box that is sent with 差戻し. At the end of a line that wraps;
 * opened it takes a line of its own.
 */
export function RowComment({ place, label }: { place: CommentPlace; label: string }) {
  const name = commentName(place);
  return (
    <details className="ml-auto min-w-0 open:basis-full print:hidden" data-comment-box="">
      <summary className="link ml-auto flex min-h-6 w-fit list-none items-center gap-1 text-dns-14N-130">
        <PencilIcon className="size-4" />
        修正依頼を書く
        <span className="sr-only">（{label}）</span>
      </summary>
      <label htmlFor={name} className="block text-dns-14B-130">
        「{label}」の修正依頼
      </label>
      <CommentBox
        id={name}
        name={name}
        form={RETURN_FORM}
        label={label}
        className="mt-2 mb-2 text-dns-16N-130"
      />
    </details>
  );
}
