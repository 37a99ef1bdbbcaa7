"use client";

import { useActionState } from "react";
import { AUTHENTICATION_KEY_LIFETIME_MINUTES } from "@/domain/account/authentication-key";
import { completeRegistrationAction } from "@/features/registration/actions";
import { initialFormState, summaryEntries, typedValue } from "@/lib/form-state";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { PasswordInput } from "@/ui/password-input";
import { SubmitButton } from "@/ui/submit-button";
import { TextInput } from "@/ui/text-input";

/**
 * パスワード登録: the new password, twice, and the key from the mail. The hint comes from the server, because
 * the policy's list of common passwords is nothing to send to browsers.
 */
export function PasswordForm({ email, passwordHint }: { email: string; passwordHint: string }) {
  const [state, action] = useActionState(completeRegistrationAction, initialFormState());
  return (
    <form action={action} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
      {/* Password managers store the password under this address. */}
      <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <FormField
        id="password"
        label="新規のパスワード"
        required
        hint={passwordHint}
        error={state.fieldErrors.password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" enterKeyHint="next" />
        )}
      </FormField>
      <FormField
        id="passwordConfirmation"
        label="新規のパスワード（確認用）"
        required
        hint="確認のため、もう一度入力してください。"
        error={state.fieldErrors.passwordConfirmation}
      >
        {(control) => (
          <PasswordInput
            {...control}
            name="passwordConfirmation"
            autoComplete="new-password"
            enterKeyHint="next"
          />
        )}
      </FormField>
      <FormField
        id="key"
        label="認証キー"
        required
        hint={`「アカウント仮登録完了通知」のメールに書かれた10文字です。送信から${AUTHENTICATION_KEY_LIFETIME_MINUTES}分間使えます。ハイフンや大文字・小文字の違いは気にせずに入力できます。`}
        error={state.fieldErrors.key}
      >
        {(control) => (
          <TextInput
            {...control}
            name="key"
            width="m"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            enterKeyHint="done"
            spellCheck={false}
            defaultValue={typedValue(state, "key")}
          />
        )}
      </FormField>
      <div>
        <SubmitButton size="large">完了</SubmitButton>
      </div>
    </form>
  );
}
