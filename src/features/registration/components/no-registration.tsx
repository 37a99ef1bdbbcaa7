import { ButtonLink } from "@/ui/button-link";

/** Instead of the password form, where there is nothing to continue. */
export function NoRegistration() {
  return (
    <div className="text-measure flex flex-col gap-6">
      <p>
        このブラウザで続けられるアカウント登録の手続きがありません。すでに完了しているか、開始から24時間が過ぎています。
      </p>
      <p>
        「アカウント仮登録完了通知」のメールが届いているときは、最後に届いたメールのリンクを開くと、続きから入力できます。
      </p>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href="/register">アカウント登録をはじめる</ButtonLink>
        <ButtonLink href="/login" variant="secondary">
          ログイン
        </ButtonLink>
      </div>
    </div>
  );
}
