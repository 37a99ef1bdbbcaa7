"use client";

import { useActionState } from "react";
import { type FormState, initialFormState } from "@/lib/form-state";
import { InlineMessage } from "@/ui/inline-message";
import { SubmitButton } from "@/ui/submit-button";

/** 事業所情報の登録のみを希望する場合: hands in without a posting. */
export function EstablishmentOnlyForm({
  action,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const [state, send] = useActionState(action, initialFormState());
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      {state.formError && (
        <div role="alert">
          <InlineMessage kind="error">{state.formError}</InlineMessage>
        </div>
      )}
      <SubmitButton variant="secondary">事業所情報のみを提出する</SubmitButton>
    </form>
  );
}
