import type { RawAnswers } from "@/domain/catalogue/field";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { IsoDate } from "@/lib/jst";
import { introductionDeadline } from "../validity";

/** What the rules need to know beside the answers. Plain data: it travels to the browser with the step. */
export interface RuleContext {
  /** The day the posting would be accepted: today in Asia/Tokyo. */
  readonly today: IsoDate;
  /** The day the posting would expire if it were accepted today. */
  readonly introductionDeadline: IsoDate;
  /** Facts of the establishment that offers the job; undefined where not (yet) known. */
  readonly establishment: {
    /** Address with prefecture; decides the minimum wage when the workplace is the same. */
    readonly address?: string;
    readonly name?: string;
    readonly employeesCompany?: number;
    readonly employeesWorkplace?: number;
  };
  /** All known rates; the rules pick by prefecture and day. */
  readonly minimumWages: readonly MinimumWage[];
}

/** The context of a day. @param establishment raw answers of the establishment */
export function ruleContextOn(
  today: IsoDate,
  establishment: RawAnswers,
  minimumWages: readonly MinimumWage[],
): RuleContext {
  const text = (key: string) => {
    const value = establishment[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (key: string) => {
    const value = Number(text(key));
    return Number.isInteger(value) ? value : undefined;
  };
  return {
    today,
    introductionDeadline: introductionDeadline(today),
    establishment: {
      address: text("address"),
      name: text("establishmentName"),
      employeesCompany: number("employeesCompany"),
      employeesWorkplace: number("employeesWorkplace"),
    },
    minimumWages,
  };
}
