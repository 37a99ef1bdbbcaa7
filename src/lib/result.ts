/**
 * The outcome of something that can be refused for reasons its caller must handle.
 * `code` comes from a closed set named by the function that returns it; bugs are thrown, never returned.
 */
export type Result<T = void, Code extends string = string, Detail = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly detail: Detail };

/** A successful result. */
export function ok(): { ok: true; value: undefined };
export function ok<T>(value: T): { ok: true; value: T };
export function ok<T>(value?: T) {
  return { ok: true as const, value };
}

/** A refused result; `detail` carries what the screen needs to explain the refusal. */
export function refused<Code extends string>(code: Code): { ok: false; code: Code; detail: undefined };
export function refused<Code extends string, Detail>(
  code: Code,
  detail: Detail,
): { ok: false; code: Code; detail: Detail };
export function refused<Code extends string, Detail>(code: Code, detail?: Detail) {
  return { ok: false as const, code, detail };
}
