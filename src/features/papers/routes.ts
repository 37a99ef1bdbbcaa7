import "server-only";
import { z } from "zod";
import { batchLine, MAX_BATCH } from "@/domain/papers/batch-answer";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import type { PaperRequest } from "@/documents/request";
import { findReceipt, type Receipt } from "@/features/submission/queries";
import { employerTicket, officeTicket, officeTickets, type TicketDocument } from "@/features/ticket/queries";
import { shownAs } from "@/lib/content-disposition";
import { requireEmployer, requireStaff } from "@/server/actor";
import { employerRoute, notFoundProblem, problem, type RouteHandler, staffRoute } from "@/server/http";
import { plainPage } from "@/server/plain-page";
import { printPapers, prSheetRequest, receiptRequest, ticketRequest } from "./queries";

/** Papers are looked at one by one; who prints faster than this is a program. */
const LIMIT = { limit: 40, windowSeconds: 60 };
const OFFICE_LIMIT = { limit: 120, windowSeconds: 60 };

const REFUSED = {
  BUSY: { status: 503, sentence: "印刷が混み合っています。1分ほど待ってから、もう一度お試しください。" },
  TIMEOUT: { status: 504, sentence: "作成に時間がかかりすぎたため、中止しました。もう一度お試しください。" },
  FAILED: {
    status: 500,
    sentence:
      "サーバーで問題が起きたため、PDFを作成できませんでした。入力した内容は保存されています。少し待ってから、もう一度お試しください。",
  },
  // Nobody is there to read it.
  ABORTED: { status: 499, sentence: "作成を中止しました。" },
} as const;

/** A paper as an answer that browsers show. */
async function pdfOf(paper: PaperRequest, name: string, fallback: string): Promise<Response> {
  const printed = await printPapers([paper]);
  if (!printed.ok) {
    const { status, sentence } = REFUSED[printed.code];
    return problem(status, printed.code, sentence);
  }
  return new Response(printed.value, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": shownAs(name, fallback, "pdf"),
      "cache-control": "private, no-store",
    },
  });
}

async function ticketPdf(document: TicketDocument | null): Promise<Response> {
  if (!document) return notFoundProblem();
  const { name, paper } = ticketRequest(document);
  return pdfOf(paper, name, "ticket");
}

async function prSheetPdf(document: TicketDocument | null): Promise<Response> {
  if (!document) return notFoundProblem();
  const { name, paper } = prSheetRequest(document);
  return pdfOf(paper, name, "pr-sheet");
}

async function receiptPdf(receipt: Receipt | null): Promise<Response> {
  const paper = receipt && receiptRequest(receipt);
  if (!receipt || !paper) return notFoundProblem();
  return pdfOf(paper, `仮登録受付票_${formatReceiptNumber(receipt.receiptNumber)}`, "receipt");
}

const HEADINGS: Readonly<Record<number, string>> = {
  404: "ページが見つかりません",
  429: "しばらくお待ちください",
};

/**
 * The same endpoint for windows that people open: who is not logged in logs in first, and what went wrong is said
 * on a page instead of in JSON.
 */
function forPeople(
  handler: RouteHandler,
  logIn: (nextPath: string) => Promise<unknown>,
  home: { readonly href: string; readonly label: string },
): RouteHandler {
  return async (request, context) => {
    const answer = await handler(request, context);
    if (answer.ok) return answer;
    if (answer.status === 401) {
      const { pathname, search } = new URL(request.url);
      await logIn(`${pathname}${search}`);
    }
    const { message } = (await answer.json()) as { message: string };
    const heading = HEADINGS[answer.status] ?? "PDFを表示できませんでした";
    const headers = new Headers(answer.headers);
    headers.set("content-type", "text/html; charset=utf-8");
    headers.delete("content-length");
    const page = plainPage({
      title: heading,
      heading,
      paragraphs: [message],
      link: home,
      nonce: request.headers.get("x-nonce") ?? "",
    });
    return new Response(page, { status: answer.status, headers });
  };
}

const forEmployers = (handler: RouteHandler) =>
  forPeople(handler, requireEmployer, { href: "/mypage", label: "ホームへ" });
