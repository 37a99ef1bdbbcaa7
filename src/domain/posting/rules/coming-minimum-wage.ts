import { formatYen } from "@/lib/yen";
import { explainMinimumWage, lastPublishedDay } from "./minimum-wage";
import { plainDate } from "./phrases";
import type { PostingRule } from "./posting-rule";

/** What is lawful today and would not be for the whole life of the posting. */
export const comingMinimumWageRules: readonly PostingRule[] = [
  {
    id: "WAGE-02",
    law: "最低賃金法第4条・第14条、職業安定法第5条の4",
    severity: "warning",
    // The rate and the last day are named by the message, and an acceptance is tied to it, too.
    fields: [
      "baseWageMin",
      "fixedAllowances",
      "wageForm",
      "wageFormAmountMin",
      "monthlyWorkDays",
      "workTimes",
      "breakMinutes",
    ],
    check: (answers, context) => {
      const explained = explainMinimumWage(answers, context);
      const coming = explained?.coming;
      // Below the rate of today is red already.
      if (!explained?.holds || !coming || coming.holds) return undefined;
      const last = plainDate(lastPublishedDay(answers, context));
      return `${coming.sentence}。この求人は${last}まで公開されるため、時間額${formatYen(explained.hourlyYen)}ではその日から下回ります。${coming.missing}以上必要です。${explained.remedy}を見直してください`;
    },
  },
];
