import { describe, expect, it } from "vitest";
import { handInHistory } from "./hand-ins";

/** Submissions of a case, newest first, from who made them: "e" the employer, "o" the office. */
const of = (makers: string) =>
  handInHistory(
    [...makers].map((maker, index) => ({ ordinal: index + 1, byOffice: maker === "o" })).reverse(),
  );
const answered = (makers: string) =>
  [...makers].map((_, index) => index + 1).filter((ordinal) => of(makers).isAnswered(ordinal));

describe("the hand-ins of a case", () => {
  it.each([
    ["e", 1, null, []],
    ["ee", 2, 1, [1]],
    ["eee", 3, 2, [2]],
    // The office brought the registered establishment in.
    ["eo", 1, 1, []],
    ["eeo", 2, 1, [1]],
    // The request was written about what the office had made.
    ["eoe", 2, 1, [1, 2]],
  ] as const)("%s: handed in %i times, compared with %s", (makers, times, comparedWith, requests) => {
    expect(of(makers)).toMatchObject({ times, comparedWith });
    expect(answered(makers)).toEqual(requests);
  });
});
