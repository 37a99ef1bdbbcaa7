"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useActionState, useEffect } from "react";
import type { CaseOrigin } from "@/domain/review/paths";
import type { ReviewStatus } from "@/domain/review/status";
import { initialFormState } from "@/lib/form-state";
import { SubmitButton } from "@/ui/submit-button";
import { takeAction } from "../actions";
import { AskFirst } from "./ask-first";
import { CaseInputs } from "./case-inputs";
import { KeyName } from "./key-name";
import { Refusal } from "./refusal";
import { survivingFailure } from "./survive-failure";

const take = survivingFailure(takeAction);

/** Who has a case. */
export interface Assigned {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
}

/** 担当する; where a colleague has the case, 担当を引き継ぐ, which asks first. */
export function TakeForm({
  formRef,
  caseId,
  origin,
  assigned,
  status,
}: {
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly caseId: string;
  readonly origin: CaseOrigin;
  readonly assigned: Assigned | null;
  readonly status: ReviewStatus;
}) {
  const [state, action] = useActionState(take, initialFormState());
  const router = useRouter();
  useEffect(() => {
    if (state.status === "done") router.refresh();
  }, [state, router]);
  const colleague = assigned && !assigned.mine ? assigned : null;
  return (
    <form
      ref={formRef}
      action={action}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <CaseInputs caseId={caseId} origin={origin} />
      {colleague && <input type="hidden" name="takeOverFrom" value={colleague.id} />}
      <p className="text-dns-16N-130" role="status">
        {whoHasIt(status, assigned)}
      </p>
      {colleague ? (
        <AskFirst
          label="担当を引き継ぐ"
          question={`${colleague.name}さんの担当を引き継ぎますか？${colleague.name}さんは、この案件を決定できなくなります。`}
        >
          <SubmitButton className="max-sm:w-full">引き継ぐ</SubmitButton>
        </AskFirst>
      ) : (
        <SubmitButton aria-keyshortcuts="t" className="max-sm:w-full">
          担当する
          <KeyName name="t" />
        </SubmitButton>
      )}
      <Refusal state={state} />
    </form>
  );
}

function whoHasIt(status: ReviewStatus, assigned: Assigned | null): string {
  if (!assigned) return "担当者はまだいません。";
  if (assigned.mine) return "あなたが前回確認した案件です。再提出されました。";
  return status === "IN_REVIEW"
    ? `${assigned.name}さんが担当しています。`
    : `前回は${assigned.name}さんが確認しました。`;
}
