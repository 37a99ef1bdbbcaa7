"use client";

import { type ReactNode, useActionState } from "react";
import { EMAIL_MAX_LENGTH } from "@/domain/account/email";
import { beginRegistrationAction } from "@/features/registration/actions";
import { initialFormState, summaryEntries, typedValue } from "@/lib/form-state";
import { Checkbox } from "@/ui/checkbox";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextInput } from "@/ui/text-input";

/** The address, twice, and the consent. `legalTexts` is what is agreed to, readable in place. */
export function RegisterForm({ legalTexts }: { legalTexts: ReactNode }) {
  const [state, action] = useActionState(beginRegistrationAction, initialFormState());
  const field = (name: string) => ({ error: state.fieldErrors[name], value: typedValue(state, name) });
  const email = field("email");
  const again = field("emailConfirmation");
  return (
    <form action={action} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
      <FormField
        id="email"
        label="メールアドレス"
        required
        hint={`このメールアドレスが、ログインのIDになります。半角英数字・記号で${EMAIL_MAX_LENGTH}文字以内`}
        error={email.error}
      >
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="email"
            inputMode="email"
            enterKeyHint="next"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={email.value}
          />
        )}
      </FormField>
      <FormField
        id="emailConfirmation"
        label="メールアドレス（確認用）"
        required
        hint="確認のため、もう一度入力してください。"
        error={again.error}
      >
        {(control) => (
          <TextInput
            {...control}
            name="emailConfirmation"
            type="email"
            autoComplete="email"
            inputMode="email"
            enterKeyHint="next"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={again.value}
          />
        )}
      </FormField>
      {legalTexts}
      <Checkbox
        id="consent"
        name="consent"
        value="1"
        required
        label="「プライバシーポリシー」「利用規約」に同意します"
        error={state.fieldErrors.consent}
        defaultChecked={typedValue(state, "consent") !== ""}
      />
      <div>
        <SubmitButton size="large">次へ進む</SubmitButton>
      </div>
    </form>
  );
}
