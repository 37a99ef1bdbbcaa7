import type { DocumentKind } from "@/domain/draft/document-kind";

/** What a request for correction is about; null for the whole document. */
export interface CommentPlace {
  readonly document: DocumentKind;
  readonly fieldKey: string | null;
}

/** Name of the text box for a request: `comment.posting.jobTitle`, `comment.posting` for the whole. */
export function commentName({ document, fieldKey }: CommentPlace): string {
  return fieldKey === null ? `comment.${document}` : `comment.${document}.${fieldKey}`;
}

/** Reads such a name; null for other inputs. */
export function readCommentName(name: string): CommentPlace | null {
  const [prefix, document, ...rest] = name.split(".");
  if (prefix !== "comment" || (document !== "posting" && document !== "establishment")) return null;
  return { document, fieldKey: rest.length === 0 ? null : rest.join(".") };
}

/** Id of a row of a document, for links from findings and changes. */
export function rowId(document: DocumentKind, key: string): string {
  return `${document}-${key}`;
}
