"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-style";
import { Choice } from "@/ui/choice";
import { InlineMessage } from "@/ui/inline-message";
import { type BatchState, useTicketBatch } from "./use-ticket-batch";

/** A case whose ticket can be printed. */
export interface BatchCase {
  readonly id: string;
  readonly receiptNumber: string;
  readonly establishmentName: string;
  readonly jobTitle: string;
}

/** Which tickets, the button, how far it is, and the finished PDF. */
export function TicketBatch({ cases }: { readonly cases: readonly BatchCase[] }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { state, print, stop } = useTicketBatch();
  const begin = useRef<HTMLButtonElement>(null);
  const chosen = cases.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <div className="flex flex-col gap-6">
      <fieldset>
        <legend className="mb-2 text-std-16B-170">印刷する求人票（{chosen.length}件）</legend>
        <ul className="flex flex-col gap-1">
          {cases.map(({ id, receiptNumber, establishmentName, jobTitle }) => (
            <li key={id}>
              <Choice
                id={`batch-${id}`}
                type="checkbox"
                checked={!left.has(id)}
                onChange={(event) => toggle(id, event.target.checked)}
                label={
                  <>
                    <span className="mr-3">
                      {establishmentName || "（事業所名なし）"}　{jobTitle}
                    </span>
                    <span className="whitespace-nowrap font-mono text-dns-14N-130">{receiptNumber}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button
          ref={begin}
          pending={state.kind === "printing"}
          pendingText="求人票を作成しています"
          aria-disabled={chosen.length === 0 || undefined}
          onClick={() => {
            if (chosen.length > 0) void print(chosen);
          }}
        >
          1つのPDFにまとめる
        </Button>
        {state.kind === "printing" && (
          <Button
            variant="secondary"
            onClick={() => {
              stop();
              begin.current?.focus();
            }}
          >
            中止
          </Button>
        )}
      </div>
      <Outcome state={state} />
    </div>
  );
}

/** Browsers have colours of their own for it. */
const BAR =
  "mt-2 block h-3 w-full max-w-96 appearance-none overflow-hidden rounded-full border border-solid-gray-420 [&::-moz-progress-bar]:bg-blue-900 [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-blue-900 indeterminate:[&::-moz-progress-bar]:bg-white";

function Outcome({ state }: { state: BatchState }) {
  const id = useId();
  switch (state.kind) {
    case "idle":
      return null;
    case "printing":
      return (
        <div>
          <label htmlFor={id}>{progressWords(state.done, state.total)}</label>
          <progress id={id} value={state.done ?? undefined} max={state.total} className={BAR} />
        </div>
      );
    case "ready":
      return (
        <div role="status">
          <p className="mb-3">{state.count}件の求人票ができました（1件につき2枚）。</p>
          <a href={state.href} target="_blank" rel="noopener" className={buttonClass("secondary", "medium")}>
            PDFを開く<span className="sr-only">（新しい画面で開きます）</span>
          </a>
        </div>
      );
    case "stopped":
      return <p role="status">作成を中止しました。</p>;
    case "failed":
      return (
        <div role="alert">
          <InlineMessage kind="error">{state.sentence}</InlineMessage>
        </div>
      );
  }
}

/** How far a batch is; `done` is null while others are printed. */
function progressWords(done: number | null, total: number): string {
  if (done === null) return "印刷の順番を待っています";
  if (done === total) return `${total}件を1つのPDFにまとめています`;
  return `${done} / ${total}件を作成しました`;
}
