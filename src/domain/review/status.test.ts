import { describe, expect, it } from "vitest";
import { canBecome, REVIEW_MOVES, REVIEW_TRANSITIONS, type ReviewStatus } from "./status";

const statuses = Object.keys(REVIEW_TRANSITIONS) as ReviewStatus[];

describe("the statuses of a case", () => {
  it("allow exactly what the steps do", () => {
    const moved = Object.values(REVIEW_MOVES).map(({ review }) => `${review.from} ${review.to}`);
    const allowed = statuses.flatMap((from) => REVIEW_TRANSITIONS[from].map((to) => `${from} ${to}`));
    expect(moved.sort()).toEqual(allowed.sort());
  });

  it("end with the final registration", () => {
    for (const to of statuses) expect(canBecome("REGISTERED", to)).toBe(false);
  });

  it("let a case be registered or returned only by somebody who works on it", () => {
    for (const from of statuses) {
      expect(canBecome(from, "REGISTERED")).toBe(from === "IN_REVIEW");
      expect(canBecome(from, "RETURNED")).toBe(from === "IN_REVIEW");
    }
  });

  it("undo a return exactly", () => {
    const { return: sent, withdrawReturn: back } = REVIEW_MOVES;
    for (const part of ["review", "posting", "establishment"] as const)
      expect(back[part]).toEqual({ from: sent[part]?.to, to: sent[part]?.from });
  });

  it("lead every status of a document on to the next step", () => {
    const { take, release, register, handInAgain } = REVIEW_MOVES;
    expect(take.posting?.to).toBe(register.posting?.from);
    expect(release.posting).toEqual({ from: take.posting?.to, to: take.posting?.from });
    expect(handInAgain.posting).toEqual({ from: REVIEW_MOVES.return.posting?.to, to: take.posting?.from });
    expect(handInAgain.establishment?.to).toBe(register.establishment?.from);
  });
});
