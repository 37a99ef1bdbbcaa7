import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, endOfMonth } from "@/lib/jst";
import {
  canRenewOn,
  extendedDeadline,
  introductionDeadline,
  invalidFrom,
  isValidOn,
  renewalWindow,
  resultRegistrationDeadline,
  wishedDeadline,
} from "./validity";

const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2026-01-01", days));

describe("the introduction deadline", () => {
  it("is the end of the month after next", () => {
    expect(introductionDeadline("2026-11-20")).toBe("2027-01-31");
    expect(introductionDeadline("2026-04-01")).toBe("2026-06-30");
    expect(introductionDeadline("2026-04-17")).toBe("2026-06-30");
    expect(introductionDeadline("2026-12-31")).toBe("2027-02-28");
    expect(introductionDeadline("2027-12-01")).toBe("2028-02-29");
  });

  it("does not roll back from a closed day", () => {
    expect(introductionDeadline("2026-03-10")).toBe("2026-05-31"); // a Sunday
  });

  it("can be earlier on the employer's wish, not later and not before acceptance", () => {
    expect(wishedDeadline("2026-11-20", null)).toMatchObject({ ok: true, value: "2027-01-31" });
    expect(wishedDeadline("2026-11-20", "2026-12-10")).toMatchObject({ ok: true, value: "2026-12-10" });
    expect(wishedDeadline("2026-11-20", "2026-11-20")).toMatchObject({ ok: true });
    expect(wishedDeadline("2026-11-20", "2027-02-01")).toMatchObject({ ok: false, code: "AFTER_ORDINARY" });
    expect(wishedDeadline("2026-11-20", "2026-11-19")).toMatchObject({
      ok: false,
      code: "BEFORE_ACCEPTANCE",
    });
  });

  it("moves by one month when extended", () => {
    expect(extendedDeadline("2027-01-31")).toBe("2027-02-28");
    expect(extendedDeadline("2027-02-28")).toBe("2027-03-31");
    expect(extendedDeadline("2026-12-10")).toBe("2027-01-10");
  });

  it("is the last valid day", () => {
    expect(isValidOn("2027-01-31", "2027-01-31")).toBe(true);
    expect(isValidOn("2027-01-31", "2027-02-01")).toBe(false);
    expect(invalidFrom("2027-01-31")).toBe("2027-02-01");
  });

  it("is always the end of a month, at most 92 days away", () => {
    fc.assert(
      fc.property(anyDay, (acceptedOn) => {
        const deadline = introductionDeadline(acceptedOn);
        expect(deadline).toBe(endOfMonth(deadline));
        expect(deadline > acceptedOn && deadline <= addDays(acceptedOn, 92)).toBe(true);
      }),
    );
  });
});

describe("renewal", () => {
  it("is taken from seven days before the deadline until it", () => {
    expect(renewalWindow("2027-01-31")).toEqual({ opensOn: "2027-01-24", closesOn: "2027-01-31" });
    expect(canRenewOn("2027-01-31", "2027-01-23")).toBe(false);
    expect(canRenewOn("2027-01-31", "2027-01-24")).toBe(true);
    expect(canRenewOn("2027-01-31", "2027-01-31")).toBe(true);
    expect(canRenewOn("2027-01-31", "2027-02-01")).toBe(false);
  });
});

describe("selection results", () => {
  it("can be registered until the end of the third month after the month of invalidity", () => {
    expect(resultRegistrationDeadline("2026-11-20")).toBe("2027-02-28");
    expect(resultRegistrationDeadline("2026-11-30")).toBe("2027-02-28");
    expect(resultRegistrationDeadline(invalidFrom("2027-01-31"))).toBe("2027-05-31");
  });
});
