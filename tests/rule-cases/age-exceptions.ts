import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const law = { ageLimitReason: "law" } as const;
const career = { ageLimitReason: "career" } as const;
const skills = { ageLimitReason: "skills" } as const;
const older = { ageLimitReason: "older" } as const;
const term = { employmentPeriodType: "fixedFourMonthsOrMore" } as const;

export const ageExceptionsCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "AGE-03",
    speaks: [["no law named", { ...law, ageLimitExplanation: "夜勤があるため" }, "法令の名前"]],
    silent: [
      ["the law named", { ...law, ageLimitExplanation: "労働基準法第６１条のため" }],
      ["another reason", { ...older, ageLimitExplanation: "６０歳以上" }],
      ["no explanation yet", law],
    ],
  },
  {
    id: "AGE-03.lower",
    speaks: [["from 22", { ...law, ageFrom: 22 }, "年齢の下限（22歳）"]],
    silent: [
      ["from 21", { ...law, ageFrom: 21 }],
      ["another reason", { ...older, ageFrom: 60 }],
    ],
  },
  {
    id: "AGE-03.upper",
    speaks: [["an upper limit", { ...law, ageFrom: 18, ageTo: 59 }, "年齢の上限（59歳）"]],
    silent: [["a lower limit only", { ...law, ageFrom: 18 }]],
  },
  {
    id: "AGE-04",
    speaks: [["up to 46", { ...career, ageTo: 46 }, "46歳"]],
    silent: [
      ["up to 45", { ...career, ageTo: 45 }],
      ["another reason", { ...skills, ageTo: 49 }],
    ],
  },
  {
    id: "AGE-04.lower",
    speaks: [["a lower limit", { ...career, ageFrom: 18, ageTo: 35 }, "年齢の下限（18歳）を消して"]],
    silent: [["an upper limit only", { ...career, ageTo: 35 }]],
  },
  {
    id: "AGE-04.term",
    speaks: [["a fixed term", { ...career, ...term }, "「キャリア形成」による年齢制限は"]],
    silent: [
      ["no term", { ...career, employmentPeriodType: "openEnded" }],
      ["not answered yet", career],
    ],
  },
  {
    id: "AGE-04.treatment",
    speaks: [
      ["always", career, "新規学卒者と同等"],
      [
        "with a licence that must be held",
        { ...career, licences: [{ name: "電気主任技術者", requirement: "required" }] },
        "実務経験を要しない",
      ],
      ["with a driving licence", { ...career, ordinaryDrivingLicence: "required" }, "実務経験を要しない"],
    ],
    silent: [["another reason", skills]],
  },
  {
    id: "AGE-05",
    speaks: [
      ["29 to 38", { ...skills, ageFrom: 29, ageTo: 38 }, "30歳から49歳まで"],
      ["40 to 50", { ...skills, ageFrom: 41, ageTo: 50 }, "30歳から49歳まで"],
      ["eleven years", { ...skills, ageFrom: 30, ageTo: 40 }, "10歳の幅"],
      ["four years", { ...skills, ageFrom: 30, ageTo: 33 }, "5歳から"],
      ["one end only", { ...skills, ageTo: 39 }, "年齢の下限と上限"],
    ],
    silent: [
      ["ten years", { ...skills, ageFrom: 30, ageTo: 39 }],
      ["five years", { ...skills, ageFrom: 45, ageTo: 49 }],
      ["ends in the wrong order, which another rule names", { ...skills, ageFrom: 39, ageTo: 30 }],
      ["no ends yet", skills],
      ["another reason", { ...career, ageTo: 35 }],
    ],
  },
  {
    id: "AGE-05.term",
    speaks: [["a fixed term", { ...skills, ...term }, "「技能・ノウハウの継承」による"]],
    silent: [["no term", { ...skills, employmentPeriodType: "openEnded" }]],
  },
  {
    id: "AGE-05.ages",
    speaks: [["always", skills, "2分の1以下"]],
    silent: [["another reason", career]],
  },
  {
    id: "AGE-06",
    speaks: [
      ["office work", { ageLimitReason: "arts", occupationCodes: [{ code: "032" }] }, "職業分類を見直して"],
    ],
    silent: [
      ["actors", { ageLimitReason: "arts", occupationCodes: [{ code: "032" }, { code: "018-02" }] }],
      ["not classified yet", { ageLimitReason: "arts" }],
      ["another reason", { ...law, occupationCodes: [{ code: "032" }] }],
    ],
  },
  {
    id: "AGE-07",
    speaks: [["60 to 70", { ...older, ageFrom: 60, ageTo: 70 }, "年齢の上限（70歳）を消して"]],
    silent: [
      ["from 60", { ...older, ageFrom: 60 }],
      ["a programme for others", { ...older, ageFrom: 35, ageTo: 55 }],
    ],
  },
  {
    id: "AGE-07.programme",
    speaks: [
      ["35 to 55", { ...older, ageFrom: 35, ageTo: 55 }, "国の施策"],
      ["up to 59", { ...older, ageTo: 59 }, "国の施策"],
    ],
    silent: [
      ["from 60", { ...older, ageFrom: 60 }],
      ["no ends yet", older],
      ["another reason", { ...law, ageFrom: 18 }],
    ],
  },
];
