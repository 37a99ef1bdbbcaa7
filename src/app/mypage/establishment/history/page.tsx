import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { historyPath, stepPath } from "@/domain/draft/paths";
import { HistoryScreen } from "@/features/draft-history/components/history-screen";
import { findHistory } from "@/features/draft-history/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";

export const metadata: Metadata = { title: pageTitle("変更履歴") };

interface PageProps {
  readonly searchParams: Promise<{ after?: string | string[] }>;
}

/** 変更履歴 of an establishment's draft. */
export default async function EstablishmentHistoryPage({ searchParams }: PageProps) {
  const { after } = await searchParams;
  const path = historyPath("establishment", "");
  const { scope } = await requireEmployer(path);
  const cursor = typeof after === "string" ? after : null;
  const page = scope && (await findHistory(scope, "establishment", scope.establishmentId, cursor));
  if (!page) notFound();
  return (
    <HistoryScreen
      title={PROCEDURES.establishment}
      page={page}
      path={path}
      isFirst={cursor === null}
      backPath={stepPath("establishment", "", 1)}
    />
  );
}
