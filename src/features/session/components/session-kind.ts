/** Employers and counter staff have sessions of their own, also side by side in one browser. */
export type SessionKind = "employer" | "staff";
