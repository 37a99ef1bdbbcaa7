import type { FormState } from "@/lib/form-state";

/** The session has ended while something was being written: how to go on without losing it. */
export function SignedOutNote({ state }: { state: Pick<FormState, "status"> }) {
  if (state.status !== "signedOut") return null;
  return (
    <p>
      <a href="/staff/login" target="_blank" rel="noopener" className="link">
        別のタブでログイン
      </a>
      してからこの画面に戻り、もう一度ボタンを押してください。
    </p>
  );
}
