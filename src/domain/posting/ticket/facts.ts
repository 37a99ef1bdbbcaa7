import type { RawAnswers } from "@/domain/catalogue/field";
import type { IsoDate } from "@/lib/jst";

/** Everything a job ticket is made of. What final registration (本登録) gives is null before. */
export interface TicketFacts {
  /** Raw answers of the posting: a draft, or a frozen submission. */
  readonly posting: RawAnswers;
  /** Raw answers of its establishment, with its number and what the office entered (産業分類). */
  readonly establishment: RawAnswers;
  /** What the office entered for this posting: `occupationCodes.0.code`, `prLogos`. Goes before the employer's. */
  readonly officeItems: RawAnswers;
  /** 求人番号. Without one the ticket is provisional (仮求人票). */
  readonly number: string | null;
  /** 受付年月日. */
  readonly acceptedOn: IsoDate | null;
  /** 紹介期限日. */
  readonly introductionDeadline: IsoDate | null;
  /** The office that accepted the posting, without ハローワーク: 佐野. */
  readonly officeName: string | null;
}
