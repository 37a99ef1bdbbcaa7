import type { ReactNode } from "react";
import { PublicFrame } from "@/features/site/components/public-frame";

/** The public front. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>;
}
