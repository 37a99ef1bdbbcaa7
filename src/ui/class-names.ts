/** Joins class names, leaving out what is switched off. */
export function classNames(...names: (string | boolean | null | undefined)[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
