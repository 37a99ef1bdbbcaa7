"use client";

import { useActionState } from "react";
import { catalogueOf } from "@/domain/draft/document";
import type { CaseOrigin } from "@/domain/review/paths";
import { AskFirst } from "@/features/review/components/ask-first";
import { CaseInputs } from "@/features/review/components/case-inputs";
import { commentName } from "@/features/review/components/comment-names";
import { Refusal } from "@/features/review/components/refusal";
import { survivingFailure } from "@/features/review/components/survive-failure";
import type { WithdrawnComment } from "@/features/review/queries";
import { formatDateTime } from "@/lib/jst";
import { initialFormState } from "@/lib/form-state";
import { SubmitButton } from "@/ui/submit-button";
import { discardWithdrawnAction } from "../actions";

const discard = survivingFailure(discardWithdrawnAction);

/** What a withdrawn return had asked for: it stands in the boxes, unsent, also for who takes the case over. */
export function WithdrawnRequests({
  caseId,
  origin,
  requests,
}: {
  readonly caseId: string;
  readonly origin: CaseOrigin;
  readonly requests: readonly WithdrawnComment[];
}) {
  const [state, action] = useActionState(discard, initialFormState());
  const [first] = requests;
  if (!first) return null;
  return (
    <section
      aria-labelledby="withdrawn-title"
      className="min-w-0 rounded-8 border border-solid-gray-420 px-4 py-3 print:hidden"
    >
      <h2 id="withdrawn-title" className="mb-2 text-std-16B-170">
        取り消した差戻しの修正依頼（{requests.length}件）
      </h2>
      <p className="text-dns-16N-130">
        {formatDateTime(first.withdrawnAt)}に取り消した差戻しのものです（{first.staffName}
        ）。各項目の欄に、未送信で入っています。送らないものは、欄を空にしてください。
      </p>
      <form action={action} className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <CaseInputs caseId={caseId} origin={origin} />
        <details className="min-w-0 open:basis-full">
          <summary className="link flex min-h-8 w-fit items-center text-dns-14N-130">内容を見る</summary>
          <dl className="text-dns-16N-130">
            {requests.map((request) => (
              <div key={commentName(request)} className="border-solid-gray-200 border-b py-2">
                <dt className="text-dns-14B-130">{placeWords(request)}</dt>
                <dd className="whitespace-pre-wrap break-words">{request.body}</dd>
              </div>
            ))}
          </dl>
        </details>
        <AskFirst
          label="すべて破棄する"
          question="取り消した差戻しの修正依頼を、すべて破棄します。書き直した欄は、そのまま残ります。"
        >
          <SubmitButton className="max-sm:w-full">破棄する</SubmitButton>
        </AskFirst>
        <Refusal state={state} />
      </form>
    </section>
  );
}

function placeWords({ document, fieldKey }: WithdrawnComment): string {
  return fieldKey === null ? "全体" : (catalogueOf(document).fields[fieldKey]?.label ?? fieldKey);
}
