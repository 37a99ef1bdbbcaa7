"use client";

import { startTransition, useActionState } from "react";
import { COMMENT_MAX_LENGTH } from "@/domain/review/comments";
import type { QueueList } from "@/domain/review/queue";
import { initialFormState, summaryEntries } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { Textarea } from "@/ui/textarea";
import { returnAction } from "../actions";
import { commentName } from "./comment-names";
import { RETURN_FORM } from "./row-comment";
import { SignedOutNote } from "./signed-out-note";
import { survivingFailure } from "./survive-failure";
import type { UnsentComment } from "./use-comments";

const decide = survivingFailure(returnAction);

interface ReturnDialogProps {
  readonly caseId: string;
  readonly ordinal: number;
  readonly list: QueueList;
  /** What a request about the whole belongs to. */
  readonly document: "posting" | "establishment";
  readonly comments: readonly UnsentComment[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 差戻し: what will be asked for, and the button that sends it. The text boxes stand all over the page. */
export function ReturnDialog({
  caseId,
  ordinal,
  list,
  document,
  comments,
  open,
  onClose,
}: ReturnDialogProps) {
  const [state, send, pending] = useActionState(decide, initialFormState());
  const whole = commentName({ document, fieldKey: null });
  const onItems = comments.filter(({ name }) => name !== whole);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="差戻し"
      actions={
        <>
          <Button type="submit" form={RETURN_FORM} pending={pending}>
            差し戻す
          </Button>
          <Button variant="secondary" onClick={onClose}>
            確認に戻る
          </Button>
        </>
      }
    >
      <form
        id={RETURN_FORM}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          // Not as the form's action: React would empty the boxes after a refusal.
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          if (pending) return;
          startTransition(async () => {
            await send(data);
          });
        }}
      >
        <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
        <SignedOutNote state={state} />
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="ordinal" value={ordinal} />
        <input type="hidden" name="list" value={list} />
        <p>求人者にメールとマイページのお知らせを送ります。求人者は、修正して再提出できるようになります。</p>
        <section aria-labelledby="return-items">
          <h3 id="return-items" className="text-std-16B-170">
            項目への修正依頼（{onItems.length}件）
          </h3>
          {onItems.length === 0 ? (
            <p className="text-dns-16N-130">項目の横の「修正依頼を書く」から入力できます。</p>
          ) : (
            <dl className="text-dns-16N-130">
              {onItems.map(({ name, label, body }) => (
                <div key={name} className="border-solid-gray-200 border-b py-2">
                  <dt className="text-dns-14B-130">{label}</dt>
                  <dd className="whitespace-pre-wrap">{body}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        <FormField
          id={whole}
          label="全体への修正依頼"
          hint="1つの項目に当てはまらないことを入力してください。"
        >
          {(control) => (
            <Textarea {...control} name={whole} rows={3} maxLength={COMMENT_MAX_LENGTH} data-comment="全体" />
          )}
        </FormField>
      </form>
    </Dialog>
  );
}
