"use client";

import { startTransition, useActionState, useState } from "react";
import { COMMENT_MAX_LENGTH, commentLength } from "@/domain/review/comments";
import type { CaseOrigin } from "@/domain/review/paths";
import { initialFormState, summaryEntries } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { CharacterCounter } from "@/ui/character-counter";
import { Dialog } from "@/ui/dialog";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { returnAction } from "../actions";
import { CaseInputs } from "./case-inputs";
import { CommentBox } from "./comment-box";
import { commentName } from "./comment-names";
import { RETURN_FORM } from "./row-comment";
import { SignedOutNote } from "./signed-out-note";
import { survivingFailure } from "./survive-failure";
import type { UnsentComment } from "./use-comments";

const decide = survivingFailure(returnAction);

interface ReturnDialogProps {
  readonly caseId: string;
  readonly ordinal: number;
  readonly origin: CaseOrigin;
  /** What a request about the whole belongs to. */
  readonly document: "posting" | "establishment";
  readonly comments: readonly UnsentComment[];
  /** Why the case cannot be returned, or null. */
  readonly obstacle: string | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 差戻し: what will be asked for, and the button that sends it. The text boxes stand all over the page. */
export function ReturnDialog({
  caseId,
  ordinal,
  origin,
  document,
  comments,
  obstacle,
  open,
  onClose,
}: ReturnDialogProps) {
  const [state, send, pending] = useActionState(decide, initialFormState());
  const whole = commentName({ document, fieldKey: null });
  // Who goes back to write what was missing has dealt with the message.
  const [settled, setSettled] = useState(0);
  const close = () => {
    setSettled(state.attempt);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={obstacle === null ? "差戻し" : "差戻しできません"}
      actions={
        <>
          {obstacle === null && (
            <Button type="submit" form={RETURN_FORM} pending={pending}>
              差し戻す
            </Button>
          )}
          <Button variant="secondary" onClick={close}>
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
          if (!pending && obstacle === null) startTransition(() => send(data));
        }}
      >
        {obstacle !== null ? (
          <p>{obstacle}</p>
        ) : (
          <>
            {state.attempt > settled && (
              <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
            )}
            <SignedOutNote state={state} />
            <CaseInputs caseId={caseId} origin={origin} />
            <input type="hidden" name="ordinal" value={ordinal} />
            <p>
              求人者にメールとマイページのお知らせを送ります。求人者は、修正して再提出できるようになります。
            </p>
            <ItemRequests comments={comments.filter(({ name }) => name !== whole)} />
            <FormField
              id={whole}
              label="全体への修正依頼"
              hint="1つの項目に当てはまらないことを入力してください。"
            >
              {(control) => <CommentBox {...control} name={whole} label="全体" />}
            </FormField>
          </>
        )}
      </form>
    </Dialog>
  );
}

/** The requests as they will be sent; one that is too long says by how much. */
function ItemRequests({ comments }: Pick<ReturnDialogProps, "comments">) {
  return (
    <section aria-labelledby="return-items">
      <h3 id="return-items" className="text-std-16B-170">
        項目への修正依頼（{comments.length}件）
      </h3>
      {comments.length === 0 ? (
        <p className="text-dns-16N-130">項目の横の「修正依頼を書く」から入力できます。</p>
      ) : (
        <dl className="text-dns-16N-130">
          {comments.map(({ name, label, body }) => (
            <div key={name} className="border-solid-gray-200 border-b py-2">
              <dt className="text-dns-14B-130">{label}</dt>
              <dd className="whitespace-pre-wrap break-words">
                {body}
                {commentLength(body) > COMMENT_MAX_LENGTH && (
                  <CharacterCounter used={commentLength(body)} limit={COMMENT_MAX_LENGTH} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
