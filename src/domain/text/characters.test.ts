import { describe, expect, it } from "vitest";
import { characterName, isInvisible, isSupported, unsupportedCharacters } from "./characters";

describe("characters the ticket can print", () => {
  it("are JIS X 0208, the kanji of names and ASCII", () => {
    for (const character of "亜熙凜髙﨑ぁヶ　、。〜～−－ーＡａ０αЯ─℃〒♪→Az0 -")
      expect(isSupported(character)).toBe(true);
  });

  it("are not emoji, rare kanji, accents or platform-dependent signs", () => {
    for (const character of ["😀", "𠮷", "é", "①", "㈱", "Ⅲ", "ⅲ", "♡", "한", "\u200b", "\u0000", "\ud800"])
      expect(isSupported(character)).toBe(false);
  });
});

describe("naming what cannot be printed", () => {
  it("names each once, in order, with its place", () => {
    expect(unsupportedCharacters("あ😀い😀𠮷")).toEqual([
      { character: "😀", name: "「😀」", index: 1 },
      { character: "𠮷", name: "「𠮷」", index: 6 },
    ]);
    expect(unsupportedCharacters("営業\n事務")).toEqual([]);
  });

  it("describes what would show nothing", () => {
    expect(characterName("\u200b")).toBe("ゼロ幅スペース");
    expect(characterName("\u0007")).toBe("制御文字（U+0007）");
    expect(characterName("\u202e")).toBe("文字方向の指定");
    expect(characterName("\ue000")).toBe("外字（U+E000）");
    expect(characterName("\ufe0f")).toBe("異体字セレクタ");
    expect(characterName("\udc00")).toBe("壊れた文字");
  });

  it("tells invisible characters from spaces and line breaks", () => {
    for (const character of ["\u200b", "\ufeff", "\u0000", "\u00ad", "\u{e0100}", "\u3164"])
      expect(isInvisible(character)).toBe(true);
    for (const character of [" ", "\u3000", "\n", "\t", "\u00a0", "あ", "é"])
      expect(isInvisible(character)).toBe(false);
  });
});
