import { describe, expect, it } from "vitest";
import { deadlineMark } from "./deadline";

describe("the mark of a deadline", () => {
  it.each([
    ["2026-11-20", "over", "2日超過"],
    ["2026-11-21", "over", "1日超過"],
    ["2026-11-22", "today", "本日まで"],
    ["2026-11-23", "soon", "あと1日"],
    ["2026-11-25", "soon", "あと3日"],
    ["2026-11-26", "later", "あと4日"],
    ["2026-12-06", "later", "あと14日"],
  ])("of %s on 22 November is %s", (deadline, urgency, words) => {
    expect(deadlineMark(deadline, "2026-11-22")).toEqual({ urgency, words });
  });
});
