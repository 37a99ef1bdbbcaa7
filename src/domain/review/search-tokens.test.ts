import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForSearch } from "@/domain/submission/search-text";
import { searchTokens } from "./search-tokens";

const containsAll = (all: readonly number[], some: readonly number[]) =>
  some.every((token) => all.includes(token));

describe("search tokens", () => {
  const text = [
    "株式会社佐野製作所",
    "カブシキガイシャサノセイサクショ",
    "0283221234",
    "saiyo@sano.example",
  ].join(" ");

  it("contain those of every part of a term", () => {
    const all = searchTokens("0904", text);
    for (const part of ["佐野製作所", "製作", "サノセイ", "22123", "sano.ex"])
      expect(containsAll(all, searchTokens("0904", part)), part).toBe(true);
  });

  it("do not contain those of other words, or of another office", () => {
    const all = searchTokens("0904", text);
    expect(containsAll(all, searchTokens("0904", "足利製作所"))).toBe(false);
    expect(containsAll(all, searchTokens("0905", "佐野製作所"))).toBe(false);
  });

  it("do not reach from one term into the next", () => {
    expect(containsAll(searchTokens("0904", "ab cd"), searchTokens("0904", "bc"))).toBe(false);
  });

  it("are none for a single character", () => {
    expect(searchTokens("0904", "林")).toEqual([]);
  });

  it("are 32-bit integers, ascending, each once; any part of any text is found", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
        fc.nat(40),
        fc.nat(10),
        (typed, from, length) => {
          const folded = foldForSearch(typed);
          const all = searchTokens("0904", folded);
          expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
          for (const token of all) expect(token).toBe(token | 0);
          const part = Array.from(folded)
            .slice(from, from + length)
            .join("");
          expect(containsAll(all, searchTokens("0904", part))).toBe(true);
        },
      ),
    );
  });
});
