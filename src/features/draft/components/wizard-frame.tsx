"use client";

import type { ReactNode } from "react";
import { type DocumentKind, PROCEDURES } from "@/domain/draft/document-kind";
import { historyPath, stepPath } from "@/domain/draft/paths";
import type { StepState } from "@/domain/draft/step-state";
import { pageTitle } from "@/lib/page-title";
import { NotificationBanner } from "@/ui/notification-banner";
import { PageHeading } from "@/ui/page-heading";
import { StepNavigation, type StepItem } from "@/ui/step-navigation";
import { useInBrowser } from "@/ui/use-in-browser";
import { FreshScreen } from "./fresh-screen";

export interface WizardStep {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  /** Whether it may be visited. */
  readonly reachable: boolean;
}

/** What the server says about a screen beside its step. */
export interface ScreenFrame {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly screenTitle: string;
  readonly intro?: string;
  readonly steps: readonly WizardStep[];
  readonly current: number;
  /** What the counter asks to be corrected in the whole document. */
  readonly remarks: readonly string[];
  /** Different with every rendering by the server. */
  readonly rendering: string;
}

interface WizardFrameProps extends ScreenFrame {
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

/**
 * What surrounds every screen of a wizard: its name, where one is, what the marks mean. A client component although
 * nothing in it moves: it stands on the pages that are drawn most, and a server component travels twice, as HTML and
 * as data. For the same reason the list of steps comes with the scripts, as the form does that it leads through.
 */
export function WizardFrame(props: WizardFrameProps) {
  const { kind, id, screenTitle, intro, steps, current, remarks, links, rendering, children } = props;
  return (
    <div className="flex flex-col gap-8">
      {/* As an element: a title as `metadata` costs the server as much as a statement. */}
      <title>{pageTitle(screenTitle)}</title>
      <StepNavigation
        current={steps.findIndex((step) => step.number === current)}
        listFollows={!useInBrowser()}
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
            <li>入力した内容は自動的に保存されます。前の画面に戻っても、ほかの画面の内容は消えません。</li>
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
      <FreshScreen rendering={rendering}>{children}</FreshScreen>
    </div>
  );
}
