import type { Finding } from "./rule";

/** An orange message the employer saw and accepted, tied to the values it was given for. */
export interface Acceptance {
  readonly ruleId: string;
  /** Digest of rule, message and the values of its items at that time. */
  readonly digest: string;
}

/**
 * What an acceptance is tied to. Any changed value of the rule's items, and any changed message (another
 * rate, another limit), gives another digest, so the message is shown again.
 */
export function findingDigest(finding: Finding, answers: Readonly<Record<string, unknown>>): string {
  const values = finding.fields.map((key) => [key, answers[key] ?? null]);
  return hash(JSON.stringify([finding.ruleId, finding.message, values], inKeyOrder));
}

/** Rows of groups are written in the order of their keys, so that the same row always reads the same. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The warnings that still have to be shown: those without an acceptance for exactly these values. */
export function unaccepted(
  findings: readonly Finding[],
  answers: Readonly<Record<string, unknown>>,
  acceptances: readonly Acceptance[],
): Finding[] {
  return findings.filter(
    (finding) =>
      finding.severity === "warning" &&
      !acceptances.some(
        (one) => one.ruleId === finding.ruleId && one.digest === findingDigest(finding, answers),
      ),
  );
}

/** Acceptances of these warnings as they stand. */
export function accept(
  findings: readonly Finding[],
  answers: Readonly<Record<string, unknown>>,
): Acceptance[] {
  return findings
    .filter((finding) => finding.severity === "warning")
    .map((finding) => ({ ruleId: finding.ruleId, digest: findingDigest(finding, answers) }));
}

/**
 * 64 bits of FNV-1a in two interleaved lanes, as hexadecimal. Not a secret: the server computes it anew from
 * stored values, so a forged digest accepts nothing but what it names.
 */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ ((unit << 7) | (unit >>> 9)), 0x01000193);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
