import type { BenchRow } from "~/scripts/bench";
import { wrap } from "@/domain/text/grid";
import { normalise } from "@/domain/text/normalise";
import { measure } from "./lib/measure";

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
