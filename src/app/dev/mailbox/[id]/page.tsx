import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailText } from "@/features/mailbox/components/mail-text";
import { hasMailbox, mailById } from "@/features/mailbox/queries";
import { StaticPage } from "@/features/site/components/static-page";
import { formatDateTime } from "@/lib/jst";
import { pageTitle } from "@/lib/page-title";
import { DescriptionList } from "@/ui/description-list";

export const metadata: Metadata = { title: pageTitle("メール") };

export default async function MailPage({ params }: PageProps<"/dev/mailbox/[id]">) {
  const mail = hasMailbox() ? await mailById((await params).id) : null;
  if (mail === null) notFound();
  return (
    <StaticPage title={mail.subject} trail={[{ label: "メールボックス", href: "/dev/mailbox" }]}>
      <DescriptionList
        items={[
          { term: "宛先", description: mail.to },
          { term: "送信日時", description: formatDateTime(mail.createdAt) },
        ]}
      />
      <div className="text-measure mt-8">
        <MailText text={mail.text} />
      </div>
    </StaticPage>
  );
}
