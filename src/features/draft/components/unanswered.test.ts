import { describe, expect, it } from "vitest";
import { Unanswered } from "./unanswered";

describe("saves that found no answer", () => {
  it("are known by page and place, not by what they say", () => {
    const unanswered = new Unanswered();
    unanswered.add("jobTitle", { page: "a", seq: 3 });
    expect(unanswered.wrote("jobTitle", { page: "a", seq: 3 })).toBe(true);
    expect(unanswered.wrote("jobTitle", { page: "a", seq: 2 })).toBe(true);
    expect(unanswered.wrote("jobTitle", { page: "a", seq: 4 }), "a duplicate of this tab went on").toBe(
      false,
    );
    expect(unanswered.wrote("jobTitle", { page: "b", seq: 1 })).toBe(false);
    expect(unanswered.wrote("hires", { page: "a", seq: 3 })).toBe(false);
  });

  it("survive a reload, and are forgotten once the item is settled", () => {
    const before = new Unanswered();
    before.add("jobTitle", { page: "a", seq: 2 });
    before.add("jobTitle", { page: "a", seq: 1 });
    const after = new Unanswered();
    after.recall("jobTitle", before.of("jobTitle"));
    after.add("jobTitle", { page: "b", seq: 1 });
    expect(after.of("jobTitle")).toEqual({ a: 2, b: 1 });
    after.settle("jobTitle");
    expect([...after.keys()]).toEqual([]);
    expect(after.wrote("jobTitle", { page: "a", seq: 1 })).toBe(false);
  });

  it("remember the newest pages where there are very many", () => {
    const unanswered = new Unanswered();
    for (let page = 1; page <= 60; page++) unanswered.add("jobTitle", { page: `p${page}`, seq: 1 });
    unanswered.add("jobTitle", { page: "p11", seq: 2 });
    unanswered.add("jobTitle", { page: "p61", seq: 1 });
    expect(Object.keys(unanswered.of("jobTitle"))).toHaveLength(50);
    expect(unanswered.wrote("jobTitle", { page: "p11", seq: 2 })).toBe(true);
    expect(unanswered.wrote("jobTitle", { page: "p12", seq: 1 })).toBe(false);
  });
});
