import { describe, expect, it } from "vitest";
import { casePath, queuePath, queueTitle, readCaseNotice } from "./paths";

describe("the addresses of the console", () => {
  it("leave out what is usual", () => {
    expect(queuePath({ list: "waiting" })).toBe("/staff");
    expect(casePath("1")).toBe("/staff/reviews/1");
  });

  it("name list, search and place", () => {
    expect(queuePath({ list: "mine" })).toBe("/staff?list=mine");
    expect(queuePath({ list: "waiting", query: "佐野 ＆" })).toBe(
      `/staff?q=${encodeURIComponent("佐野").replaceAll("%20", "+")}+${encodeURIComponent("＆")}`,
    );
    expect(queuePath({ list: "returned", after: { key: "2026-12-01", id: "x" } })).toBe(
      "/staff?list=returned&after=2026-12-01_x",
    );
    expect(casePath("1", { list: "mine", notice: "returned" })).toBe(
      "/staff/reviews/1?list=mine&done=returned",
    );
    expect(casePath("1", { list: "waiting", query: "0283" })).toBe("/staff/reviews/1?q=0283");
    expect(casePath("1", { paper: "3f9a22c10b7d4e65" })).toBe("/staff/reviews/1?paper=3f9a22c10b7d4e65");
    const origin = { list: "returned", query: "", after: { key: "2026-12-01", id: "x" } } as const;
    expect(casePath("1", origin)).toBe("/staff/reviews/1?list=returned&after=2026-12-01_x");
  });

  it("have a title for a list and for a search", () => {
    expect(queueTitle({ list: "returned", query: "" })).toBe("差戻し中");
    expect(queueTitle({ list: "returned", query: "佐野" })).toBe("「佐野」の検索結果");
  });

  it("tell only what can have happened", () => {
    expect(readCaseNotice("registered")).toBe("registered");
    for (const other of [undefined, "", "toString", ["registered"]]) expect(readCaseNotice(other)).toBeNull();
  });
});
