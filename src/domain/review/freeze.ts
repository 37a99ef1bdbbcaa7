import { accept } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { reviewRows } from "@/domain/catalogue/review-rows";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { JudgedDraft } from "@/domain/draft/judge-draft";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import type { IsoDate } from "@/lib/jst";
import { judgeSnapshot, type Snapshot } from "./snapshot";

/** What is kept of a hand-in. The case gives it its ordinal. */
export type Frozen = Omit<Snapshot, "ordinal">;

/**
 * Freezes what an employer hands in: answers, the rows as they read today, what the rules say, and every orange
 * message as accepted (nothing passes with one that is not).
 */
export function freeze({
  posting,
  establishment,
}: {
  /** Null for an establishment alone. */
  readonly posting: JudgedDraft | null;
  /** `judged` is null for an establishment that is not handed in with it. */
  readonly establishment: { readonly answers: RawAnswers; readonly judged: JudgedDraft | null };
}): Frozen {
  const handedIn = [posting, establishment.judged].filter((one) => one !== null);
  return {
    postingAnswers: posting?.resolution.relevant ?? null,
    establishmentAnswers: establishment.answers,
    withEstablishment: establishment.judged !== null,
    rows: rowsOf(posting, establishment.answers, establishment.judged),
    findings: {
      posting: posting ? [...posting.allWarnings, ...posting.staff] : [],
      establishment: establishment.judged
        ? [...establishment.judged.allWarnings, ...establishment.judged.staff]
        : [],
    },
    acceptances: handedIn.flatMap((one) => accept(one.allWarnings, one.resolution.answers)),
  };
}

/**
 * A posting's hand-in with the establishment as it was registered in another case meanwhile. Findings and
 * acceptances stay those the employer saw: what the registered establishment adds counts as not accepted.
 */
export function withRegisteredEstablishment(
  snapshot: Snapshot,
  establishmentAnswers: RawAnswers,
  today: IsoDate,
  minimumWages: readonly MinimumWage[],
): Frozen {
  const { ordinal: _, ...before } = snapshot;
  const { posting } = judgeSnapshot(
    { ...snapshot, establishmentAnswers, withEstablishment: false },
    today,
    minimumWages,
  );
  return {
    ...before,
    establishmentAnswers,
    withEstablishment: false,
    rows: rowsOf(posting, establishmentAnswers, null),
  };
}

function rowsOf(posting: JudgedDraft | null, answers: RawAnswers, judged: JudgedDraft | null) {
  const establishment = judged?.resolution.answers ?? resolve(establishmentCatalogue.fields, answers).answers;
  return {
    posting: posting ? reviewRows(postingCatalogue, posting.resolution.answers) : [],
    establishment: reviewRows(establishmentCatalogue, establishment),
  };
}
