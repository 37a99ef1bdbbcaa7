import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const people = (employeesCompany: number) => ({ establishment: { employeesCompany } });

export const contradictionsSelectionCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-102",
    speaks: [
      [
        "a result of no interview",
        { resultTiming: ["interview"], selectionMethods: ["documents"] },
        "「面接」を選ぶか",
      ],
    ],
    silent: [
      ["an interview", { resultTiming: ["interview"], selectionMethods: ["interview"] }],
      ["methods not answered yet", { resultTiming: ["interview"] }],
    ],
  },
  {
    id: "CTR-103",
    speaks: [["at once after two", { resultTiming: ["immediate"], interviewCount: 2 }, "面接が2回"]],
    silent: [
      ["at once after one", { resultTiming: ["immediate"], interviewCount: 1 }],
      ["later after two", { resultTiming: ["interview"], interviewCount: 2 }],
    ],
  },
  {
    id: "CTR-104",
    speaks: [
      [
        "the referral letter alone",
        { onlineSelfApplication: "accepted", applicationDocuments: ["referralLetter"] },
        "紹介状がありません",
      ],
    ],
    silent: [
      [
        "with a résumé",
        { onlineSelfApplication: "accepted", applicationDocuments: ["referralLetter", "resume"] },
      ],
      [
        "through the counter",
        { onlineSelfApplication: "notAccepted", applicationDocuments: ["referralLetter"] },
      ],
    ],
  },
  {
    id: "CTR-105",
    speaks: [
      [
        "by post alone",
        { onlineSelfApplication: "accepted", submissionMethods: ["mail"] },
        "「求職者マイページ」も選んで",
      ],
    ],
    silent: [
      ["through the my page", { onlineSelfApplication: "accepted", submissionMethods: ["myPage", "mail"] }],
      ["not accepted", { onlineSelfApplication: "notAccepted", submissionMethods: ["mail"] }],
      ["not answered yet", { onlineSelfApplication: "accepted" }],
    ],
  },
  {
    id: "CTR-106",
    speaks: [
      [
        "nothing to examine",
        { selectionMethods: ["documents"], applicationDocuments: ["referralLetter"] },
        "選考する書類がありません",
      ],
    ],
    silent: [
      ["a résumé", { selectionMethods: ["documents"], applicationDocuments: ["resume"] }],
      ["an interview", { selectionMethods: ["interview"], applicationDocuments: ["referralLetter"] }],
    ],
  },
  {
    id: "CTR-107",
    speaks: [
      [
        "data cannot be sent back",
        { documentReturn: "yes", submissionMethods: ["myPage", "email"] },
        "返戻を「なし」に",
      ],
    ],
    silent: [
      ["by post", { documentReturn: "yes", submissionMethods: ["myPage", "mail"] }],
      ["not sent back", { documentReturn: "no", submissionMethods: ["myPage"] }],
    ],
  },
  {
    id: "CTR-108",
    speaks: [
      [
        "examined and not",
        { selectionMethods: ["documents"], selectionNote: "書類選考なし。全員と面接します" },
        "「書類選考なし」",
      ],
    ],
    silent: [
      ["not examined", { selectionMethods: ["interview"], selectionNote: "書類選考なし" }],
      ["examined", { selectionMethods: ["documents"], selectionNote: "書類選考後に連絡" }],
    ],
  },
  {
    id: "CTR-109",
    speaks: [["no address", { submissionMethods: ["email"] }, "Eメールを入力するか"]],
    silent: [
      ["an address", { submissionMethods: ["email"], contactEmail: "a@example.jp" }],
      ["by post", { submissionMethods: ["mail"] }],
    ],
  },
  {
    id: "CTR-110",
    speaks: [
      [
        "eleven for ten",
        { numberOfHires: 11, recruitmentReason: "vacancy" },
        "従業員数10人を上回って",
        people(10),
      ],
    ],
    silent: [
      ["ten for ten", { numberOfHires: 10 }, people(10)],
      ["nine for five", { numberOfHires: 9 }, people(5)],
      ["a new establishment", { numberOfHires: 50, recruitmentReason: "newEstablishment" }, people(10)],
      ["not known", { numberOfHires: 50 }],
    ],
  },
  {
    id: "CTR-111",
    speaks: [["three and two", { numberOfHires: 2, message: "募集人数：３名" }, "採用人数は2人ですが"]],
    silent: [
      ["two and two", { numberOfHires: 2, message: "採用予定人数２名" }],
      ["last year's", { numberOfHires: 2, message: "昨年は３名を採用しました" }],
    ],
  },
  {
    id: "CTR-112",
    speaks: [["31 days", { interviewResultDays: 31 }, "31日かかる"]],
    silent: [["30 days", { documentResultDays: 30, interviewResultDays: 7 }]],
  },
];
