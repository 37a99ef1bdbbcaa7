import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold";

describe("folding a text for the search of words", () => {
  it.each([
    ["width", "ｳｪｲﾄﾚｽ", "ウエイトレス"],
    ["small katakana", "ウェイトレス", "ウエイトレス"],
    ["voiced half-width letters", "ｶﾞｰﾄﾞﾏﾝ", "ガードマン"],
    ["a voiced mark of its own", "カ\u3099ードマン", "ガードマン"],
    ["a hyphen for a long vowel", "ガ－ドマン", "ガードマン"],
    ["hyphens between digits", "０３―１２３４−５６７８", "03-1234-5678"],
    ["capitals", "ｈｔｔｐ", "HTTP"],
    ["spaces and line breaks", "看　護\r\n 婦", "看護婦"],
    ["invisible characters", "看\u200b護\u00ad婦", "看護婦"],
    ["circled numbers and tildes", "①〜２０代～", "1~20代~"],
  ])("makes one of %s", (_, typed, folded) => expect(fold(typed).text).toBe(folded));

  it("leads back to what was typed", () => {
    const typed = "ｶﾞｰﾄﾞ\nﾏﾝ募集";
    const { text, starts, ends } = fold(typed);
    const at = text.indexOf("マン");
    expect(typed.slice(starts[0], ends[at + 1])).toBe("ｶﾞｰﾄﾞ\nﾏﾝ");
  });

  it("knows for every character where it came from, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        const { text, starts, ends } = fold(typed);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[index] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        }
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});
