import type { ReactNode } from "react";
import { REVIEW_STATUS_WORDS } from "@/domain/review/status";
import type { CaseNotice as Notice } from "@/domain/review/paths";
import { PaperLink } from "@/features/papers/components/paper-link";
import type { ReviewDetail } from "@/features/review/queries";
import { formatDate } from "@/lib/jst";
import { ButtonLink } from "@/ui/button-link";
import { DescriptionList } from "@/ui/description-list";
import type { MessageKind } from "@/ui/inline-message";
import { NotificationBanner } from "@/ui/notification-banner";
import { CaseNotice } from "./case-notice";

interface OutcomeBannerProps {
  readonly notice: Notice;
  readonly detail: ReviewDetail;
  readonly staffId: string;
  /** What to do next. */
  readonly actions: ReactNode;
}

/** Says what has just happened, if it still holds: addresses stay in the history of the browser. */
export function OutcomeBanner({ notice, detail, staffId, actions }: OutcomeBannerProps) {
  const outcome = outcomeOf(notice, detail, staffId);
  if (!outcome) return null;
  const { kind, title, text } = outcome;
  return (
    <CaseNotice>
      <NotificationBanner kind={kind} title={title} actions={actions}>
        {text && <p>{text}</p>}
        {notice === "registered" && <RegisteredNumbers detail={detail} />}
      </NotificationBanner>
    </CaseNotice>
  );
}

function outcomeOf(
  notice: Notice,
  { status, assigned, account, withdrawn }: ReviewDetail,
  staffId: string,
): { kind: MessageKind; title: string; text?: string } | null {
  switch (notice) {
    case "registered":
      return status === "REGISTERED"
        ? {
            kind: "success",
            title: "本登録が完了しました",
            text: "求人者に、メールとマイページのお知らせを送りました。",
          }
        : null;
    case "returned":
      return status === "RETURNED"
        ? {
            kind: "success",
            title: "差し戻しました",
            text: account
              ? "求人者に、メールとマイページのお知らせを送りました。再提出されると、あなたの担当に戻ります。"
              : "アカウントが削除されているため、求人者にお知らせを送れませんでした。電話でご連絡ください。",
          }
        : null;
    case "withdrawn":
      return status === "IN_REVIEW" && assigned?.id === staffId
        ? {
            kind: "success",
            title: "差戻しを取り消しました",
            text: `${account ? "求人者に、メールとマイページのお知らせを送りました。" : ""}修正依頼は、各項目の欄に未送信で残っています。`,
          }
        : null;
    case "discarded":
      return status === "IN_REVIEW" && assigned?.id === staffId && withdrawn.length === 0
        ? { kind: "success", title: "取り消した差戻しの修正依頼を破棄しました" }
        : null;
    case "correctionBegun":
      return status === "RETURNED"
        ? {
            kind: "warning",
            title: "取り消せませんでした",
            text: "求人者が修正を始めています。再提出をお待ちください。",
          }
        : null;
    case "released":
      return status === "WAITING" && !assigned ? { kind: "success", title: "担当をはずしました" } : null;
    case "handedInAgain":
      return {
        kind: "warning",
        title: "内容が更新されました",
        text: "求人者の再提出か、事業所の本登録によるものです。新しい内容を確認してから、もう一度判断してください。",
      };
    case "movedOn":
      if (assigned && assigned.id !== staffId)
        return {
          kind: "warning",
          title:
            status === "IN_REVIEW"
              ? `${assigned.name}さんが、先に担当しました`
              : `この案件は、${assigned.name}さんの担当です`,
          text: `現在の状態は「${REVIEW_STATUS_WORDS[status]}」です。`,
        };
      // Taken since, by pressing again.
      if (status === "IN_REVIEW" && assigned) return null;
      return { kind: "warning", title: `この案件は、すでに「${REVIEW_STATUS_WORDS[status]}」です` };
  }
}

function RegisteredNumbers({ detail: { registered } }: { detail: ReviewDetail }) {
  const { establishmentNumber, postingNumber, acceptedOn, introductionDeadline } = registered;
  const number = (text: string) => <span className="font-mono text-std-20B-150">{text}</span>;
  return (
    <DescriptionList
      className="mt-3"
      items={[
        ...(postingNumber ? [{ term: "求人番号", description: number(postingNumber) }] : []),
        ...(establishmentNumber ? [{ term: "事業所番号", description: number(establishmentNumber) }] : []),
        ...(acceptedOn ? [{ term: "受付年月日", description: formatDate(acceptedOn) }] : []),
        ...(introductionDeadline
          ? [{ term: "紹介期限日", description: formatDate(introductionDeadline) }]
          : []),
      ]}
    />
  );
}

/** Links after a decision: the ticket, the next case, the list. */
export function NextLinks({
  ticketPath,
  nextPath,
  queuePath,
  provisional,
}: {
  ticketPath: string | null;
  nextPath: string | null;
  queuePath: string;
  /** The ticket has no number yet. */
  provisional: boolean;
}) {
  return (
    <>
      {nextPath && (
        <ButtonLink size="small" href={nextPath}>
          次の案件へ
        </ButtonLink>
      )}
      <ButtonLink size="small" variant="secondary" href={queuePath}>
        一覧へ
      </ButtonLink>
      {ticketPath && (
        <PaperLink size="small" href={ticketPath}>
          {provisional ? "仮求人票を表示" : "求人票を表示"}
        </PaperLink>
      )}
    </>
  );
}
