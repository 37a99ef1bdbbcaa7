"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { readBatch } from "@/domain/papers/batch-answer";

/** Where a batch stands. */
export type BatchState =
  | { readonly kind: "idle" }
  | { readonly kind: "printing"; readonly done: number; readonly total: number }
  /** `href` of the PDF, in this page's memory. */
  | { readonly kind: "ready"; readonly href: string; readonly count: number }
  | { readonly kind: "failed"; readonly sentence: string };

const NO_ANSWER = "サーバーにつながりませんでした。通信の状態を確かめて、もう一度お試しください。";

async function* piecesOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { message?: string };
  return body.message ?? NO_ANSWER;
}

/** Gives back the memory of a finished PDF. */
function forget(href: RefObject<string | null>): void {
  if (href.current) URL.revokeObjectURL(href.current);
  href.current = null;
}

/** Has the tickets of cases printed as one PDF, which stays in this page's memory. */
export function useTicketBatch() {
  const [state, setState] = useState<BatchState>({ kind: "idle" });
  const href = useRef<string | null>(null);
  useEffect(() => () => forget(href), []);

  async function print(cases: readonly string[]) {
    forget(href);
    setState({ kind: "printing", done: 0, total: cases.length });
    try {
      const answer = await fetch("/api/staff/tickets", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ cases }),
      });
      if (!answer.ok || !answer.body) {
        setState({ kind: "failed", sentence: await sentenceOf(answer) });
        return;
      }
      const result = await readBatch(piecesOf(answer.body), (done, total) =>
        setState({ kind: "printing", done, total }),
      );
      if ("problem" in result) {
        setState({ kind: "failed", sentence: result.problem });
        return;
      }
      href.current = URL.createObjectURL(new Blob([result.pdf], { type: "application/pdf" }));
      setState({ kind: "ready", href: href.current, count: cases.length });
    } catch {
      setState({ kind: "failed", sentence: NO_ANSWER });
    }
  }

  return { state, print };
}
