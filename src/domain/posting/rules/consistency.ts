import { printedJobDescription } from "@/domain/posting/duty-change";
import { JOB_DESCRIPTION_GRID } from "@/domain/posting/grids";
import { wrap } from "@/domain/text/grid";
import { plainDate } from "./phrases";
import { FORM, type PostingRule } from "./posting-rule";

/** What the form itself demands across items, beside any law. */
export const consistencyRules: readonly PostingRule[] = [
  {
    id: "FORM-01",
    law: FORM,
    severity: "error",
    fields: ["onlineSelfApplication", "publicationScope"],
    check: ({ onlineSelfApplication, publicationScope }) =>
      onlineSelfApplication === "accepted" &&
      (publicationScope === "anonymous" || publicationScope === "closed")
        ? "オンライン自主応募を受け付けられるのは、事業所名等を公開する求人だけです。公開希望を1か2にするか、オンライン自主応募を「受け付けない」にしてください"
        : undefined,
  },
  {
    id: "FORM-02",
    law: FORM,
    severity: "error",
    fields: ["introductionDeadlineWish"],
    check: ({ introductionDeadlineWish: wish }, { today, introductionDeadline }) =>
      wish !== undefined && (wish < today || wish > introductionDeadline)
        ? `紹介期限日の短縮希望（${plainDate(wish)}）は、今日（${plainDate(today)}）から通常の紹介期限日（${plainDate(introductionDeadline)}）までの日付にしてください`
        : undefined,
  },
  {
    id: "FORM-15",
    law: FORM,
    severity: "warning",
    fields: ["onlineProvisionLeafletAgreed", "onlineProvisionRefusals", "publicationScope"],
    check: ({ publicationScope, onlineProvisionRefusals = [], onlineProvisionLeafletAgreed }) =>
      (publicationScope === "open" || publicationScope === "seekersOnly") &&
      onlineProvisionRefusals.length < 2 &&
      onlineProvisionLeafletAgreed !== true
        ? "民間人材ビジネスや地方自治体に求人情報を提供するときは、リーフレットへの同意が必要です。リーフレットを読んで同意にチェックを入れるか、両方の機関を不可としてください"
        : undefined,
  },
  {
    id: "FORM-09",
    law: FORM,
    severity: "error",
    fields: ["jobDescription", "dutyChangeScope", "dutyChangeScopeDetail"],
    check: (answers) => {
      if (answers.jobDescription === undefined) return undefined;
      const grid = JOB_DESCRIPTION_GRID;
      const { rowsUsed, fits } = wrap(printedJobDescription(answers), grid);
      if (fits) return undefined;
      return `仕事の内容には「変更範囲：」の記載が加わり、合わせて${grid.columns}文字×${grid.rows}行に収める必要があります（現在${rowsUsed}行）。仕事の内容を${rowsUsed - grid.rows}行以上短くしてください`;
    },
  },
  {
    id: "FORM-12",
    law: FORM,
    severity: "error",
    fields: ["resultTiming", "selectionMethods"],
    check: ({ resultTiming, selectionMethods }) =>
      resultTiming?.includes("documents") && selectionMethods && !selectionMethods.includes("documents")
        ? "書類選考結果通知は、書類選考を行うときだけ選べます。選考方法で「書類選考」を選ぶか、書類選考結果通知を外してください"
        : undefined,
  },
];
