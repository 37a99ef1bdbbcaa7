import type { ReactNode } from "react";
import { HELP_DESK } from "@/domain/site/contact";
import { PageHeading } from "@/ui/page-heading";

type FailureProps = {
  /** Number under which the error stands in the log. */
  digest?: string;
  actions: ReactNode;
};

/** What is said when something has gone wrong on our side. */
export function Failure({ digest, actions }: FailureProps) {
  return (
    <div className="page-width py-10 md:py-20">
      <PageHeading
        lead={
          <>
            <p>
              ご迷惑をおかけして申し訳ありません。少し待ってから、もう一度お試しください。保存済みの内容は残っています。
            </p>
            <p className="mt-3">
              何度も表示されるときは、{HELP_DESK.name}（
              <a href={HELP_DESK.phoneLink} className="link">
                電話 {HELP_DESK.phone}
              </a>
              、{HELP_DESK.hours}）へお問い合わせください。
            </p>
            {digest && (
              <p className="mt-3">
                お問い合わせの際は、この番号をお伝えください：<span className="font-mono">{digest}</span>
              </p>
            )}
          </>
        }
      >
        画面を表示できませんでした
      </PageHeading>
      <div className="flex flex-col gap-4 sm:flex-row">{actions}</div>
    </div>
  );
}
