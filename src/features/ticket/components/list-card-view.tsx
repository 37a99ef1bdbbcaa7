"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { maskFor } from "@/domain/posting/disclosure";
import { type ListCard, listCard } from "@/domain/posting/list-card/list-card";
import type { TicketSource } from "@/domain/posting/ticket/source";
import { NoPreview } from "./no-preview";
import styles from "./preview-ticket.module.css";

interface ListCardViewProps {
  /** The posting as its employer sees it. */
  readonly source: TicketSource;
}

/** How the posting will look in the list of a job seeker who has identified himself, by its disclosure. */
export function ListCardView({ source }: ListCardViewProps) {
  const scope = source.posting.publicationScope;
  const mask = scope === undefined ? "nothing" : maskFor("seeker", scope);
  const { read, failed, again } = useMaskedReading(mask === "identifying");
  const card = useMemo(() => {
    if (mask === "everything") return null;
    if (mask === "nothing") return listCard(source);
    return read && listCard(read(source.facts, mask));
  }, [mask, source, read]);
  return (
    <div className={styles.ticket}>
      <p className="p-3 text-std-16N-170 text-solid-gray-700">{NOTES[scope ?? "unknown"]}</p>
      {card && <Card card={card} />}
      {failed && mask === "identifying" && <NoPreview onAgain={again} />}
    </div>
  );
}

const NOTES = {
  unknown: "求職者が見る求人一覧での表示です。公開希望（ステップ1）によって、表示される範囲が変わります。",
  open: "求職者が見る求人一覧での表示です。",
  seekersOnly:
    "ハローワークの求職者が見る求人一覧での表示です。求職者以外の人には、事業所名と就業場所の詳しい住所を表示しません。",
  anonymous: "求職者が見る求人一覧での表示です。事業所名と就業場所の詳しい住所は、公開されません。",
  closed: "公開しない求人です。求職者が見る一覧には表示されません。",
} as const;

function Card({ card }: { card: ListCard }) {
  return (
    <article className="border-solid-gray-600 border-y">
      <h3 className="border-solid-gray-600 border-b bg-solid-gray-50 px-3 py-2 text-std-17B-170">
        {card.title === "" ? <span className="text-solid-gray-700">職種は未入力です</span> : card.title}
      </h3>
      {card.icons.length > 0 && (
        <ul aria-label="こだわり" className="flex flex-wrap gap-2 px-3 pt-3">
          {card.icons.map((icon) => (
            <li
              key={icon}
              className="rounded-4 border border-blue-900 px-2 py-0.5 text-blue-900 text-dns-14B-130"
            >
              {icon}
            </li>
          ))}
        </ul>
      )}
      <dl className="pt-1">
        {card.rows.map((row) => (
          <div key={row.key} data-card-row={row.key} className={styles.row}>
            <dt>{row.label}</dt>
            <dd>
              {row.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <span key={index} className={styles.paragraph}>
                  {line === "" ? <br /> : line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

type Reading = typeof import("@/domain/posting/ticket/masked-source").readFor;

/** Reading for viewers who do not see all of it needs the table of municipalities, which comes when it is wanted. */
function useMaskedReading(wanted: boolean): { read: Reading | null; failed: boolean; again: () => void } {
  const [read, setRead] = useState<Reading | null>(null);
  const [failed, setFailed] = useState(false);
  const missing = wanted && !read && !failed;
  useEffect(() => {
    if (!missing) return;
    import("@/domain/posting/ticket/masked-source").then(
      (module) => setRead(() => module.readFor),
      () => setFailed(true), // without a network
    );
  }, [missing]);
  return { read, failed: failed && !read, again: useCallback(() => setFailed(false), []) };
}
