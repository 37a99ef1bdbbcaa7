"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect } from "react";
import { createPortal } from "react-dom";
import { IDLE_MINUTES } from "@/domain/account/idle";
import { initialFormState, type FormState } from "@/lib/form-state";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormField } from "@/ui/form-field";
import { InlineMessage } from "@/ui/inline-message";
import { PasswordInput } from "@/ui/password-input";
import { TextInput } from "@/ui/text-input";
import type { SessionKind } from "./session-kind";
import { announceStalePage, isStaleError } from "./stale-page";

/** Logs the person of an open page in again. */
export type LogInAgain = (state: AgainState, form: FormData) => Promise<AgainState>;

type AgainState = FormState<{ readonly owner: string }>;

interface LogInDialogProps {
  readonly kind: SessionKind;
  readonly reason: "idle" | "ended" | "otherAccount";
  readonly owner: string;
  /** The person's address. */
  readonly email: string;
  readonly action: LogInAgain;
  readonly onDone: () => void;
  readonly onLater: () => void;
}

const ID = "log-in-again";
const PASSWORD_ID = `${ID}-password`;

const REASONS = {
  idle: `${IDLE_MINUTES}分以上操作がなかったため、自動でログアウトしました。`,
  ended: "ログインが切れました。",
  otherAccount: "このブラウザで、別のアカウントがログインしています。",
} as const;

/** Log-in over the page whose session has ended: the same person goes on with the same text. */
export default function LogInDialog(props: LogInDialogProps) {
  const { kind, reason, owner, email, action, onDone, onLater } = props;
  const [state, send, isPending] = useActionState(async (former: AgainState, form: FormData) => {
    try {
      return await action(former, form);
    } catch (error) {
      unstable_rethrow(error);
      if (isStaleError(error)) announceStalePage();
      return { ...former, status: "refused" as const, formError: AWAY, attempt: former.attempt + 1 };
    }
  }, initialFormState());

  useEffect(() => {
    if (state.status === "done") onDone();
    else document.getElementById(PASSWORD_ID)?.focus();
  }, [state, onDone]);

  const text = kind === "employer" ? "入力した内容" : "書いた内容";
  return createPortal(
    <Dialog
      open
      onClose={onLater}
      title="ログインし直してください"
      actions={
        <>
          {/* Outside of the form, where a dialog has its buttons. */}
          <Button type="submit" form={ID} pending={isPending}>
            ログイン
          </Button>
          <Button variant="secondary" onClick={onLater}>
            あとで
          </Button>
        </>
      }
    >
      <p>
        {REASONS[reason]}
        {text}はこの画面に残っています。ログインすると、続きから操作できます。
      </p>
      <p className="mt-2 text-solid-gray-700">
        {text}は、この画面を開いたアカウントにだけ引き継がれます。別のアカウントには引き継がれません。
      </p>
      <form id={ID} action={send} noValidate className="mt-4 flex flex-col gap-4">
        {state.formError && (
          <div role="alert">
            <InlineMessage kind="error">{state.formError}</InlineMessage>
          </div>
        )}
        <input type="hidden" name="account" value={owner} />
        <FormField id={`${ID}-email`} label="メールアドレス" badge={false}>
          {(control) => (
            <TextInput
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              width="full"
              readOnly
              value={email}
            />
          )}
        </FormField>
        <FormField
          id={PASSWORD_ID}
          label="パスワード"
          required
          badge={false}
          error={state.fieldErrors.password}
        >
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
      </form>
    </Dialog>,
    document.body,
  );
}

const AWAY = "通信できませんでした。接続を確認して、もう一度ログインしてください。";
