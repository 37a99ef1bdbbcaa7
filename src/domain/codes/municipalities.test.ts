import { describe, expect, it } from "vitest";
import {
  findMunicipality,
  MUNICIPALITIES,
  municipalityCodesByName,
  municipalityOfAddress,
} from "./municipalities";
import { findPrefecture } from "./prefectures";

describe("municipalities", () => {
  it("know their prefecture", () => {
    expect(findMunicipality("09204")).toEqual({ code: "09204", name: "佐野市", prefectureCode: "09" });
    expect(findMunicipality("09999")).toBeNull();
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(MUNICIPALITIES.length);
  });

  it("are found by name inside a prefecture, counties and designated cities as all their parts", () => {
    expect(municipalityCodesByName("09", "佐野市")).toEqual(["09204"]);
    expect(municipalityCodesByName("09", "高根沢町")).toEqual(["09386"]);
    expect(municipalityCodesByName("09", "芳賀郡")).toEqual(["09342", "09343", "09344", "09345"]);
    expect(municipalityCodesByName("01", "札幌市")).toHaveLength(10);
    expect(municipalityCodesByName("09", "府中市")).toEqual([]);
    expect(municipalityCodesByName("09", "佐野")).toEqual([]);
  });
});

describe("the municipality of an address", () => {
  const codeOf = (address: string) => municipalityOfAddress(address)?.municipality.code ?? null;

  it("is found with prefecture, county, spaces and postal code or without them", () => {
    expect(codeOf("栃木県佐野市天明町２５５３")).toBe("09204");
    expect(codeOf("佐野市天明町2553")).toBe("09204");
    expect(codeOf("〒327-0014　栃木県 佐野市 天明町2553")).toBe("09204");
    expect(codeOf("栃木県芳賀郡茂木町茂木155")).toBe("09343");
    expect(codeOf("栃木県茂木町茂木155")).toBe("09343");
    expect(codeOf("東京都千代田区霞が関１－２－２")).toBe("13101");
    expect(codeOf("東京都三宅村神着")).toBe("13381");
    expect(codeOf("札幌市中央区北一条西２")).toBe("01101");
    expect(codeOf("千葉県鎌ヶ谷市新鎌ケ谷")).toBe(codeOf("千葉県鎌ケ谷市"));
  });

  it("keeps what follows as typed", () => {
    expect(municipalityOfAddress("栃木県 佐野市　天明町 ２５５３　２階")?.rest).toBe("天明町 ２５５３　２階");
    expect(municipalityOfAddress("栃木県佐野市")?.rest).toBe("");
  });

  it("is not guessed", () => {
    expect(codeOf("府中市宮西町")).toBeNull();
    expect(codeOf("東京都府中市宮西町")).toBe("13206");
    expect(codeOf("札幌市北一条西２")).toBeNull();
    expect(codeOf("北区梅田１")).toBeNull();
    expect(codeOf("森町１")).toBeNull();
    expect(codeOf("栃木県")).toBeNull();
    expect(codeOf("")).toBeNull();
  });

  it("is found for every municipality from its full name and prefecture", () => {
    for (const { code, name, prefectureCode } of MUNICIPALITIES) {
      const match = municipalityOfAddress(`${findPrefecture(prefectureCode)?.name}${name}１－１`);
      expect([name, match?.municipality.code, match?.rest]).toEqual([name, code, "１－１"]);
    }
  });
});
