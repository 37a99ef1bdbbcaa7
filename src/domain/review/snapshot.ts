import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { isTyped } from "@/domain/catalogue/keys";
import { type ReviewSection, diffRows, type RowDifference } from "@/domain/catalogue/review-rows";
import type { Finding } from "@/domain/catalogue/rule";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { judgeDraft, type JudgedDraft } from "@/domain/draft/judge-draft";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import type { IsoDate } from "@/lib/jst";
import { isCorrectable } from "./comments";
import { type ReviewFinding, reviewFindings } from "./findings";

/** What was handed in, as it is stored. */
export interface Snapshot {
  readonly ordinal: number;
  /** Null for an establishment alone. */
  readonly postingAnswers: RawAnswers | null;
  readonly establishmentAnswers: RawAnswers;
  readonly withEstablishment: boolean;
  readonly rows: Readonly<Record<DocumentKind, readonly ReviewSection[]>>;
  readonly findings: Readonly<Record<DocumentKind, readonly Finding[]>>;
  readonly acceptances: readonly Acceptance[];
}

/** Both documents of a snapshot, judged by today's rules. Null: not part of what was handed in. */
export type JudgedSnapshot = Readonly<Record<DocumentKind, JudgedDraft | null>>;

/** Judges a snapshot as of a day. A registered establishment is not judged again with each posting. */
export function judgeSnapshot(
  snapshot: Snapshot,
  today: IsoDate,
  minimumWages: readonly MinimumWage[],
): JudgedSnapshot {
  const { postingAnswers, establishmentAnswers, acceptances } = snapshot;
  const context = ruleContextOn(today, establishmentAnswers, minimumWages);
  return {
    posting:
      postingAnswers &&
      judgeDraft("posting", withEstablishment(postingAnswers, establishmentAnswers), context, acceptances),
    establishment: snapshot.withEstablishment
      ? judgeDraft("establishment", establishmentAnswers, context, acceptances)
      : null,
  };
}

/** Everything the rules say about a snapshot, at hand-in and as of the day it was judged for. */
export function snapshotFindings(snapshot: Snapshot, judged: JudgedSnapshot): ReviewFinding[] {
  return (["posting", "establishment"] as const).flatMap((document) => {
    const one = judged[document];
    return one ? reviewFindings(document, snapshot.findings[document], one) : [];
  });
}

/** A row of the snapshot as the reviewer sees it. */
export interface SnapshotRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** What stood there at the previous hand-in, if that was something else. */
  readonly before: string | null;
  /** The employer can be asked to correct it. */
  readonly correctable: boolean;
}

/** Rows under one heading, and items there that were left empty. */
export interface SnapshotSection {
  readonly step: number;
  readonly title: string;
  readonly rows: readonly SnapshotRow[];
  readonly empty: readonly { readonly key: string; readonly label: string }[];
}

/** A difference to the previous hand-in, with its document. */
export interface SnapshotChange extends RowDifference {
  readonly document: DocumentKind;
}

/** What changed since the previous hand-in; nothing at the first one. */
export function snapshotChanges(current: Snapshot, previous: Snapshot | null): SnapshotChange[] {
  if (!previous) return [];
  // A posting that came to an establishment handed in before is new as a whole.
  const documents = previous.postingAnswers
    ? (["posting", "establishment"] as const)
    : (["establishment"] as const);
  return documents.flatMap((document) =>
    diffRows(ownRows(document, previous), ownRows(document, current)).map((change) => ({
      document,
      ...change,
    })),
  );
}

/** Rows of a document without those that a posting only shows of its establishment. */
function ownRows(document: DocumentKind, snapshot: Snapshot): ReviewSection[] {
  const { fields } = catalogueOf(document);
  return snapshot.rows[document]
    .map((part) => ({ ...part, rows: part.rows.filter(({ key }) => fields[key]?.readOnly !== true) }))
    .filter((part) => part.rows.length > 0);
}

/**
 * A document of the snapshot under its headings, in the order of the screens. The rows are those of the hand-in;
 * which items were left empty is asked of today's catalogue.
 */
export function snapshotSections(
  document: DocumentKind,
  snapshot: Snapshot,
  judged: JudgedDraft | null,
  changes: readonly SnapshotChange[],
): SnapshotSection[] {
  const before = new Map(
    changes.filter((change) => change.document === document).map((change) => [change.key, change.before]),
  );
  const frozen = ownRows(document, snapshot);
  const empty = judged ? emptyItems(document, judged, frozen) : [];
  const headings = [...frozen, ...empty.filter((part) => !frozen.some((one) => sameHeading(one, part)))];
  return headings
    .map((heading) => ({
      step: heading.step,
      title: heading.title,
      rows: (frozen.find((one) => sameHeading(one, heading))?.rows ?? []).map((row) => ({
        ...row,
        before: before.get(row.key) ?? null,
        correctable: judged !== null && isCorrectable(document, row.key),
      })),
      empty: empty.find((one) => sameHeading(one, heading))?.empty ?? [],
    }))
    .sort((a, b) => a.step - b.step);
}

interface Heading {
  readonly step: number;
  readonly title: string;
}

const sameHeading = (a: Heading, b: Heading) => a.step === b.step && a.title === b.title;

/** Items that could have been filled in and were not, by heading. */
function emptyItems(document: DocumentKind, judged: JudgedDraft, frozen: readonly ReviewSection[]) {
  const filled = new Set(frozen.flatMap((part) => part.rows.map((row) => row.key)));
  const { isShown } = judged.resolution;
  return catalogueOf(document).steps.flatMap(({ number, sections }) =>
    sections
      .map(({ title, fields }) => ({
        step: number,
        title,
        empty: Object.entries(fields)
          .filter(([key, field]) => isTyped(field) && isShown(key) && !filled.has(key))
          .map(([key, field]) => ({ key, label: field.label })),
      }))
      .filter((part) => part.empty.length > 0),
  );
}
