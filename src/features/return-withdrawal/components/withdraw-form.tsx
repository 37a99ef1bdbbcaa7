"use client";

import { useActionState } from "react";
import type { CaseOrigin } from "@/domain/review/paths";
import { AskFirst } from "@/features/review/components/ask-first";
import { CaseInputs } from "@/features/review/components/case-inputs";
import { Refusal } from "@/features/review/components/refusal";
import { survivingFailure } from "@/features/review/components/survive-failure";
import { initialFormState } from "@/lib/form-state";
import { SubmitButton } from "@/ui/submit-button";
import { withdrawReturnAction } from "../actions";

const withdraw = survivingFailure(withdrawReturnAction);

/** 差戻しを取り消す, on a case that the clerk has returned. */
export function WithdrawForm({
  caseId,
  origin,
  correctionBegun,
}: {
  readonly caseId: string;
  readonly origin: CaseOrigin;
  readonly correctionBegun: boolean;
}) {
  const [state, action] = useActionState(withdraw, initialFormState());
  if (correctionBegun)
    return (
      <p className="text-dns-16N-130">
        あなたが差し戻しました。求人者が修正を始めているため、取り消せません。再提出をお待ちください。
      </p>
    );
  return (
    <form action={action} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <CaseInputs caseId={caseId} origin={origin} />
      <p className="text-dns-16N-130">あなたが差し戻しました。求人者は、まだ修正を始めていません。</p>
      <AskFirst
        label="差戻しを取り消す"
        question="修正のお願いを取り消して、あなたの担当に戻します。求人者に、メールとマイページのお知らせを送ります。"
      >
        <SubmitButton className="max-sm:w-full">取り消す</SubmitButton>
      </AskFirst>
      <Refusal state={state} />
    </form>
  );
}
