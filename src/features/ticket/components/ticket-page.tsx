import type { Ticket } from "@/domain/posting/ticket/row";
import { PaperLink } from "@/features/papers/components/paper-link";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { TicketView } from "./ticket-view";

interface TicketPageProps {
  readonly ticket: Ticket;
  /** The same ticket as PDF, which is what is printed. */
  readonly pdfPath: string;
  /** Of the PR sheet that belongs to it. */
  readonly prSheetPath: string;
  readonly back: { readonly href: string; readonly label: string };
}

/** A ticket on a page of its own, with what belongs to the screen and not to the paper. */
export function TicketPage({ ticket, pdfPath, prSheetPath, back }: TicketPageProps) {
  const { provisional, unreadable } = ticket;
  return (
    <>
      <div className="mb-6 flex flex-col gap-4 print:hidden">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={back.href} variant="secondary">
            {back.label}
          </ButtonLink>
          <PaperLink href={pdfPath}>印刷</PaperLink>
          <PaperLink href={prSheetPath}>求人・事業所PRシート</PaperLink>
        </div>
        {provisional && (
          <p className="text-measure">
            本登録の前の仮の求人票です。求人番号・受付年月日・紹介期限日・受理安定所は、本登録のときに記載されます。
          </p>
        )}
        {unreadable.length > 0 && (
          <NotificationBanner kind="warning" title="空欄で表示している項目があります">
            <p>次の項目は、入力した内容を求人票に印字できません。入力画面で直してください。</p>
            <ul className="mt-2 list-disc pl-6">
              {unreadable.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </NotificationBanner>
        )}
      </div>
      <TicketView ticket={ticket} headingLevel={1} />
    </>
  );
}
