import { describe, expect, it } from "vitest";
import { completePath, historyPath, readStepPath, savedPath, stepPath } from "./paths";

const ID = "01a22353-8df3-7277-9251-bf82fcb0115e";

describe("a wizard's screen", () => {
  it("is read from the path that leads there", () => {
    expect(readStepPath(stepPath("posting", ID, 3))).toEqual({ kind: "posting", id: ID, step: 3 });
    expect(readStepPath(stepPath("establishment", "", 6))).toEqual({
      kind: "establishment",
      id: null,
      step: 6,
    });
  });

  it("is none for every other page", () => {
    const others = [
      completePath("posting", ID),
      savedPath("posting", ID, 3),
      historyPath("establishment", ID),
      stepPath("posting", "new", 3),
      stepPath("posting", ID, 10),
      stepPath("posting", ID, Number.NaN),
      `${stepPath("posting", ID, 3)}/more`,
      `/staff${stepPath("posting", ID, 3)}`,
      "/mypage",
      "",
    ];
    for (const path of others) expect(readStepPath(path), path).toBeNull();
  });
});
