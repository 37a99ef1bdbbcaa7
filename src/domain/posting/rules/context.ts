import type { IsoDate } from "@/lib/jst";

/** One rate of a prefecture's minimum wage. Later rows replace earlier ones from their day on. */
export interface MinimumWageRate {
  /** JIS code, two digits. */
  readonly prefectureCode: string;
  /** Yen per hour. */
  readonly yen: number;
  readonly effectiveOn: IsoDate;
}

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
  readonly minimumWages: readonly MinimumWageRate[];
}
