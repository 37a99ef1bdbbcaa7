import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localPath } from "./local-path";

describe("a path to go to after log-in", () => {
  it("is kept with its query and fragment", () => {
    for (const path of ["/", "/mypage", "/mypage/postings/1/steps/3?a=b#ID_x", "/%E6%B1%82"])
      expect(localPath(path)).toBe(path);
  });

  it("is refused when it could lead to another site", () => {
    for (const path of [
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/\t/evil.example",
      "/\n/evil.example",
      "/.//evil.example",
      "/a/..//evil.example",
      "mypage",
      "",
      `/${"a".repeat(600)}`,
      null,
      undefined,
      ["/mypage", "/mypage"],
    ])
      expect(localPath(path)).toBeNull();
  });

  it("never leaves the site, whatever was typed", () => {
    const origin = "https://mypage.example.jp";
    const text = fc.stringMatching(/^[/\\.:@?#\t a-z%0-9-]{0,30}$/);
    fc.assert(
      fc.property(text, (typed) => {
        const path = localPath(`/${typed}`);
        if (path !== null) expect(new URL(path, origin).origin).toBe(origin);
      }),
    );
  });
});
