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
] as const;
