import { describe, expect, it } from "vitest";
import { canBecome, hasLapsed, mayLogIn } from "./status";

const registered = { status: "REGISTERED", provisionalUntil: "2026-12-08" } as const;

describe("an account", () => {
  it("is opened, expires or leaves, and never comes back", () => {
    expect(canBecome("REGISTERED", "OPEN")).toBe(true);
    expect(canBecome("REGISTERED", "EXPIRED")).toBe(true);
    expect(canBecome("OPEN", "WITHDRAWN")).toBe(true);
    expect(canBecome("OPEN", "EXPIRED")).toBe(false);
    expect(canBecome("OPEN", "REGISTERED")).toBe(false);
    for (const end of ["EXPIRED", "WITHDRAWN"] as const)
      for (const status of ["REGISTERED", "OPEN", "WITHDRAWN", "EXPIRED"] as const)
        expect(canBecome(end, status)).toBe(false);
  });

  it("lapses when its last day is over", () => {
    expect(hasLapsed(registered, "2026-12-08")).toBe(false);
    expect(hasLapsed(registered, "2026-12-09")).toBe(true);
    expect(hasLapsed({ status: "EXPIRED", provisionalUntil: null }, "2026-12-01")).toBe(true);
    expect(hasLapsed({ status: "OPEN", provisionalUntil: "2026-12-08" }, "2027-01-01")).toBe(false);
  });

  it("can be used while it is registered or open", () => {
    expect(mayLogIn(registered, "2026-12-08")).toBe(true);
    expect(mayLogIn(registered, "2026-12-09")).toBe(false);
    expect(mayLogIn({ status: "OPEN", provisionalUntil: null }, "2030-01-01")).toBe(true);
    expect(mayLogIn({ status: "WITHDRAWN", provisionalUntil: null }, "2026-12-01")).toBe(false);
    expect(mayLogIn({ status: "EXPIRED", provisionalUntil: "2026-12-08" }, "2026-12-01")).toBe(false);
  });
});
