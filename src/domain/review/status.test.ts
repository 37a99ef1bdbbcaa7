import { describe, expect, it } from "vitest";
import { REVIEW_MOVES, type ReviewStatus } from "./status";

const moves = Object.values(REVIEW_MOVES);
const from = (to: ReviewStatus) =>
  moves.filter(({ review }) => review.to === to).map(({ review }) => review.from);

describe("the steps of a case", () => {
  it("end with the final registration", () => {
    expect(moves.map(({ review }) => review.from)).not.toContain("REGISTERED");
  });

  it("let a case be registered or returned only by somebody who works on it", () => {
    expect(from("REGISTERED")).toEqual(["IN_REVIEW"]);
    expect(from("RETURNED")).toEqual(["IN_REVIEW"]);
  });

  it("undo a return exactly", () => {
    const { return: sent, withdrawReturn: back } = REVIEW_MOVES;
    for (const part of ["review", "posting", "establishment"] as const)
      expect(back[part]).toEqual({ from: sent[part]?.to, to: sent[part]?.from });
  });

  it("lead a posting on to the next step", () => {
    const { take, release, register } = REVIEW_MOVES;
    expect(take.posting?.to).toBe(register.posting?.from);
    expect(release.posting).toEqual({ from: take.posting?.to, to: take.posting?.from });
  });
});
