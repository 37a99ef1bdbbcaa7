/** Names of what the form of a step carries beside its inputs. No catalogue has items of these names. */
export const LEAVE_FIELDS = [
  "kind",
  "id",
  "step",
  "account",
  "acceptances",
  "revision",
  "shown",
  "way",
  "confirms",
  "more",
] as const;

export type LeaveField = (typeof LEAVE_FIELDS)[number];

/** Whether a name is one of these. */
export function isLeaveField(name: string): boolean {
  return (LEAVE_FIELDS as readonly string[]).includes(name);
}