const forStaff = (handler: RouteHandler) =>
  forPeople(handler, requireStaff, { href: "/staff", label: "受付一覧へ" });

/** 仮求人票を表示, 印刷: the PDF of an employer's own posting. */
export const employerTicketRoute = forEmployers(
  employerRoute({
    name: "papers.ticket",
    input: z.object({}),
    allow: ({ scope }) => scope !== null,
    limit: LIMIT,
    run: async ({ actor, params }) =>
      ticketPdf(actor.scope && (await employerTicket(actor.scope, params.id ?? ""))),
  }),
);

/** 求人・事業所PRシート of an employer's own posting. */
export const employerPrSheetRoute = forEmployers(
  employerRoute({
    name: "papers.prSheet",
    input: z.object({}),
    allow: ({ scope }) => scope !== null,
    limit: LIMIT,
    run: async ({ actor, params }) =>
      prSheetPdf(actor.scope && (await employerTicket(actor.scope, params.id ?? ""))),
  }),
);

/** The same for a case of the office, which hands it out. */
export const officePrSheetRoute = forStaff(
  staffRoute({
    name: "papers.officePrSheet",
    input: z.object({}),
    allow: () => true,
    limit: OFFICE_LIMIT,
    run: async ({ actor, params }) => prSheetPdf(await officeTicket(actor.office, params.id ?? "")),
  }),
);

/** 仮登録受付票を印刷, after a posting was handed in. */
export const postingReceiptRoute = forEmployers(
  employerRoute({
    name: "papers.receipt",
    input: z.object({}),
    allow: ({ scope }) => scope !== null,
    limit: LIMIT,
    run: async ({ actor, params }) =>
      receiptPdf(actor.scope && (await findReceipt(actor.scope, params.id ?? ""))),
  }),
);

/** The same after the establishment was handed in alone. */
export const establishmentReceiptRoute = forEmployers(
  employerRoute({
    name: "papers.receipt",
    input: z.object({}),
    allow: ({ scope }) => scope?.confirmed === true,
    limit: LIMIT,
    run: async ({ actor }) => receiptPdf(actor.scope && (await findReceipt(actor.scope, null))),
  }),
);

/** The ticket of a case of the office, as employers get it. */
export const officeTicketRoute = forStaff(
  staffRoute({
    name: "papers.officeTicket",
    input: z.object({}),
    allow: () => true,
    limit: OFFICE_LIMIT,
    run: async ({ actor, params }) => ticketPdf(await officeTicket(actor.office, params.id ?? "")),
  }),
);

/**
 * The tickets of several cases as one PDF, in the order they are named: lines that tell the progress, then the file
 * (`domain/papers/batch-answer`). One case that this office does not have, and there is no batch.
 */
export const ticketBatchRoute = staffRoute({
  name: "papers.ticketBatch",
  input: z.object({ cases: z.array(z.uuid()).min(1).max(MAX_BATCH) }),
  allow: () => true,
  limit: { limit: 10, windowSeconds: 60 },
  async run({ actor, input, request }) {
    const documents = await officeTickets(actor.office, input.cases);
    if (!documents)
      return problem(
        404,
        "NOT_FOUND",
        "一覧にあった案件が見つかりません。一覧を読み込み直して、もう一度お試しください。",
      );
    const total = documents.length;
    const papers = documents.map((document) => ticketRequest(document).paper);
    // Whoever leaves the page, or breaks off, ends the work: the next batch is waiting.
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, request.signal]);
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = (bytes: Uint8Array) => {
          if (!signal.aborted) controller.enqueue(bytes);
        };
        send(batchLine({ waiting: true }));
        const printed = await printPapers(papers, "batch", {
          signal,
          onProgress: (done) => send(batchLine({ done, total })),
        });
        if (printed.ok) {
          send(batchLine({ bytes: printed.value.length }));
          send(printed.value);
        } else send(batchLine({ problem: REFUSED[printed.code].sentence }));
        if (!left.signal.aborted) controller.close();
      },
      cancel: () => left.abort(),
    });
    return new Response(body, {
      headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
    });
  },
});
