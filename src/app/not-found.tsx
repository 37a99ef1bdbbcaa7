import type { Metadata } from "next";
import { MissingPage } from "@/features/site/components/missing-page";
import { MISSING_PAGE_TITLE } from "@/lib/page-title";

export const metadata: Metadata = { title: { absolute: MISSING_PAGE_TITLE } };

/** For addresses that do not exist, and for things that are not the visitor's: both look the same. */
export default function NotFound() {
  return <MissingPage />;
}
