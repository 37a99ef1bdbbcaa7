import { describe, expect, it } from "vitest";
import { COMMENT_MAX_LENGTH, type CommentDraft, correctionPath, placeComments } from "./comments";

const both = { posting: true, establishment: true };
const ids = { postingId: "P", establishmentId: "E" };
const place = (drafts: CommentDraft[], correctable = both) => {
  const placed = placeComments(drafts, correctable);
  if (!placed.ok) throw new Error(placed.refusal.code);
  return placed.comments;
};
const posting = (fieldKey: string | null, body = "直してください"): CommentDraft => ({
  document: "posting",
  fieldKey,
  body,
});
const establishment = (fieldKey: string | null, body = "直してください"): CommentDraft => ({
  document: "establishment",
  fieldKey,
  body,
});

describe("requests for correction", () => {
  it("are placed at step and label of their item", () => {
    expect(place([posting("jobTitle", " 具体的に\r\n書いてください \n")])).toEqual([
      { document: "posting", fieldKey: "jobTitle", body: "具体的に\n書いてください", step: 3, label: "職種" },
    ]);
  });

  it("stand in the order of correcting: establishment first, then by screen, the whole last", () => {
    const keys = place([
      posting(null),
      posting("interviewCount"),
      posting("jobTitle"),
      establishment("businessDescription"),
      establishment("companyName"),
    ]).map(({ document, fieldKey }) => `${document} ${fieldKey}`);
    expect(keys).toEqual([
      "establishment companyName",
      "establishment businessDescription",
      "posting jobTitle",
      "posting interviewCount",
      "posting null",
    ]);
  });

  it("are at least one", () => {
    expect(placeComments([], both)).toEqual({ ok: false, refusal: { code: "NO_COMMENT" } });
    expect(placeComments([posting("jobTitle", " \n ")], both)).toEqual({
      ok: false,
      refusal: { code: "NO_COMMENT" },
    });
  });

  it("have a limit; it is told which one is too long", () => {
    const most = "あ".repeat(COMMENT_MAX_LENGTH);
    // A line end counts once, also when it was sent as two characters.
    expect(place([posting("jobTitle", ` ${most.slice(1, -1)}\r\nあ `)])).toHaveLength(1);
    const refusal = (draft: CommentDraft) => placeComments([posting("workTimes"), draft], both);
    expect(refusal(posting("jobTitle", `${most}あ`))).toEqual({
      ok: false,
      refusal: { code: "TOO_LONG", label: "職種" },
    });
    expect(refusal(posting(null, `${most}あ`))).toMatchObject({ refusal: { label: null } });
  });

  it.each([
    ["an unknown item", posting("constructor")],
    ["an item that the posting only shows", posting("establishmentName")],
    ["an item of the office", establishment("industryClass")],
    ["a computed item", posting("wageTotalMin")],
  ])("cannot be about %s", (_name, draft) => {
    expect(placeComments([draft], both)).toEqual({ ok: false, refusal: { code: "UNKNOWN_ITEM" } });
  });

  it("cannot be about an establishment that is registered already", () => {
    expect(placeComments([establishment("companyName")], { posting: true, establishment: false })).toEqual({
      ok: false,
      refusal: { code: "UNKNOWN_ITEM" },
    });
  });

  it("lead to the first commented item", () => {
    expect(correctionPath(place([posting("interviewCount"), posting("jobTitle")]), ids)).toBe(
      "/mypage/postings/P/steps/3#jobTitle",
    );
    expect(correctionPath(place([posting("jobTitle"), establishment("companyName")]), ids)).toBe(
      "/mypage/establishment/steps/1#companyName",
    );
    expect(correctionPath(place([establishment(null), posting("jobTitle")]), ids)).toBe(
      "/mypage/postings/P/steps/3#jobTitle",
    );
    expect(correctionPath(place([posting(null)]), ids)).toBe("/mypage/postings/P/steps/1");
    // A repeated item has no input of its own.
    expect(correctionPath(place([posting("workTimes")]), ids)).toBe(
      "/mypage/postings/P/steps/5#workTimes.0.start",
    );
  });
});
