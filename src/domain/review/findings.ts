import type { Finding, Severity } from "@/domain/catalogue/rule";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { JudgedDraft } from "@/domain/draft/judge-draft";

/** What the reviewer is told about a case, by the same rules that the employer saw. */
export interface ReviewFinding {
  readonly document: DocumentKind;
  /** Null for a single item that is missing or cannot be read. */
  readonly ruleId: string | null;
  readonly law: string | null;
  readonly severity: Severity;
  /** Keys of the items it speaks of; the first one carries it. */
  readonly fields: readonly string[];
  readonly message: string;
  /** Orange, and the employer pressed 次へ進む again after reading it. */
  readonly accepted: boolean;
  /**
   * standing: said at hand-in and today · new: said only since (a new rate, a day that has passed, a new rule) ·
   * gone: said at hand-in, no longer today.
   */
  readonly since: "standing" | "new" | "gone";
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "staff"];

/**
 * Findings frozen at hand-in and those of today in one list: red first, within a colour what is new first.
 * What was orange at hand-in was accepted then, or the document could not have been handed in.
 * @param judged the snapshot, judged as of today with the acceptances of the hand-in
 */
export function reviewFindings(
  document: DocumentKind,
  atHandIn: readonly Finding[],
  judged: JudgedDraft,
): ReviewFinding[] {
  const same = (a: Finding, b: Finding) => a.ruleId === b.ruleId && a.message === b.message;
  const today = [...judged.errors, ...judged.allWarnings, ...judged.staff];
  const problems = judged.problems.map(
    ({ key, message }): ReviewFinding => ({
      document,
      ruleId: null,
      law: null,
      severity: "error",
      fields: [key.split(".")[0] ?? key],
      message,
      accepted: false,
      since: "new",
    }),
  );
  const current = today.map(
    (finding): ReviewFinding => ({
      document,
      ...finding,
      accepted: finding.severity === "warning" && !judged.warnings.includes(finding),
      since: atHandIn.some((one) => same(one, finding)) ? "standing" : "new",
    }),
  );
  const gone = atHandIn
    .filter((finding) => !today.some((one) => same(one, finding)))
    .map(
      (finding): ReviewFinding => ({
        document,
        ...finding,
        accepted: finding.severity === "warning",
        since: "gone",
      }),
    );
  const order = ({ severity, since }: ReviewFinding) =>
    SEVERITIES.indexOf(severity) * 10 + ["new", "standing", "gone"].indexOf(since);
  return [...problems, ...current, ...gone].sort((a, b) => order(a) - order(b));
}

/** Whether the finding stops the final registration: red as of today. */
export function stopsRegistration({ severity, since }: ReviewFinding): boolean {
  return severity === "error" && since !== "gone";
}
