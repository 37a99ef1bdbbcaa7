import type { BenchRow } from "~/scripts/bench";

/** Runs some pure work until it is warm, then a thousand times: median and 99th percentile in milliseconds. */
export function measure(what: string, work: () => unknown): BenchRow {
  for (let warmUp = 0; warmUp < 200; warmUp++) work();
  const times: number[] = [];
  for (let run = 0; run < 1_000; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  return { what, "p50 (ms)": at(0.5), "p99 (ms)": at(0.99) };
}
