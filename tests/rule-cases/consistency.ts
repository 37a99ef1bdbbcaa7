import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const rows = (count: number) => Array.from({ length: count }, () => "あ".repeat(30)).join("\n");
const twoRows = "会社の定める業務（営業、製造管理、品質の検査、出荷の準備を含む）";

export const consistencyCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "FORM-01",
    speaks: [
      [
        "self application without the employer's name",
        { onlineSelfApplication: "accepted", publicationScope: "anonymous" },
        "公開希望を1か2に",
      ],
      [
        "self application unpublished",
        { onlineSelfApplication: "accepted", publicationScope: "closed" },
        "公開希望を1か2に",
      ],
    ],
    silent: [
      ["published", { onlineSelfApplication: "accepted", publicationScope: "open" }],
      ["for seekers", { onlineSelfApplication: "accepted", publicationScope: "seekersOnly" }],
      ["not accepted", { onlineSelfApplication: "notAccepted", publicationScope: "closed" }],
      ["scope not answered yet", { onlineSelfApplication: "accepted" }],
    ],
  },
  {
    id: "FORM-02",
    speaks: [
      ["yesterday", { introductionDeadlineWish: "2026-11-21" }, "今日（2026年11月22日）から"],
      ["a day after the ordinary one", { introductionDeadlineWish: "2027-02-01" }, "（2027年1月31日）まで"],
    ],
    silent: [
      ["today", { introductionDeadlineWish: "2026-11-22" }],
      ["the ordinary day", { introductionDeadlineWish: "2027-01-31" }],
      ["no wish", {}],
    ],
  },
  {
    id: "FORM-09",
    speaks: [
      [
        "twelve rows and 変更範囲",
        { jobDescription: rows(12), dutyChangeScope: "noChange" },
        "（現在13行）。仕事の内容を1行以上",
      ],
      [
        "eleven rows and two of 変更範囲",
        { jobDescription: rows(11), dutyChangeScope: "changes", dutyChangeScopeDetail: twoRows },
        "（現在13行）",
      ],
    ],
    silent: [
      ["eleven rows and 変更範囲", { jobDescription: rows(11), dutyChangeScope: "noChange" }],
      [
        "ten rows and two of 変更範囲",
        { jobDescription: rows(10), dutyChangeScope: "changes", dutyChangeScopeDetail: twoRows },
      ],
      ["twelve rows, 変更範囲 not answered yet", { jobDescription: rows(12) }],
      ["twelve rows, its duties not entered yet", { jobDescription: rows(12), dutyChangeScope: "changes" }],
      ["line breaks at the end", { jobDescription: `${rows(11)}\n\n`, dutyChangeScope: "noChange" }],
    ],
  },
  {
    id: "FORM-15",
    speaks: [
      ["published without consent", { publicationScope: "open" }, "リーフレットを読んで同意"],
      [
        "one of the two refused",
        { publicationScope: "seekersOnly", onlineProvisionRefusals: ["localGovernments"] },
        "両方の機関を不可",
      ],
    ],
    silent: [
      ["with consent", { publicationScope: "open", onlineProvisionLeafletAgreed: true }],
      [
        "both refused",
        { publicationScope: "open", onlineProvisionRefusals: ["privateAgencies", "localGovernments"] },
      ],
      ["not published with the name", { publicationScope: "anonymous" }],
      ["not answered yet", {}],
    ],
  },
  {
    id: "FORM-12",
    speaks: [
      [
        "a result of documents that are not examined",
        { resultTiming: ["documents"], selectionMethods: ["interview"] },
        "「書類選考」を選ぶか",
      ],
    ],
    silent: [
      ["documents examined", { resultTiming: ["documents"], selectionMethods: ["documents", "interview"] }],
      ["a result of the interview", { resultTiming: ["interview"], selectionMethods: ["interview"] }],
      ["methods not answered yet", { resultTiming: ["documents"] }],
    ],
  },
];
