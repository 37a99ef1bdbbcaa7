"use client";

import { useActionState, useSyncExternalStore } from "react";
import { initialFormState, summaryEntries, type FormState, typedValue } from "@/lib/form-state";
import { ErrorSummary } from "@/ui/error-summary";
import { FormField } from "@/ui/form-field";
import { PasswordInput } from "@/ui/password-input";
import { SubmitButton } from "@/ui/submit-button";
import { TextInput } from "@/ui/text-input";

type LoginFormProps = {
  /** The server action that checks address and password. */
  action: (state: FormState<never>, form: FormData) => Promise<FormState<never>>;
  /** Path to go to afterwards. */
  next?: string | null;
  emailLabel: string;
  /** An address to begin with, where it is known. */
  email?: string;
};

/** Address and password. A plain form post where there is no JavaScript. */
export function LoginForm({ action, next, emailLabel, email = "" }: LoginFormProps) {
  const [state, send] = useActionState(action, initialFormState({ email }));
  const fragment = useFragment();
  return (
    <form action={send} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={summaryEntries(state)} attempt={state.attempt} />
      {next && <input type="hidden" name="next" value={`${next}${next.includes("#") ? "" : fragment}`} />}
      <FormField id="email" label={emailLabel} required badge={false} error={state.fieldErrors.email}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            enterKeyHint="next"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={typedValue(state, "email")}
          />
        )}
      </FormField>
      <FormField id="password" label="パスワード" required badge={false} error={state.fieldErrors.password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            enterKeyHint="go"
            width="full"
          />
        )}
      </FormField>
      <div>
        <SubmitButton size="large">ログイン</SubmitButton>
      </div>
    </form>
  );
}

function onFragment(change: () => void): () => void {
  window.addEventListener("hashchange", change);
  return () => window.removeEventListener("hashchange", change);
}

/**
 * The part of the address that names an item (`#jobTitle`). Servers never see it: the browser carries it from the
 * page that needed a log-in to this one, and from here it goes on to where the person wanted to be.
 */
function useFragment(): string {
  return useSyncExternalStore(
    onFragment,
    () => window.location.hash,
    () => "",
  );
}
