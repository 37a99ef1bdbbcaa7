import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const part = (weeklyWorkHours: number) => ({ workTimeType: "partTime", weeklyWorkHours }) as const;
const people = (employeesWorkplace: number) => ({ establishment: { employeesWorkplace } });

export const contradictionsConditionsCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-93",
    speaks: [
      ["19.99 hours insured", { ...part(19.99), insurances: ["employment"] }, "週20時間以上働く人が対象"],
      [
        "9 hours from 2028-10-01",
        { ...part(9), insurances: ["employment"] },
        "週10時間以上",
        { today: "2028-10-01" },
      ],
    ],
    silent: [
      ["20 hours", { ...part(20), insurances: ["employment"] }],
      ["not insured", { ...part(10), insurances: ["workersAccident"] }],
      ["10 hours from 2028-10-01", { ...part(10), insurances: ["employment"] }, { today: "2028-10-01" }],
      ["full time", { workTimeType: "fullTime", weeklyWorkHours: 10, insurances: ["employment"] }],
    ],
  },
  {
    id: "CTR-94",
    speaks: [["19.99 hours with pension", { ...part(19.99), insurances: ["pension"] }, "加入できるか"]],
    silent: [
      ["20 hours", { ...part(20), insurances: ["health", "pension"] }],
      ["neither", { ...part(10), insurances: ["workersAccident"] }],
    ],
  },
  {
    id: "CTR-95",
    speaks: [
      [
        "no pension below it",
        { corporatePension: ["definedContribution"], insurances: ["workersAccident"] },
        "「厚生年金」を選ぶか",
      ],
    ],
    silent: [
      ["with pension", { corporatePension: ["definedContribution"], insurances: ["pension"] }],
      ["none", { insurances: ["workersAccident"] }],
      ["not answered yet", { corporatePension: ["definedContribution"] }],
    ],
  },
  {
    id: "CTR-96",
    speaks: [
      ["joined and なし", { retirementMutualAid: "joined", retirementAllowance: "no" }, "「未加入」にして"],
    ],
    silent: [
      ["joined and あり", { retirementMutualAid: "joined", retirementAllowance: "yes" }],
      ["not joined", { retirementMutualAid: "notJoined", retirementAllowance: "no" }],
    ],
  },
  {
    id: "CTR-97",
    speaks: [
      ["re-employed after nothing", { retirement: "no", reemployment: "yes" }, "定年制を「あり」に"],
      ["extended after nothing", { retirement: "no", extension: "yes" }, "定年制を「あり」に"],
    ],
    silent: [
      ["nothing at all", { retirement: "no", reemployment: "no", extension: "no" }],
      ["after retirement", { retirement: "yes", reemployment: "yes" }],
    ],
  },
  {
    id: "CTR-98",
    speaks: [
      [
        "ten people full time",
        { workTimeType: "fullTime", workRulesFullTime: "no" },
        "従業員が10人で",
        people(10),
      ],
      [
        "ten people part time",
        { workTimeType: "partTime", workRulesPartTime: "no" },
        "パートタイムに適用",
        people(10),
      ],
    ],
    silent: [
      ["nine people", { workTimeType: "fullTime", workRulesFullTime: "no" }, people(9)],
      [
        "the other rules",
        { workTimeType: "fullTime", workRulesFullTime: "yes", workRulesPartTime: "no" },
        people(50),
      ],
      ["not known", { workTimeType: "fullTime", workRulesFullTime: "no" }],
    ],
  },
  {
    id: "CTR-99",
    speaks: [
      [
        "none and 寮完備",
        { housingSingle: "no", housingFamily: "no", message: "独身寮完備" },
        "「独身寮完備」",
      ],
    ],
    silent: [
      ["one", { housingSingle: "yes", housingFamily: "no", message: "独身寮完備" }],
      ["none and なし", { housingSingle: "no", housingFamily: "no", message: "社宅はありません" }],
    ],
  },
  {
    id: "CTR-100",
    speaks: [
      ["none and 託児所あり", { childcareFacility: "no", specialNotes: "院内託児所あり" }, "託児所あり"],
    ],
    silent: [
      ["あり", { childcareFacility: "yes", specialNotes: "院内託児所あり" }],
      ["work in one", { childcareFacility: "no", jobDescription: "託児所での保育" }],
    ],
  },
  {
    id: "CTR-101",
    speaks: [
      [
        "60 and 65",
        { retirement: "yes", retirementAge: 65, ageLimitExplanation: "定年が６０歳のため" },
        "定年制は「65歳」",
      ],
      ["none and 60", { retirement: "no", specialNotes: "定年６０歳" }, "定年制は「なし」"],
    ],
    silent: [
      ["60 and 60", { retirement: "yes", retirementAge: 60, ageLimitExplanation: "定年が６０歳のため" }],
      ["not entered yet", { retirement: "yes", ageLimitExplanation: "定年が６０歳のため" }],
    ],
  },
];
