import type { ReactNode } from "react";
import { isEditable } from "@/domain/draft/document";
import { ticketPdfPath } from "@/domain/posting/ticket/paths";
import { INSURANCE_COPIES, pickAnswers } from "@/domain/posting/with-establishment";
import { PaperLink } from "@/features/papers/components/paper-link";
import { GuideLink } from "@/features/wizard/components/guide-link";
import { stepDataOf } from "@/features/wizard/components/step-data-of";
import { WizardFrame } from "@/features/wizard/components/wizard-frame";
import type { WizardScreen } from "@/features/wizard/queries";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { PostingStep } from "./posting-step";

interface PostingScreenProps {
  readonly screen: WizardScreen;
  /** Whether the counter has checked the person: before, of the establishment only what is published anyway. */
  readonly isConfirmed: boolean;
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
export function PostingScreen({ screen, isConfirmed }: PostingScreenProps) {
  const { number } = screen.step;
  const insurances = pickAnswers(screen.draft.establishment.raw, INSURANCE_COPIES);
  return (
    <WizardFrame
      screen={screen}
      links={<GuideLink kind="posting" step={number} more={EXPLANATIONS[number]} />}
    >
      {number === 2 && !isConfirmed && (
        <NotificationBanner kind="info" title="求人票で公開される項目だけを表示しています">
          <p>
            そのほかの項目は、ハローワークの窓口で本人確認が終わるまで、登録されていても「登録なし」と表示されます。
          </p>
        </NotificationBanner>
      )}
      <PostingStep step={number} data={stepDataOf(screen, insurances)} extra={furtherButton(screen)} />
    </WizardFrame>
  );
}

/** The way to the establishment's own wizard, and the ticket, as it would be printed now, at the end. */
function furtherButton({ draft, step, steps }: WizardScreen): ReactNode {
  if (step.number === 2 && isEditable("establishment", draft.establishment.status))
    return (
      <p>
        <ButtonLink href="/mypage/establishment/steps/1" variant="secondary">
          事業所情報を修正する
        </ButtonLink>
      </p>
    );
  if (step.number === steps.length)
    return (
      <p>
        <PaperLink href={ticketPdfPath(draft.id)}>仮求人票を表示</PaperLink>
      </p>
    );
  return undefined;
}
