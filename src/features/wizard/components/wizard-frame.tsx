import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { historyPath, stepPath } from "@/domain/draft/paths";
import type { StepState } from "@/domain/draft/step-state";
import { NOTE_EARLY_TYPING } from "@/features/draft/components/early-typing";
import { NotificationBanner } from "@/ui/notification-banner";
import { PageHeading } from "@/ui/page-heading";
import { StepNavigation, type StepItem } from "@/ui/step-navigation";
import type { WizardScreen } from "../queries";
import { FreshScreen } from "./fresh-screen";

interface WizardFrameProps {
  readonly screen: WizardScreen;
  /** Guide and explanations. */
  readonly links: ReactNode;
  readonly children: ReactNode;
}

const STATES: Readonly<Record<StepState, StepItem["state"]>> = {
  unreached: "notReached",
  reached: "reached",
  done: "done",
  editing: "editing",
  error: "error",
  returned: "returned",
};

/** What surrounds every screen of a wizard: its name, where one is, what the marks mean. */
export async function WizardFrame({ screen, links, children }: WizardFrameProps) {
  const { draft, step, steps, remarks } = screen;
  const { kind, id } = draft;
  const { screenTitle, intro, number: current } = step;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <div className="flex flex-col gap-8">
      <script nonce={nonce} suppressHydrationWarning>
        {NOTE_EARLY_TYPING}
      </script>
      <StepNavigation
        current={steps.findIndex((step) => step.number === current)}
        steps={steps.map(({ number, title, state, reachable }) => ({
          label: title,
          state: STATES[number === current && state === "unreached" ? "reached" : state],
          href: reachable ? stepPath(kind, id, number) : undefined,
        }))}
      />
      <div className="flex flex-col gap-3">
        <p className="text-solid-gray-700">{PROCEDURES[kind]}</p>
        <PageHeading>{screenTitle}</PageHeading>
        {intro && <p className="text-measure">{intro}</p>}
        {/* Said once: on a phone it would fill the first sight of every screen. */}
        {current === 1 && (
          <ul className="list-disc pl-6 text-solid-gray-700">
            <li>「必須」の項目は必ず入力してください。「任意」の項目は、可能な範囲で入力してください。</li>
            <li className="without-scripts">
              「前へ戻る」「一時保存」「次へ進む」を押すと、この画面で入力した内容が保存されます。ほかのリンクで移動すると、保存されません。
            </li>
            <li className="needs-scripts">
              入力した内容は自動的に保存されます。前の画面に戻っても、ほかの画面の内容は消えません。
            </li>
          </ul>
        )}
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          {links}
          <a href={historyPath(kind, id)} className="link inline-flex min-h-11 items-center">
            変更履歴を見る
          </a>
        </div>
      </div>
      {remarks.length > 0 && (
        <NotificationBanner kind="warning" title="ハローワークからの修正依頼">
          {remarks.map((remark) => (
            <p key={remark} className="whitespace-pre-wrap break-words">
              {remark}
            </p>
          ))}
        </NotificationBanner>
      )}
      <FreshScreen rendering={crypto.randomUUID()}>{children}</FreshScreen>
    </div>
  );
}
