"use client";

import { useActionState } from "react";
import { resendKeyAction } from "@/features/registration/actions";
import { initialFormState } from "@/lib/form-state";
import { InlineMessage } from "@/ui/inline-message";
import { NotificationBanner } from "@/ui/notification-banner";
import { SubmitButton } from "@/ui/submit-button";

/** 認証キーを再送する, for a mail that did not arrive or a key that is no longer good. */
export function ResendForm() {
  const [state, action] = useActionState(resendKeyAction, initialFormState());
  return (
    <form action={action} className="flex flex-col items-start gap-4">
      <SubmitButton variant="secondary">認証キーを再送する</SubmitButton>
      {state.status === "done" && state.data && (
        <NotificationBanner kind="success" role="status" headingLevel={3} title="新しい認証キーを送りました">
          <p>
            {state.data.sentTo} に届くメールをご覧ください。前にお送りした認証キーは、使えなくなりました。
          </p>
        </NotificationBanner>
      )}
      {state.formError && (
        <div role="alert">
          <InlineMessage kind="error">{state.formError}</InlineMessage>
        </div>
      )}
    </form>
  );
}
