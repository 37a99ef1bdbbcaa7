/** Longest text that an address of ours says under a name. */
const LONGEST = 100;

/** What an address says under a name; "" when nothing, when more than one thing, or more than is looked into. */
export function parameter(value: string | readonly string[] | undefined): string {
  return typeof value === "string" && value.length <= LONGEST ? value : "";
}
