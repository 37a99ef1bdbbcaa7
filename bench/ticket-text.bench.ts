import type { BenchRow } from "~/scripts/bench";
import { wrap } from "@/domain/text/grid";
import { normalise } from "@/domain/text/normalise";

const paragraph =
  "東京都千代田区にある㈱霞が関商事です。ﾊﾟｰﾄ・正社員を問わず、１人ひとりの働き方を大切にしています（週３日から）。";
const longest = paragraph.repeat(20).slice(0, 600);
const grid = { rows: 20, columns: 30 };

/** What a browser does at each key press in the longest text of a posting, and when leaving the field. */
export default async function textOfTheTicket(): Promise<BenchRow[]> {
  return [
    measure("line breaks of 600 characters", () => wrap(longest, grid)),
    measure("normalisation of 600 characters", () => normalise(longest, "textarea")),
  ];
}

function measure(what: string, work: () => unknown): BenchRow {
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
