import { addMonths, type IsoDate } from "@/lib/jst";
import {
  type DispatchType,
  dispatchDocuments,
  type RegistrationFacts,
  registrationDocuments,
  VISITOR_IDENTITY,
} from "./registration-documents";

/** First day from which "for the first time" is counted (manual, 4.: ※2020年1月以降). */
export const FIRST_TIME_COUNTED_FROM: IsoDate = "2020-01-01";

/** What decides whether a provisional registration must be completed at the counter. */
export interface CounterVisitFacts {
  /** Business date of the provisional registration. */
  readonly today: IsoDate;
  /** The establishment already had a posting accepted that it had sent through the my page. */
  readonly postedThroughMyPageBefore: boolean;
  /** Staff opened the my page when somebody was at the counter, so the first visit has taken place. */
  readonly myPageOpenedAtCounter: boolean;
  /** Acceptance of the establishment's latest posting by any way; null when there was none. */
  readonly lastPostingOn: IsoDate | null;
  /** Postings of the kind since `FIRST_TIME_COUNTED_FROM`. */
  readonly disabledOnlyBefore: boolean;
  readonly trialBefore: boolean;
  readonly disabledTrialBefore: boolean;
  /** The posting at hand. */
  readonly disabledOnly: boolean;
  readonly trialEmployment: boolean;
  /** 障害者トライアル雇用 or 障害者短時間トライアル雇用. */
  readonly disabledTrialEmployment: boolean;
  readonly dispatchType: DispatchType;
  /** The office asked this employer to come. */
  readonly individuallyAsked: boolean;
  /** Facts about the establishment when it is registered for the first time, else null. */
  readonly firstRegistration: Omit<RegistrationFacts, "dispatchType"> | null;
}

export type CounterVisitReasonId =
  | "firstThroughMyPage"
  | "firstDisabledOnly"
  | "firstTrial"
  | "firstDisabledTrial"
  | "noPostingForAYear"
  | "dispatchOrContracting"
  | "individuallyAsked";

/** Why somebody has to come, in a sentence for the employer, and what to bring. */
export interface CounterVisitReason {
  readonly id: CounterVisitReasonId;
  readonly sentence: string;
  readonly bring: readonly string[];
}

/** Where to go; nobody can go to the office that happens to be near. */
export const COUNTER_VISIT_PLACE =
  "事業所の所在地を管轄するハローワークの窓口へお越しください。ほかのハローワークでは手続きできません。";

interface Rule {
  readonly id: CounterVisitReasonId;
  readonly sentence: string;
  readonly applies: (facts: CounterVisitFacts) => boolean;
  readonly bring: (facts: CounterVisitFacts) => readonly string[];
}

const nothingMore = (): readonly string[] => [];

/** The first posting sent through a my page that was not opened at the counter. */
function isFirstThroughMyPage(facts: CounterVisitFacts): boolean {
  return !facts.postedThroughMyPageBefore && !facts.myPageOpenedAtCounter;
}

/** The cases of the manual (4. 求人情報を仮登録する), in its order; each applies by itself. */
const RULES: readonly Rule[] = [
  {
    id: "firstThroughMyPage",
    sentence: "求人者マイページから初めて求人を申し込むため、窓口での手続きが必要です。",
    applies: isFirstThroughMyPage,
    bring: (facts) =>
      facts.firstRegistration
        ? registrationDocuments({ ...facts.firstRegistration, dispatchType: facts.dispatchType })
        : nothingMore(),
  },
  {
    id: "firstDisabledOnly",
    sentence: "障害者専用求人を初めて申し込むため、窓口での手続きが必要です。",
    applies: (facts) => facts.disabledOnly && !facts.disabledOnlyBefore,
    bring: nothingMore,
  },
  {
    id: "firstTrial",
    sentence: "トライアル雇用求人を初めて申し込むため、窓口での手続きが必要です。",
    applies: (facts) => facts.trialEmployment && !facts.trialBefore,
    bring: nothingMore,
  },
  {
    id: "firstDisabledTrial",
    sentence: "障害者（短時間）トライアル雇用求人を初めて申し込むため、窓口での手続きが必要です。",
    applies: (facts) => facts.disabledTrialEmployment && !facts.disabledTrialBefore,
    bring: nothingMore,
  },
  {
    id: "noPostingForAYear",
    sentence: "過去1年間にハローワークへの求人の申し込みがないため、窓口での手続きが必要です。",
    // A newcomer is told that it is the first time, not also that nothing came during the past year.
    applies: (facts) =>
      facts.lastPostingOn === null
        ? !isFirstThroughMyPage(facts)
        : facts.lastPostingOn < addMonths(facts.today, -12),
    bring: nothingMore,
  },
  {
    id: "dispatchOrContracting",
    sentence: "派遣・請負の求人は、毎回、窓口での手続きが必要です。",
    applies: (facts) => facts.dispatchType !== "direct",
    bring: (facts) => dispatchDocuments(facts.dispatchType),
  },
  {
    id: "individuallyAsked",
    sentence: "ハローワークから個別にご連絡したとおり、窓口での手続きが必要です。",
    applies: (facts) => facts.individuallyAsked,
    bring: () => ["ハローワークから案内のあった書類"],
  },
];

/** Every reason to come to the counter, in the manual's order; none when the office registers without a visit. */
export function counterVisitReasons(facts: CounterVisitFacts): CounterVisitReason[] {
  return RULES.filter((rule) => rule.applies(facts)).map(({ id, sentence, bring }) => ({
    id,
    sentence,
    bring: [...new Set([VISITOR_IDENTITY, ...bring(facts)])],
  }));
}

/** Everything to bring for these reasons, each paper once. */
export function documentsToBring(reasons: readonly CounterVisitReason[]): string[] {
  return [...new Set(reasons.flatMap((reason) => reason.bring))];
}
