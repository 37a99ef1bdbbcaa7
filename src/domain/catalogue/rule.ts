/**
 * error (red): must be changed. warning (orange): shown, and accepted by pressing 次へ進む again unchanged.
 * staff: never shown to the employer; the counter sees it.
 */
export type Severity = "error" | "warning" | "staff";

/**
 * A check across items. Evaluated on relevant, readable answers only, from the same code in the browser, on
 * the server and in the counter console.
 */
export interface Rule<Answers, Context> {
  /** Stable id, e.g. "WAGE-01". */
  readonly id: string;
  /** Law and article, or the source of the check, in Japanese as it is shown to people. */
  readonly law: string;
  readonly severity: Severity;
  /** Items the message belongs to; the first one carries it. The acceptance of a warning is tied to all of them. */
  readonly fields: readonly (keyof Answers & string)[];
  /** A Japanese sentence that says what to change; undefined when there is nothing to say. */
  readonly check: (answers: Answers, context: Context) => string | undefined;
}

/** What a rule said about one set of answers. */
export interface Finding {
  readonly ruleId: string;
  readonly law: string;
  readonly severity: Severity;
  readonly fields: readonly string[];
  readonly message: string;
}

/** Runs rules; order of findings = order of rules. */
export function evaluate<Answers, Context>(
  rules: readonly Rule<Answers, Context>[],
  answers: Answers,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const message = rule.check(answers, context);
    if (message !== undefined)
      findings.push({
        ruleId: rule.id,
        law: rule.law,
        severity: rule.severity,
        fields: rule.fields,
        message,
      });
  }
  return findings;
}
