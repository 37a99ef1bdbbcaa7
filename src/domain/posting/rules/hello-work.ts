import { isBeyondHourLimits, isFullTime } from "./facts";
import { explainMinimumWage } from "./minimum-wage";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "./context";
import type { PostingRule } from "./posting-rule";

const ACCEPTANCE = "職業安定法第5条の6第1項";

/** From here on the counter compares with other postings of the kind. */
const LONG_OVERTIME = 60;
const FEW_HOLIDAYS = 80;
/** Overtime and wages near their limits are where corrections by the labour inspectors happen. */
const NEAR_OVERTIME = 45;
const NEAR_MINIMUM = 1.01;

function poorConditions(answers: PostingAnswers): string | undefined {
  const { overtimeHours, annualHolidays } = answers;
  if (overtimeHours !== undefined && overtimeHours > LONG_OVERTIME)
    return `時間外労働が月平均${overtimeHours}時間`;
  return isFullTime(answers) &&
    annualHolidays !== undefined &&
    annualHolidays < FEW_HOLIDAYS &&
    !isBeyondHourLimits(answers)
    ? `年間休日が${annualHolidays}日`
    : undefined;
}

function nearLimits(answers: PostingAnswers, context: RuleContext): string | undefined {
  const { overtimeHours } = answers;
  if (overtimeHours !== undefined && overtimeHours > NEAR_OVERTIME)
    return `時間外労働が月平均${overtimeHours}時間`;
  const wage = explainMinimumWage(answers, context);
  return wage?.holds && wage.hourlyYen < wage.rate.hourlyYen * NEAR_MINIMUM
    ? "賃金が最低賃金とほぼ同額"
    : undefined;
}

/**
 * What no posting says about its employer, and the counter has to look up before it accepts: prompts, given where
 * the conditions make them urgent. Never shown to the employer.
 */
export const helloWorkRules: readonly PostingRule[] = [
  {
    id: "HW-01",
    law: `${ACCEPTANCE}第2号`,
    severity: "staff",
    fields: ["overtimeHours", "annualHolidays"],
    check: (answers) => {
      const found = poorConditions(answers);
      return (
        found &&
        `${found}です。同じ地域・職種の求人と比べて著しく不適当でないか（不受理の事由）を確かめてください`
      );
    },
  },
  {
    id: "HW-02",
    law: `${ACCEPTANCE}第3号`,
    severity: "staff",
    fields: ["overtimeHours", "baseWageMin"],
    check: (answers, context) => {
      const found = nearLimits(answers, context);
      return (
        found &&
        `${found}です。労働基準法・最低賃金法の是正や送検、職業安定法・均等法・育介法の公表がなく、不受理の期間中でないことを、事業所の記録で確かめてください`
      );
    },
  },
  {
    id: "HW-03",
    law: "職業安定法第5条の6第2項",
    severity: "staff",
    fields: ["overtimeHours", "baseWageMin", "annualHolidays"],
    check: (answers, context) =>
      poorConditions(answers) && nearLimits(answers, context)
        ? "労働時間などの条件から、自己申告書（不受理の事由に当たらないことの申告）の提出を求めるかどうかを確かめてください"
        : undefined,
  },
];
