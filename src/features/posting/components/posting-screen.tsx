"use client";

import { type ReactNode, useMemo } from "react";
import type { RawAnswers } from "@/domain/catalogue/field";
import { ticketPdfPath } from "@/domain/posting/ticket/paths";
import { GuideLink } from "@/features/draft/components/guide-link";
import { type Packed, unpack } from "@/features/draft/components/packed";
import type { StepData } from "@/features/draft/components/step-data";
import { type ScreenFrame, WizardFrame } from "@/features/draft/components/wizard-frame";
import { PaperLink } from "@/features/papers/components/paper-link";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { PostingStep } from "./posting-step";

/** What a screen of a posting shows beside what every screen of a wizard does. */
export interface PostingFacts {
  /** Insurances of the establishment, for 「同じ」 on step 6. */
  readonly insurances: RawAnswers;
  /** The counter has not checked the person: of the establishment only what is published anyway. */
  readonly showsPublishedOnly: boolean;
  readonly mayEditEstablishment: boolean;
}

interface PostingScreenProps {
  readonly frame: Packed<ScreenFrame>;
  readonly data: Packed<StepData>;
  readonly facts: Packed<PostingFacts>;
}

/** Explanations that belong to single screens, beside the guide that belongs to all. */
const EXPLANATIONS: Readonly<Record<number, readonly { href: string; text: string }[]>> = {
  1: [
    { href: "/help/disclosure", text: "公開範囲について" },
    { href: "/help/information-provision", text: "求人情報提供について" },
    { href: "/help/information-provision/leaflet", text: "リーフレット（求人情報の提供）" },
  ],
  3: [{ href: "/help/occupations", text: "職業分類コード一覧" }],
  5: [{ href: "/help/working-time", text: "労働時間に関する解説" }],
};

/** One of the eight screens of 求人仮登録. */
export function PostingScreen({ frame: frameText, data, facts: factsText }: PostingScreenProps) {
  const frame = useMemo(() => unpack(frameText), [frameText]);
  const facts = useMemo(() => unpack(factsText), [factsText]);
  const { current } = frame;
  return (
    <WizardFrame {...frame} links={<GuideLink kind="posting" step={current} more={EXPLANATIONS[current]} />}>
      {current === 2 && facts.showsPublishedOnly && (
        <NotificationBanner kind="info" title="求人票で公開される項目だけを表示しています">
          <p>
            そのほかの項目は、ハローワークの窓口で本人確認が終わるまで、登録されていても「登録なし」と表示されます。
          </p>
        </NotificationBanner>
      )}
      <PostingStep
        step={current}
        screen={{ data, extra: furtherButton(frame, facts) }}
        insurances={facts.insurances}
      />
    </WizardFrame>
  );
}

/** The way to the establishment's own wizard, and the ticket, as it would be printed now, at the end. */
function furtherButton(
  { id, current, steps }: ScreenFrame,
  { mayEditEstablishment }: PostingFacts,
): ReactNode {
  if (current === 2 && mayEditEstablishment)
    return (
      <p>
        <ButtonLink href="/mypage/establishment/steps/1" variant="secondary">
          事業所情報を修正する
        </ButtonLink>
      </p>
    );
  if (current === steps.length)
    return (
      <p>
        <PaperLink href={ticketPdfPath(id)}>仮求人票を表示</PaperLink>
      </p>
    );
  return undefined;
}
