import type { BenchRow } from "~/scripts/bench";
import { evaluate } from "@/domain/catalogue/rule";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { type PostingAnswers, postingCatalogue } from "@/domain/posting/catalogue";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { TEXT_ITEMS } from "@/domain/posting/words/items";
import { wordRules } from "@/domain/posting/words/word-rules";

const paragraph =
  "自動車用の樹脂部品を作る工場で、検査と梱包を行います。１日の流れ：朝礼のあと、図面に沿って寸法を測り、良品を箱に詰めます。２０名の職場で、平均年齢は４２歳、女性も男性も活躍しています。未経験の方には先輩が付いて教えます。";

/** Every free text of a posting, filled to its limit. */
const longest = Object.fromEntries(
  Object.entries(postingCatalogue.fields).flatMap(([key, field]) => {
    if (!(key in TEXT_ITEMS) || field.kind === "group") return [];
    const limit =
      field.kind === "textarea" ? field.rows * field.columns : field.kind === "text" ? field.max : 0;
    return [[key, paragraph.repeat(Math.ceil(limit / paragraph.length)).slice(0, limit)]];
  }),
) as PostingAnswers;
const context = ruleContextOn("2026-11-22", {}, MINIMUM_WAGES);

/** What the rules of words cost at 次へ進む, in the longest texts that a posting can hold. */
export default async function wordsOfAPosting(): Promise<BenchRow[]> {
  const characters = Object.values(longest).join("").length;
  return [measure(`all texts at their limit (${characters} characters)`)];
}

function measure(what: string): BenchRow {
  const times: number[] = [];
  for (let run = 0; run < 1_200; run++) {
    // A new object each time: what was read once is not read again.
    const answers = { ...longest };
    const start = performance.now();
    evaluate(wordRules, answers, context);
    if (run >= 200) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  return { what, "p50 (ms)": at(0.5), "p99 (ms)": at(0.99) };
}
