import { describe, expect, it } from "vitest";
import { can, type PolicyAction, type PolicyActor } from "./policy";

const employer = (scope: { establishmentId: string; confirmed: boolean } | null, status = "REGISTERED") =>
  ({ kind: "employer", accountId: "me", status, scope }) as PolicyActor;
const confirmed = employer({ establishmentId: "ours", confirmed: true });
const provisional = employer({ establishmentId: "ours", confirmed: false });
const unbound = employer(null);
const staff: PolicyActor = { kind: "staff", staffId: "s1", officeCode: "0904" };

const ours = { establishmentId: "ours" };
const foreign = { establishmentId: "foreign" };
const review = (officeCode: string, assignedStaffId: string | null = null) => ({
  officeCode,
  assignedStaffId,
});

describe("an employer", () => {
  it("chooses an establishment as long as nothing depends on the one there is", () => {
    for (const actor of [unbound, provisional, confirmed]) {
      expect(can(actor, "establishment.choose", { settled: false })).toBe(true);
      expect(can(actor, "establishment.choose", { settled: true })).toBe(false);
    }
  });

  it("who was checked sees, edits and hands in the own establishment", () => {
    for (const action of [
      "establishment.read",
      "establishment.readUnpublished",
      "establishment.edit",
      "establishment.submit",
    ] as const) {
      expect(can(confirmed, action, ours)).toBe(true);
      expect(can(confirmed, action, foreign)).toBe(false);
      expect(can(unbound, action, ours)).toBe(false);
    }
  });

  it("who was not checked yet sees only what is published of the establishment", () => {
    expect(can(provisional, "establishment.read", ours)).toBe(true);
    expect(can(provisional, "establishment.read", foreign)).toBe(false);
    for (const action of [
      "establishment.readUnpublished",
      "establishment.edit",
      "establishment.submit",
    ] as const)
      expect(can(provisional, action, ours)).toBe(false);
  });

  it("who was not checked yet works on the own postings only", () => {
    expect(can(provisional, "posting.create", ours)).toBe(true);
    for (const action of ["posting.read", "posting.submit"] as const) {
      expect(can(provisional, action, { ...ours, accountId: "me", begunUnchecked: true })).toBe(true);
      expect(can(provisional, action, { ...ours, accountId: "colleague", begunUnchecked: false })).toBe(
        false,
      );
      expect(can(provisional, action, { ...ours, accountId: null, begunUnchecked: false })).toBe(false);
      expect(can(confirmed, action, { ...ours, accountId: "colleague", begunUnchecked: false })).toBe(true);
      expect(can(confirmed, action, { ...ours, accountId: null, begunUnchecked: false })).toBe(true);
      expect(can(confirmed, action, { ...foreign, accountId: "me", begunUnchecked: false })).toBe(false);
    }
  });

  it("who was checked sees nothing of somebody who merely named the number", () => {
    for (const action of ["posting.read", "posting.submit"] as const)
      expect(can(confirmed, action, { ...ours, accountId: "stranger", begunUnchecked: true })).toBe(false);
  });

  it("may do nothing at the counter", () => {
    for (const action of [
      "review.read",
      "review.take",
      "review.return",
      "review.withdrawReturn",
      "review.register",
    ] as const)
      expect(can(confirmed, action, review("0904"))).toBe(false);
  });

  it("whose account has ended may do nothing", () => {
    for (const status of ["EXPIRED", "WITHDRAWN"])
      expect(
        can(employer({ establishmentId: "ours", confirmed: true }, status), "establishment.read", ours),
      ).toBe(false);
  });
});

describe("a member of staff", () => {
  it("sees and takes cases of the own office", () => {
    for (const action of ["review.read", "review.take"] as const) {
      expect(can(staff, action, review("0904"))).toBe(true);
      expect(can(staff, action, review("0904", "s2"))).toBe(true);
      expect(can(staff, action, review("0901"))).toBe(false);
    }
    expect(can(staff, "review.list", { officeCode: "0904" })).toBe(true);
    expect(can(staff, "review.list", { officeCode: "0901" })).toBe(false);
  });

  it("decides only cases that are in the own hands", () => {
    for (const action of ["review.release", "review.return", "review.register"] as const) {
      expect(can(staff, action, review("0904", "s1"))).toBe(true);
      expect(can(staff, action, review("0904", "s2"))).toBe(false);
      expect(can(staff, action, review("0904"))).toBe(false);
      expect(can(staff, action, review("0901", "s1"))).toBe(false);
    }
  });

  it("does nothing in an employer's name", () => {
    const posting = { ...ours, accountId: "me", begunUnchecked: false };
    for (const action of ["posting.read", "posting.submit"] as const)
      expect(can(staff, action, posting)).toBe(false);
    expect(can(staff, "establishment.edit", ours)).toBe(false);
    expect(can(staff, "establishment.choose", { settled: false })).toBe(false);
  });
});

it("forbids what no sentence speaks of", () => {
  expect(can(confirmed, "posting.destroy" as PolicyAction, null as never)).toBe(false);
  expect(can(staff, "posting.destroy" as PolicyAction, null as never)).toBe(false);
});
