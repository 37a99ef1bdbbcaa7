import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicFrame } from "@/features/site/components/public-frame";
import { pageTitle, SERVICE_NAME } from "@/lib/page-title";

export const metadata: Metadata = { title: { default: SERVICE_NAME, template: pageTitle("%s") } };

/** The public front. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>;
}
