import { isFixedTerm, termMonths } from "./facts";
import { mustState, type PostingRule } from "./posting-rule";
import { longestMonths, plainText } from "./reading";

/** Longest terms (労基法14条1項), in months; the second for experts and people of 60 and more. */
const LONGEST_TERM = { ordinary: 36, expert: 60, expertFromAge: 60 } as const;
const LONGEST_PROBATION = 6;

/** Lengths: of the contract and of the time on probation. */
export const contractLengthRules: readonly PostingRule[] = [
  {
    id: "CON-03",
    law: "労働基準法第14条第1項",
    severity: "warning",
    fields: ["employmentPeriodType", "employmentPeriodYears", "employmentPeriodMonths", "employmentPeriodTo"],
    check: (answers) => {
      const months = termMonths(answers) ?? 0;
      const older = (answers.ageFrom ?? 0) >= LONGEST_TERM.expertFromAge;
      if (!isFixedTerm(answers) || months <= LONGEST_TERM[older ? "expert" : "ordinary"]) return undefined;
      return months > LONGEST_TERM.expert
        ? "雇用期間が5年を超えています。一定の事業の完了に必要な期間を定めるときを除き、5年を超える契約は結べません。期間を見直してください"
        : "雇用期間が3年を超えています。3年を超える契約（5年まで）を結べるのは、高度の専門的知識等がある方か60歳以上の方に限られます。期間を見直してください";
    },
  },
  {
    id: "CON-04",
    law: "職業安定法施行規則第4条の2第3項第2号の2",
    severity: "warning",
    fields: ["probationLength", "probation"],
    check: (answers) => {
      const months = longestMonths(plainText(answers, "probationLength"));
      return months !== undefined && months > LONGEST_PROBATION
        ? `試用期間（${answers.probationLength}）が${LONGEST_PROBATION}ヶ月を超えています。適性を見るのに必要な長さかを確かめ、長すぎるときは短くしてください`
        : undefined;
    },
  },
  mustState({
    id: "CON-04.conditions",
    law: "職業安定法第5条の3、同法に基づく指針（平成11年労働省告示第141号）第3",
    item: "probationConditions",
    beside: ["probationConditionsDiffer"],
    due: (answers) => answers.probation === "yes" && answers.probationConditionsDiffer === "different",
    message:
      "試用期間中の労働条件が異なるときは、その内容を明示する必要があります。試用期間中の労働条件の内容に「基本給１９０，０００円」のように書いてください",
  }),
];
