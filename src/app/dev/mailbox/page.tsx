import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { hasMailbox, latestMails } from "@/features/mailbox/queries";
import { StaticPage } from "@/features/site/components/static-page";
import { formatDateTime } from "@/lib/jst";
import { pageTitle } from "@/lib/page-title";
import { parameter } from "@/lib/parameter";
import { EmptyState } from "@/ui/empty-state";
import { Table } from "@/ui/table";

export const metadata: Metadata = { title: pageTitle("メールボックス") };

const COLUMNS = [
  { key: "subject", header: "件名", rowHeader: true },
  { key: "to", header: "宛先" },
  { key: "at", header: "送信日時" },
];

export default async function MailboxPage({ searchParams }: PageProps<"/dev/mailbox">) {
  if (!hasMailbox()) notFound();
  const address = parameter((await searchParams).to) || null;
  const mails = await latestMails(address);
  return (
    <StaticPage
      title="メールボックス"
      lead="お試し用の環境です。送られるはずのメールを、ここで読むことができます。新しいものから50件を表示しています。"
    >
      {mails.length === 0 ? (
        <EmptyState title="メールはまだありません">
          <p>メールは、操作から数秒で届きます。このページを読み込みなおしてください。</p>
        </EmptyState>
      ) : (
        <Table
          caption={address === null ? "届いたメール" : `${address} に届いたメール`}
          columns={COLUMNS}
          rows={mails.map((mail) => ({
            key: mail.id,
            cells: {
              subject: (
                <Link href={`/dev/mailbox/${mail.id}`} prefetch={false} className="link">
                  {mail.subject}
                </Link>
              ),
              to: <span className="wrap-anywhere">{mail.to}</span>,
              at: formatDateTime(mail.createdAt),
            },
          }))}
        />
      )}
    </StaticPage>
  );
}
