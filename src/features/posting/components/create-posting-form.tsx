"use client";

import { useActionState } from "react";
import { type FormState, initialFormState } from "@/lib/form-state";
import { InlineMessage } from "@/ui/inline-message";
import { SubmitButton } from "@/ui/submit-button";

/** The button 求人情報を入力: it creates something, so it is a form and not a link. */
export function CreatePostingForm({
  action,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const [state, send] = useActionState(action, initialFormState());
  return (
    <form action={send} className="flex flex-col gap-4">
      {state.formError && (
        <div role="alert">
          <InlineMessage kind="error">{state.formError}</InlineMessage>
        </div>
      )}
      <div>
        <SubmitButton size="large">求人情報を入力</SubmitButton>
      </div>
    </form>
  );
}
