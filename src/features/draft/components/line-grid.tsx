"use client";

import { useDeferredValue, useMemo } from "react";
import { wrap } from "@/domain/text/grid";
import { Disclosure } from "@/ui/disclosure";
import { PoliteText } from "./polite-text";

interface LineGridProps {
  /** Of the sentence that says how many rows are used. */
  readonly id: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** How a text will break on the job ticket: rows used, and the rows themselves with the overflow marked. */
export function LineGrid({ id, text, rows, columns }: LineGridProps) {
  const shown = useDeferredValue(text);
  const { lines, rowsUsed } = useMemo(() => wrap(shown, { rows, columns }), [shown, rows, columns]);
  const over = rowsUsed - rows;
  return (
    <div className="flex w-full min-w-0 flex-col gap-1">
      <p id={id} className={over > 0 ? "text-red-900" : "text-solid-gray-700"}>
        {rowsUsed} / {rows}行（1行{columns}文字）
        {over > 0 && <strong>　{over}行はみ出しています</strong>}
      </p>
      {/* Only what changes what one does: it no longer fits, or fits again. */}
      <PoliteText text={over > 0 ? `${over}行はみ出しています` : `${rows}行に収まっています`} />
      {shown !== "" && (
        <Disclosure summary="求人票での改行を見る">
          <section
            aria-label="求人票での改行"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            className="w-fit max-w-full overflow-x-auto border border-solid-gray-420 text-dns-14N-130"
          >
            <ol>
              {lines.slice(0, Math.max(rowsUsed, 1)).map((line, index) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
                  key={index}
                  className={`whitespace-pre px-2 py-0.5 ${columns > 20 ? "min-w-[31em]" : "min-w-[21em]"} ${index >= rows ? "bg-red-50 text-red-900" : ""}`}
                >
                  {index >= rows && <span className="sr-only">はみ出した行：</span>}
                  {line === "" ? " " : line}
                </li>
              ))}
            </ol>
          </section>
        </Disclosure>
      )}
    </div>
  );
}
