import { describe, expect, it } from "vitest";
import { completePath, documentOfStepPath, historyPath, savedPath, stepPath } from "./paths";

const ID = "01a22353-8df3-7277-9251-bf82fcb0115e";

describe("the document of a wizard's screen", () => {
  it("is read from the path that leads there", () => {
    expect(documentOfStepPath(stepPath("posting", ID, 3))).toEqual({ kind: "posting", id: ID });
    expect(documentOfStepPath(stepPath("establishment", ID, 6))).toEqual({ kind: "establishment", id: null });
  });

  it("is none for every other page", () => {
    const others = [
      completePath("posting", ID),
      savedPath("posting", ID, 3),
      historyPath("establishment", ID),
      stepPath("posting", "new", 3),
      `${stepPath("posting", ID, 3)}/more`,
      `/staff${stepPath("posting", ID, 3)}`,
      "/mypage",
      "",
    ];
    for (const path of others) expect(documentOfStepPath(path), path).toBeNull();
  });
});
