/** The ids of the texts around a form control, all derived from the control's own id. */
export function fieldIds(id: string) {
  return {
    badge: `${id}-necessity`,
    hint: `${id}-hint`,
    warning: `${id}-warning`,
    error: `${id}-error`,
    unit: `${id}-unit`,
    counter: `${id}-counter`,
    note: `${id}-note`,
  } as const;
}

/**
 * Joins ids for `aria-describedby`; undefined when there is nothing to describe with. Takes the value of
 * `text && id` as it is, whatever the text was.
 */
export function describedBy(...ids: unknown[]): string | undefined {
  return ids.filter((id) => typeof id === "string" && id !== "").join(" ") || undefined;
}
