import { describe, expect, it } from "vitest";
import { dutyChangeSentence, printedJobDescription } from "./duty-change";

describe("the scope of changes of duty", () => {
  it.each([
    ["no change", { dutyChangeScope: "noChange" } as const, "変更範囲：変更なし"],
    [
      "changes",
      { dutyChangeScope: "changes", dutyChangeScopeDetail: "会社の定める業務" } as const,
      "変更範囲：会社の定める業務",
    ],
    [
      "changes on several rows, joined into one sentence",
      { dutyChangeScope: "changes", dutyChangeScopeDetail: "営業\n　製造管理\n" } as const,
      "変更範囲：営業　製造管理",
    ],
    ["changes that are not entered yet", { dutyChangeScope: "changes" } as const, ""],
    ["nothing answered yet", {}, ""],
  ])("is a sentence: %s", (_, answers, sentence) => expect(dutyChangeSentence(answers)).toBe(sentence));

  it("is printed below 仕事の内容, on a row of its own", () => {
    expect(printedJobDescription({ jobDescription: "経理事務\n", dutyChangeScope: "noChange" })).toBe(
      "経理事務\n変更範囲：変更なし",
    );
  });

  it("leaves no empty row while one of the two is missing", () => {
    expect(printedJobDescription({ jobDescription: "経理事務" })).toBe("経理事務");
    expect(printedJobDescription({ dutyChangeScope: "noChange" })).toBe("変更範囲：変更なし");
    expect(printedJobDescription({})).toBe("");
  });
});
