import { describe, expect, it } from "vitest";
import { commentName, readCommentName } from "./comment-names";

describe("the names of text boxes for requests", () => {
  it.each([
    { document: "posting", fieldKey: "jobTitle" },
    { document: "establishment", fieldKey: "address" },
    { document: "posting", fieldKey: null },
  ] as const)("say what the request is about: %o", (place) => {
    expect(readCommentName(commentName(place))).toEqual(place);
  });

  it.each(["caseId", "comment", "comment.other.jobTitle", "comments.posting.jobTitle", ""])(
    "are told from other inputs: %s",
    (name) => {
      expect(readCommentName(name)).toBeNull();
    },
  );
});
