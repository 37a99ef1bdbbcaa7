import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { hasMailbox } from "@/features/mailbox/queries";
import { PublicFrame } from "@/features/site/components/public-frame";

/** The mailbox of a trial installation. */
export default function MailboxLayout({ children }: { children: ReactNode }) {
  if (!hasMailbox()) notFound();
  return <PublicFrame>{children}</PublicFrame>;
}
