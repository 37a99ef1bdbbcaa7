import { isTyped } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { itemPath } from "@/domain/draft/item-path";
import { stepNumberOf } from "@/domain/draft/judge-draft";
import { stepPath } from "@/domain/draft/paths";

/** Most characters of one request for correction. */
export const COMMENT_MAX_LENGTH = 500;

/** A request for correction of one item, or of the whole document where there is no key. */
export interface CommentDraft {
  readonly document: DocumentKind;
  readonly fieldKey: string | null;
  readonly body: string;
}

/** A request for correction that the wizard can show at its place. */
export interface PlacedComment extends CommentDraft {
  /** Null for the whole document. */
  readonly step: number | null;
  /** Label of the item, or null. */
  readonly label: string | null;
}

/** Documents a case lets the employer correct. */
export interface Correctable {
  readonly posting: boolean;
  /** Only an establishment handed in with the case; a registered one is changed by another procedure. */
  readonly establishment: boolean;
}

export type CommentRefusal =
  | { readonly code: "NO_COMMENT" }
  | { readonly code: "UNKNOWN_ITEM" }
  /** `label` is null for a request about the whole document. */
  | { readonly code: "TOO_LONG"; readonly label: string | null };

/** A request as it is kept: browsers send line ends in pairs. */
const keptBody = (typed: string) => typed.replace(/\r\n?/g, "\n").trim();

/** Characters of a request as it is kept. */
export function commentLength(typed: string): number {
  return keptBody(typed).length;
}

/** Whether the employer can correct this item: it exists, and people type it. */
export function isCorrectable(document: DocumentKind, key: string): boolean {
  const fields = catalogueOf(document).fields;
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field !== undefined && isTyped(field);
}

/** Checks what the reviewer wrote, drops empty ones, and puts them in the order in which they are corrected. */
export function placeComments(
  drafts: readonly CommentDraft[],
  correctable: Correctable,
): { ok: true; comments: readonly PlacedComment[] } | { ok: false; refusal: CommentRefusal } {
  const comments: PlacedComment[] = [];
  for (const draft of drafts) {
    const body = keptBody(draft.body);
    if (body === "") continue;
    const { document, fieldKey } = draft;
    if (!correctable[document] || (fieldKey !== null && !isCorrectable(document, fieldKey)))
      return { ok: false, refusal: { code: "UNKNOWN_ITEM" } };
    const label = fieldKey === null ? null : (catalogueOf(document).fields[fieldKey]?.label ?? null);
    if (body.length > COMMENT_MAX_LENGTH) return { ok: false, refusal: { code: "TOO_LONG", label } };
    comments.push({
      document,
      fieldKey,
      body,
      step: fieldKey === null ? null : (stepNumberOf(document, fieldKey) ?? null),
      label,
    });
  }
  if (comments.length === 0) return { ok: false, refusal: { code: "NO_COMMENT" } };
  return { ok: true, comments: comments.sort((a, b) => compare(placeOf(a), placeOf(b))) };
}

/** The establishment comes first: its 完了 does not hand in, the posting's does and takes it along. */
function placeOf({ document, fieldKey }: PlacedComment): readonly number[] {
  const keys = Object.keys(catalogueOf(document).fields);
  return [document === "establishment" ? 0 : 1, fieldKey === null ? keys.length : keys.indexOf(fieldKey)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

/** The screen where correcting begins: the step of the first comment, at its item. */
export function correctionPath(
  comments: readonly PlacedComment[],
  ids: { readonly postingId: string | null; readonly establishmentId: string },
): string {
  const first = comments.find((comment) => comment.fieldKey !== null) ?? comments[0];
  const document = first?.document ?? "posting";
  const id = document === "posting" ? ids.postingId : ids.establishmentId;
  const of = id ?? ids.establishmentId;
  return (
    (first?.fieldKey ? itemPath(document, of, first.fieldKey) : undefined) ??
    stepPath(document, of, first?.step ?? 1)
  );
}
