"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { readBatch } from "@/domain/papers/batch-answer";

/** Where a batch stands. */
export type BatchState =
  | { readonly kind: "idle" }
  /** `done` is null until it is its turn. */
  | { readonly kind: "printing"; readonly done: number | null; readonly total: number }
  /** `href` of the PDF, in this page's memory. */
  | { readonly kind: "ready"; readonly href: string; readonly count: number }
  | { readonly kind: "stopped" }
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

/** Has tickets printed as one PDF; hears how far it is. */
async function fetchBatch(
  cases: readonly string[],
  signal: AbortSignal,
  tell: (state: BatchState) => void,
): Promise<BatchState> {
  try {
    const answer = await fetch("/api/staff/tickets", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ cases }),
      signal,
    });
    if (!answer.ok || !answer.body) return { kind: "failed", sentence: await sentenceOf(answer) };
    const result = await readBatch(piecesOf(answer.body), (done, total) =>
      tell({ kind: "printing", done, total }),
    );
    if ("problem" in result) return { kind: "failed", sentence: result.problem };
    const href = URL.createObjectURL(new Blob([result.pdf], { type: "application/pdf" }));
    return { kind: "ready", href, count: cases.length };
  } catch {
    return signal.aborted ? { kind: "stopped" } : { kind: "failed", sentence: NO_ANSWER };
  }
}

/** Gives back the memory of a finished PDF. */
function forget(href: RefObject<string | null>): void {
  if (href.current) URL.revokeObjectURL(href.current);
  href.current = null;
}

/**
 * Has the tickets of cases printed as one PDF, which stays in this page's memory. Who leaves the page needs it no
 * more: the request is broken off, and the server stops printing.
 */
export function useTicketBatch() {
  const [state, setState] = useState<BatchState>({ kind: "idle" });
  const href = useRef<string | null>(null);
  const request = useRef<AbortController | null>(null);
  const stop = () => request.current?.abort();
  useEffect(
    () => () => {
      request.current?.abort();
      forget(href);
    },
    [],
  );

  async function print(cases: readonly string[]) {
    forget(href);
    const controller = new AbortController();
    request.current = controller;
    setState({ kind: "printing", done: null, total: cases.length });
    const end = await fetchBatch(cases, controller.signal, setState);
    if (end.kind === "ready") href.current = end.href;
    // Left meanwhile: nobody takes it any more.
    if (controller.signal.aborted) forget(href);
    setState(controller.signal.aborted ? { kind: "stopped" } : end);
  }

  return { state, print, stop };
}
