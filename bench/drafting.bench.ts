import type { BenchRow } from "~/scripts/bench";
import { Shutdown } from "~/scripts/lib/shutdown";
import { buildWhenNeeded } from "~/scripts/lib/build";
import { type Desk, saving, seedDesks, typing } from "./lib/desks";
import { load, type LoadResult, type NextCall } from "./lib/load";
import { type Running, startFloor, startProduct } from "./lib/installations";
import { startPostgres } from "./lib/postgres";

const CONNECTIONS = 20;
/** In turns: a machine that others share changes its pace, and a pair shares its pace. Fewer rounds only to try. */
const SECONDS = 8;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
/** Not counted: a server that nobody asked for a while has given back memory, and begins slowly. */
const SETTLING_SECONDS = 4;
/** Until then both sides are still being compiled; the product, which has more code, takes longer. */
const WARM_UP_SECONDS = 20;
/** Half of them type into the product, half into the floor. */
const DESKS = 400;
/** Saves of the memory run; `BENCH_SAVES=100000` for the figure that counts: it does not grow. */
const MEMORY_SAVES = Number(process.env.BENCH_SAVES ?? 10_000);

/**
 * What drafting costs, against a floor measured in the same run: a save against a route that does nothing but one
 * prepared guarded update through Prisma over as many connections, the screen of step 3 against an empty page with
 * twenty inputs; 20 callers, a real PostgreSQL. Screens judge nothing; what judging costs at a press of 次へ進む is
 * measured in `rules.bench.ts`. The screen's figure is told and not chased: one asked for afresh is rare.
 */
export default async function drafting(): Promise<BenchRow[]> {
  const shutdown = new Shutdown();
  shutdown.listen();
  await buildWhenNeeded((child) => shutdown.add({ stop: () => child.stop(), kill: child.kill }));
  const postgres = await startPostgres();
  shutdown.add({ stop: async () => postgres.stop(), kill: postgres.stop });
  try {
    const product = await startProduct(postgres.url, shutdown);
    const floor = await startFloor(postgres.url, shutdown);
    const desks = await seedDesks(product, postgres.url, DESKS);

    const pages = await compare({ product: stepPage, floor: emptyPage }, { product, floor, desks });
    const saves = await compare({ product: save(product), floor: bareSave }, { product, floor, desks });
    return [
      row("autosave", saves.product),
      row("floor: one bare prepared update", saves.floor),
      ratio("autosave to floor (bar 0.6; p99/p50 bar 3)", saves),
      row("screen of step 3", pages.product),
      row("floor: page with 20 inputs", pages.floor),
      ratio("screen to floor (bar 0.2, told)", pages),
      ...(await memory(product, desks)),
    ];
  } finally {
    await shutdown.stopAll();
  }
}

const row = (what: string, { perSecond, p50, p99 }: LoadResult): BenchRow => ({
  what,
  "per second": Math.round(perSecond),
  "p50 (ms)": Number(p50.toFixed(1)),
  "p99 (ms)": Number(p99.toFixed(1)),
  "p99/p50": Number((p99 / p50).toFixed(1)),
});

const ratio = (what: string, compared: Compared): BenchRow => ({
  what,
  "per second": Number(compared.ratio.toFixed(2)),
});

interface Compared {
  readonly product: LoadResult;
  readonly floor: LoadResult;
  /** Throughput of the product to that of the floor. */
  readonly ratio: number;
}

/** What the connections of one side ask. */
type Side = (desks: readonly Desk[]) => NextCall;

/** Product and floor in turns, after a warm-up of both; of each, and of their ratio, the median round. */
async function compare(
  sides: { readonly product: Side; readonly floor: Side },
  { product, floor, desks }: { product: Running; floor: Running; desks: readonly Desk[] },
): Promise<Compared> {
  const half = desks.length / 2;
  const callers = {
    product: perConnection(desks.slice(0, half)).map(sides.product),
    floor: perConnection(desks.slice(half)).map(sides.floor),
  };
  const turn = async ({ port }: Running, calls: readonly NextCall[], settling: number) => {
    await load(port, calls, { seconds: settling });
    return load(port, calls, { seconds: SECONDS });
  };
  const round = async (settling: number): Promise<Compared> => {
    const one = {
      product: await turn(product, callers.product, settling),
      floor: await turn(floor, callers.floor, settling),
    };
    return { ...one, ratio: one.product.perSecond / one.floor.perSecond };
  };
  await round(WARM_UP_SECONDS);
  const rounds: Compared[] = [];
  while (rounds.length < ROUNDS) rounds.push(await round(SETTLING_SECONDS));
  return {
    product: typical(rounds.map((one) => one.product)),
    floor: typical(rounds.map((one) => one.floor)),
    ratio: median(rounds.map((one) => one.ratio)),
  };
}

/** Each figure as it was in the round in the middle. */
const typical = (rounds: readonly LoadResult[]): LoadResult => ({
  perSecond: median(rounds.map((one) => one.perSecond)),
  p50: median(rounds.map((one) => one.p50)),
  p99: median(rounds.map((one) => one.p99)),
});

function median(figures: readonly number[]): number {
  const middle = figures.toSorted((x, y) => x - y)[Math.floor(figures.length / 2)];
  if (middle === undefined) throw new Error("no round was measured");
  return middle;
}

const perConnection = (desks: readonly Desk[]) =>
  Array.from({ length: CONNECTIONS }, (_, index) =>
    desks.filter((_desk, position) => position % CONNECTIONS === index),
  );

const save =
  (product: Running): Side =>
  (desks) =>
    saving(product, desks);

const bareSave: Side = (desks) =>
  typing(desks, ({ postingId, revision }, next) => ({
    method: "PATCH",
    path: `/save/${postingId}`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ revision, values: { pcSkills: next } }),
  }));

const stepPage: Side = (desks) => {
  let count = 0;
  return () => {
    const desk = desks[count++ % desks.length];
    if (!desk) throw new Error("no desk");
    const { postingId, cookie } = desk;
    return { method: "GET", path: `/mypage/postings/${postingId}/steps/3`, headers: { cookie } };
  };
};

const emptyPage: Side = () => () => ({ method: "GET", path: "/", headers: {} });

/** Resident memory of the application before and after many saves, in MiB. */
async function memory(product: Running, desks: readonly Desk[]): Promise<BenchRow[]> {
  const callers = perConnection(desks.slice(0, desks.length / 2)).map(save(product));
  const resident = async () => {
    const text = await (await fetch(`http://127.0.0.1:${product.port}/api/metrics`)).text();
    return Math.round(Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1024 / 1024);
  };
  const before = await resident();
  await load(product.port, callers, { requests: MEMORY_SAVES / 2 });
  const middle = await resident();
  await load(product.port, callers, { requests: MEMORY_SAVES / 2 });
  return [
    {
      what: `memory over ${MEMORY_SAVES} saves (MiB)`,
      before,
      "after half": middle,
      after: await resident(),
    },
  ];
}
