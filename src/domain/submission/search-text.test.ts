import { describe, expect, it } from "vitest";
import { searchTextOf, searchWords } from "./search-text";

const text = searchTextOf({
  establishment: {
    establishmentName: "株式会社ひので製作所／佐野工場",
    establishmentNameKana: "カブシキガイシャヒノデセイサクショ／サノコウジョウ",
    phone: "0283-22-6260",
  },
  posting: { jobTitle: "経理事務", contactPhone: "090-1234-5678" },
  email: "Saiyo@Hinode.example.jp",
});

describe("finding a case at the counter", () => {
  it.each([
    ["part of the name", "ひので"],
    ["the name with the separator of another form", "ひので製作所 佐野工場"],
    ["kana typed as hiragana", "ひのでせいさくしょ"],
    ["half-width kana", "ﾋﾉﾃﾞ"],
    ["the telephone number with hyphens", "0283-22-6260"],
    ["the telephone number in full-width digits", "０２８３２２６２６０"],
    ["the e-mail address in another case", "SAIYO@hinode.example.jp"],
    ["two words", "製作所 経理"],
  ])("by %s", (_, query) => {
    const words = searchWords(query);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(text).toContain(word);
  });

  it("has no words for an empty query", () => {
    expect(searchWords(" 　 ")).toEqual([]);
  });
});
