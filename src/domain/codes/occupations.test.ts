import { describe, expect, it } from "vitest";
import { findOccupationMiddle, isOccupationCode, OCCUPATION_MIDDLES, searchOccupations } from "./occupations";

describe("occupations", () => {
  it("has the 15 major and 99 middle classes of the 2022 edition, every middle class under a major one", () => {
    expect(new Set(OCCUPATION_MIDDLES.map(({ majorCode }) => majorCode)).size).toBe(15);
    expect(OCCUPATION_MIDDLES.map((middle) => Number(middle.code))).toEqual(
      Array.from({ length: 99 }, (_, index) => index + 1),
    );
    expect(OCCUPATION_MIDDLES.every((middle) => middle.majorName !== "")).toBe(true);
  });

  it("marks the names whose wording is not confirmed", () => {
    expect(OCCUPATION_MIDDLES.filter((middle) => middle.nameUncertain).map((middle) => middle.code)).toEqual([
      "067",
      "068",
      "069",
      "071",
      "072",
      "073",
      "076",
      "077",
      "078",
    ]);
  });

  it("accepts minor codes under a known middle class", () => {
    expect(isOccupationCode("009-01")).toBe(true);
    expect(isOccupationCode("099-99")).toBe(true);
    for (const bad of ["000-01", "100-01", "009", "009-1", "00901", "009-00", "009-01 ", "９-01"])
      expect(isOccupationCode(bad)).toBe(false);
    expect(findOccupationMiddle("050-02")?.name).toBe("施設介護の職業");
    expect(findOccupationMiddle("50")).toBeNull();
  });

  it("finds by name, hiragana or katakana, code and everyday words", () => {
    const codes = (query: string) => searchOccupations(query).map((middle) => middle.code);
    expect(codes("看護師")[0]).toBe("023");
    expect(codes("でざいなー")).toContain("017");
    expect(codes("048")).toEqual(["048"]);
    expect(codes("トラック")).toEqual(["083"]);
    expect(codes("ﾄﾗｯｸ")).toEqual(["083"]);
    expect(codes("介護")[0]).toBe("037");
    expect(codes("事務 医療")).toEqual(["037"]);
    expect(codes("")).toHaveLength(99);
    expect(codes("そんざいしない職業名")).toEqual([]);
  });
});
