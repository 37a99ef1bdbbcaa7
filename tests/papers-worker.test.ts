import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PrintJob } from "@/documents/request";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { WorkerPool } from "@/server/worker-pool";
import { bundlePapersWorker } from "~/scripts/lib/papers-worker";
import { projectRoot } from "~/scripts/lib/project";
import { realisticPostings } from "./fixtures/realistic-postings";
import { pdfText } from "./support/pdf-text";

// Inside the project: the thread's packages are found from where its file lies.
const folder = mkdtempSync(join(projectRoot, "node_modules", ".papers-worker-"));
const file = join(folder, "worker.mjs");

const job: PrintJob = {
  papers: realisticPostings.map(({ facts, mask }) => ({
    kind: "ticket",
    ticket: ticketRows(facts, mask),
    stamp: { checkNumber: "3F9A-22C1", receiptNumber: null, scanUrl: null },
  })),
  at: Date.parse("2026-11-24T01:00:00Z"),
};

describe("the thread that prints papers, as the product has it", () => {
  let pool: WorkerPool;
  beforeAll(async () => {
    await bundlePapersWorker(file);
    pool = new WorkerPool({
      start: () => new Worker(file, { execArgv: [] }),
      size: 1,
      queueLimit: 5,
      idleMs: 60_000,
    });
  });
  afterAll(async () => {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints several papers as one PDF and says how far it is", async () => {
    const seen: number[] = [];
    const printed = await pool.run(job, { timeoutMs: 60_000, onProgress: (done) => seen.push(done) });
    if (!printed.ok) throw new Error(printed.code);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const { pages, title } = await pdfText(printed.value);
    expect(pages).toHaveLength(12);
    expect(title).toBe(job.papers[0]?.kind === "ticket" && job.papers[0].ticket.name);
  });

  it("refuses what it cannot print, and prints the next", async () => {
    const broken = { papers: [{ kind: "ticket" }], at: 0 };
    expect(await pool.run(broken, { timeoutMs: 60_000 })).toMatchObject({ ok: false, code: "FAILED" });
    expect(await pool.run({ ...job, papers: job.papers.slice(0, 1) }, { timeoutMs: 60_000 })).toMatchObject({
      ok: true,
    });
  });
});
