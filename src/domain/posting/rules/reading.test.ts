import { describe, expect, it } from "vitest";
import { longestMonths, plainText } from "./reading";

describe("a text for comparing", () => {
  it("has half-width figures and no spaces, line breaks or commas in numbers", () => {
    expect(plainText({ specialNotes: "月給　２１０，０００円\nＡＴ限定可" }, "specialNotes")).toBe(
      "月給210000円AT限定可",
    );
  });

  it("is empty where nothing was entered", () => expect(plainText({}, "jobTitle")).toBe(""));

  it("is read anew for other answers", () => {
    expect(plainText({ jobTitle: "事務" }, "jobTitle")).toBe("事務");
    expect(plainText({ jobTitle: "営業" }, "jobTitle")).toBe("営業");
  });
});

describe("the longest length of time in a text", () => {
  it.each([
    ["3ヶ月", 3],
    ["三か月", 3],
    ["十二ヶ月", 12],
    ["1年", 12],
    ["1年6ヶ月", 18],
    ["半年", 6],
    ["3~6ヶ月", 6],
    ["3ヶ月(最長6ヶ月)", 6],
    ["14日", 14 / 30],
    ["2週間", 14 / 30],
    ["90日間", 3],
  ])("%s", (text, months) => expect(longestMonths(text)).toBeCloseTo(months));

  it.each(["あり", "", "本採用まで"])("none in 「%s」", (text) =>
    expect(longestMonths(text)).toBeUndefined(),
  );
});
