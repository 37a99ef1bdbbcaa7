import { Worker } from "node:worker_threads";
import type { BenchRow } from "~/scripts/bench";
import { buildWhenNeeded } from "~/scripts/lib/build";
import { papersWorkerFile } from "~/scripts/lib/papers-worker";
import { Shutdown } from "~/scripts/lib/shutdown";
import type { PrintJob } from "@/documents/request";
import { postingCatalogue } from "@/domain/posting/catalogue";
import type { TicketFacts } from "@/domain/posting/ticket/facts";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { atLimit } from "~/tests/support/at-limit";
import { registeredFacts } from "~/tests/support/tickets";
import { type Desk, saving, seedDesks } from "./lib/desks";
import { type Running, startProduct } from "./lib/installations";
import { load, type NextCall } from "./lib/load";
import { startPostgres } from "./lib/postgres";

const WARM_UP = 20;
const RUNS = 200;
const MEMORY_DOCUMENTS = 1_000;
/** Papers that each of the two people prints; below what an account may print in a minute. */
const PRINTED = 30;
const SAVES = 60;
/** A person types a little, then the page saves. */
const BETWEEN_SAVES_MS = 60;

/**
 * What papers cost: a job ticket in the thread of the built product (one core), its memory over a thousand
 * documents, and how long a save waits while two people print.
 */
export default async function papers(): Promise<BenchRow[]> {
  const shutdown = new Shutdown();
  shutdown.listen();
  await buildWhenNeeded((child) => shutdown.add({ stop: () => child.stop(), kill: child.kill }));
  const limit = registeredFacts(atLimit(postingCatalogue.fields, filledFullTimePosting));
  try {
    return [
      await ticket("full ticket (target p50 150, p95 300)", registeredFacts(filledFullTimePosting)),
      await ticket("ticket with every item at its limit", limit),
      await memory(registeredFacts(filledFullTimePosting)),
      ...(await savesBesidePapers(shutdown)),
    ];
  } finally {
    await shutdown.stopAll();
  }
}

function jobOf(facts: TicketFacts): PrintJob {
  const stamp = {
    checkNumber: "3F9A-22C1",
    receiptNumber: "234-56A-CFRM",
    scanUrl: "https://mypage.example.jp/staff/scan?r=23456ACFRM&d=3f9a22c10b7d4e65",
  };
  return { papers: [{ kind: "ticket", ticket: ticketRows(facts), stamp }], at: 0 };
}

/** Has the thread print one job after the other. */
async function printing<T>(
  work: (print: () => Promise<number>) => Promise<T>,
  facts: TicketFacts,
): Promise<T> {
  const worker = new Worker(papersWorkerFile, { execArgv: [] });
  const job = jobOf(facts);
  const print = () =>
    new Promise<number>((resolve, reject) => {
      worker.removeAllListeners("message");
      worker.on("message", (answer: { result?: Uint8Array; failure?: string }) => {
        if (answer.result) resolve(answer.result.length);
        else if (answer.failure) reject(new Error(answer.failure));
      });
      worker.postMessage(job);
    });
  try {
    for (let run = 0; run < WARM_UP; run++) await print();
    return await work(print);
  } finally {
    await worker.terminate();
  }
}

function ticket(what: string, facts: TicketFacts): Promise<BenchRow> {
  return printing(async (print) => {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      bytes = await print();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    return { what, "p50 (ms)": at(0.5), "p95 (ms)": at(0.95), "size (KB)": Math.round(bytes / 1_000) };
  }, facts);
}

/** Resident memory of this process, thread included, in MiB. */
function memory(facts: TicketFacts): Promise<BenchRow> {
  return printing(async (print) => {
    const resident = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
    const before = resident();
    for (let run = 0; run < MEMORY_DOCUMENTS / 2; run++) await print();
    const middle = resident();
    for (let run = 0; run < MEMORY_DOCUMENTS / 2; run++) await print();
    return {
      what: `memory over ${MEMORY_DOCUMENTS} tickets (MiB)`,
      before,
      "after half": middle,
      after: resident(),
    };
  }, facts);
}

/** How long a save waits while nobody prints, and while two do. */
async function savesBesidePapers(shutdown: Shutdown): Promise<BenchRow[]> {
  const postgres = await startPostgres();
  shutdown.add({ stop: async () => postgres.stop(), kill: postgres.stop });
  const product = await startProduct(postgres.url, shutdown);
  const [typist, first, second] = await seedDesks(product, postgres.url, 3);
  if (!typist || !first || !second) throw new Error("nobody prints");
  const type = saving(product, [typist]);
  await load(product.port, [type], { requests: 100 });
  const alone = await saves(product, type);
  const prints = [first, second].map(printed);
  await load(product.port, prints, { requests: 6 });
  let printingOn = true;
  const paper = load(product.port, prints, { requests: PRINTED }).finally(() => {
    printingOn = false;
  });
  const beside = await saves(product, type, () => printingOn);
  const { p50, p99 } = await paper;
  return [
    { what: "save, nobody prints", ...alone },
    { what: "save while two print (target: 50 ms more)", ...beside },
    { what: "paper, two at once", "p50 (ms)": Math.round(p50), "p99 (ms)": Math.round(p99) },
  ];
}

/** Saves with pauses between them, as of a person who types. */
async function saves(product: Running, next: NextCall, goesOn = () => true): Promise<Omit<BenchRow, "what">> {
  const times: number[] = [];
  while (times.length < SAVES && goesOn()) {
    const { p50 } = await load(product.port, [next], { requests: 1 });
    times.push(p50);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_SAVES_MS));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
  return { "p50 (ms)": at(0.5), "p95 (ms)": at(0.95), "longest (ms)": at(1), saves: times.length };
}

function printed({ postingId, cookie }: Desk): NextCall {
  return () => ({ method: "GET", path: `/mypage/postings/${postingId}/ticket/pdf`, headers: { cookie } });
}
