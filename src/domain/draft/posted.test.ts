import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameAnswer } from "../catalogue/draft";
import type { RawAnswer } from "../catalogue/field";
import { job } from "../posting/fields/job";
import { selection } from "../posting/fields/selection";
import { catalogueOf } from "./document";
import { LEAVE_FIELDS } from "./leave-fields";
import { postedChanges } from "./posted";

describe("a step that is sent as a plain form", () => {
  it("changes what was typed, and nothing else", () => {
    const shown = { jobTitle: "経理事務", jobDescription: "伝票の入力\n電話の応対" };
    const posted = { jobTitle: "総務事務", jobDescription: "伝票の入力\r\n電話の応対" };
    expect(postedChanges(job, shown, posted)).toEqual([
      { key: "jobTitle", from: "経理事務", to: "総務事務" },
    ]);
  });

  it("empties a box that was unchecked, and leaves alone what was not on the page", () => {
    const shown = { selectionMethods: ["interview", "documents"] };
    expect(postedChanges(selection, shown, { selectionMethods: "interview" })).toEqual([
      { key: "selectionMethods", from: shown.selectionMethods, to: ["interview"] },
    ]);
    expect(postedChanges(selection, shown, {})).toEqual([
      { key: "selectionMethods", from: shown.selectionMethods, to: [] },
    ]);
    expect(postedChanges(job, {}, { jobTitle: "経理事務" })).toEqual([]);
    expect(postedChanges(job, { nobodyKnowsThis: "" }, { nobodyKnowsThis: "x" })).toEqual([]);
  });

  it("says of every shown item exactly what differs", () => {
    const text = fc.constantFrom("", "a", "b\nc");
    fc.assert(
      fc.property(text, text, (from: RawAnswer, to) => {
        const changes = postedChanges(
          job,
          { jobTitle: from },
          { jobTitle: String(to).replaceAll("\n", "\r\n") },
        );
        expect(changes).toEqual(sameAnswer(from, to) ? [] : [{ key: "jobTitle", from, to }]);
      }),
    );
  });

  it("carries nothing whose name is an item's", () => {
    for (const kind of ["posting", "establishment"] as const)
      for (const name of LEAVE_FIELDS) expect(Object.hasOwn(catalogueOf(kind).fields, name)).toBe(false);
  });
});
