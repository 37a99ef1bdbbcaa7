import { beforeEach, describe, expect, it } from "vitest";
import { readBatch } from "@/domain/papers/batch-answer";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { ok, type Result, refused } from "@/lib/result";
import { transaction } from "@/server/db";
import { forgetProcessWide, processWide } from "@/server/process-wide";
import { openSession } from "@/server/session";
import type { PoolRefusal } from "@/server/worker-pool";
import { staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { handedInPosting } from "~/tests/support/handed-in";
import { copiesOf } from "~/tests/support/in-review";
import { testJobs } from "~/tests/support/jobs";
import { request } from "~/tests/support/request";
import { employerTicketRoute, officeTicketRoute, ticketBatchRoute } from "./routes";

testClock("2026-11-20T01:00:00Z");
testJobs();

/** What the thread that prints comes back with. */
let outcome: Result<Uint8Array<ArrayBuffer>, PoolRefusal>;
const PDF = Uint8Array.from([37, 80, 68, 70]);

/** Receipt numbers of the tickets in the batch, in their order. */
let printed: unknown[];
/** The work never ends by itself. */
let endless: boolean;

/** In place of the thread: answers at once, one step of progress for each paper. */
const thread = {
  run: async (
    { papers }: { papers: { stamp: { receiptNumber: string | null } }[] },
    { onProgress, signal }: { onProgress?: (done: number) => void; signal?: AbortSignal },
  ) => {
    printed = papers.map(({ stamp }) => stamp?.receiptNumber);
    onProgress?.(0);
    if (endless)
      return new Promise((resolve) =>
        signal?.addEventListener("abort", () => {
          stopped += 1;
          resolve(refused("ABORTED"));
        }),
      );
    if (outcome.ok) for (const index of papers.keys()) onProgress?.(index + 1);
    return outcome;
  },
};
let stopped: number;

beforeEach(async () => {
  await resetDatabase();
  request.reset();
  outcome = ok(PDF);
  endless = false;
  stopped = 0;
  for (const lane of ["single", "batch"]) {
    forgetProcessWide(`papers:${lane}`);
    processWide(`papers:${lane}`, () => thread);
  }
});

async function scene() {
  const { actor, postingId, caseId, receiptNumber } = await handedInPosting();
  const clerk = await staffActor();
  const employer = await transaction((tx) => openSession(tx, { accountId: actor.accountId }));
  const staff = await transaction((tx) => openSession(tx, { staffId: clerk.staffId }));
  return {
    postingId,
    caseId,
    receiptNumber,
    logIn: () => request.logIn("employer", employer),
    logInStaff: () => request.logIn("staff", staff),
  };
}

const open = (route: typeof employerTicketRoute, id: string) =>
  route(new Request(`http://localhost:3000/ticket/${id}`, { headers: { "x-nonce": "abc" } }), {
    params: Promise.resolve({ id }),
  });

describe("the PDF of a ticket", () => {
  it("is shown in the browser under its name, and kept by nobody on the way", async () => {
    const { logIn, postingId } = await scene();
    await logIn();
    const answer = await open(employerTicketRoute, postingId);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toMatch(
      /^inline; filename="ticket\.pdf"; filename\*=UTF-8''仮求人票_樹脂成形機のオペレーター（三交替）\.pdf$/,
    );
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PDF);
  });

  it.each([
    ["FAILED", 500, "PDFを作成できませんでした"],
    ["TIMEOUT", 504, "時間がかかりすぎた"],
    ["BUSY", 503, "混み合っています"],
  ] as const)("says on a page what to do when it was not made: %s", async (code, status, words) => {
    const { logIn, postingId } = await scene();
    await logIn();
    outcome = refused(code);
    const answer = await open(employerTicketRoute, postingId);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await answer.text();
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain("<h1>PDFを表示できませんでした</h1>");
    expect(page).toContain(words);
    expect(page).toContain('<style nonce="abc">');
  });

  it("leads to the log-in of whoever should see it", async () => {
    const { postingId, caseId } = await scene();
    await expect(open(employerTicketRoute, postingId)).rejects.toThrow("NEXT_REDIRECT");
    await expect(open(officeTicketRoute, caseId)).rejects.toThrow("NEXT_REDIRECT");
  });
});

describe("a batch of tickets", () => {
  const send = (cases: readonly string[], signal?: AbortSignal) =>
    ticketBatchRoute(
      new Request("http://localhost:3000/api/staff/tickets", {
        method: "POST",
        signal,
        body: JSON.stringify({ cases }),
        headers: {
          host: "localhost:3000",
          origin: "http://localhost:3000",
          "content-type": "application/json",
        },
      }),
      { params: Promise.resolve({}) },
    );
  const read = async (answer: Response) => {
    const seen: string[] = [];
    const bytes = new Uint8Array(await answer.arrayBuffer());
    async function* pieces() {
      yield bytes;
    }
    const result = await readBatch(pieces(), (done, total) => seen.push(`${done}/${total}`));
    return { result, seen };
  };

  it("tells how far it is, and then gives the PDF", async () => {
    const { caseId, logInStaff } = await scene();
    await logInStaff();
    const { result, seen } = await read(await send([caseId, caseId]));
    expect(seen).toEqual(["0/2", "1/2", "2/2"]);
    expect(result).toEqual({ pdf: PDF });
  });

  it("has the tickets in the order in which they are named", async () => {
    const { caseId, receiptNumber, logInStaff } = await scene();
    const clerk = await staffActor();
    const [copy = ""] = await copiesOf(caseId, clerk, 1);
    const numbers = [copy, receiptNumber].map(formatReceiptNumber);
    await logInStaff();
    await read(await send([copy, caseId]));
    expect(printed).toEqual(numbers);
    await read(await send([caseId, copy]));
    expect(printed).toEqual(numbers.toReversed());
  });

  it("is made no further once nobody reads the answer, or the request is broken off", async () => {
    const { caseId, logInStaff } = await scene();
    await logInStaff();
    endless = true;
    const answer = await send([caseId]);
    const reader = answer.body?.getReader();
    await reader?.read();
    expect(stopped).toBe(0);
    await reader?.cancel();
    expect(stopped).toBe(1);
    const request = new AbortController();
    await send([caseId], request.signal);
    request.abort();
    expect(stopped).toBe(2);
  });

  it("gives a sentence when it was not made", async () => {
    const { caseId, logInStaff } = await scene();
    await logInStaff();
    outcome = refused("BUSY");
    const { result } = await read(await send([caseId]));
    expect(result).toEqual({ problem: expect.stringContaining("混み合っています") });
  });

  it("is none with a case that the office does not have, without a case, or with too many", async () => {
    const { caseId, logInStaff } = await scene();
    await logInStaff();
    expect((await send([caseId, "019a0000-0000-7000-8000-000000000000"])).status).toBe(404);
    expect((await send([])).status).toBe(400);
    expect((await send(Array.from({ length: 51 }, () => caseId))).status).toBe(400);
  });
});
