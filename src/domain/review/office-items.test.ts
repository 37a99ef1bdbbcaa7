import { describe, expect, it } from "vitest";
import {
  checkOfficeItems,
  employmentInsuranceNumberOf,
  numberSourcesOf,
  type OfficeItemNeeds,
  postingOfficeItems,
  type TypedOfficeItems,
} from "./office-items";

const typed: TypedOfficeItems = {
  industryClass: "244",
  occupationCodes: ["009-01", "", ""],
  identityProof: "driversLicence",
  numberSource: "issued",
  papersSeen: ["登記事項証明書"],
};
const needs: OfficeItemNeeds = {
  occupationCodes: true,
  prLogos: true,
  identityProof: true,
  numberSources: ["employmentInsurance", "issued"],
  papers: ["登記事項証明書", "労働者派遣事業の許可証"],
};
const errorsOf = (part: Partial<TypedOfficeItems>, need: Partial<OfficeItemNeeds> = {}) => {
  const checked = checkOfficeItems({ ...typed, ...part }, { ...needs, ...need });
  return checked.ok ? {} : checked.errors;
};

describe("the office's items", () => {
  it("are taken as they are when all is there", () => {
    expect(checkOfficeItems(typed, needs)).toEqual({
      ok: true,
      items: {
        industryClass: "244",
        occupationCodes: ["009-01"],
        identityProof: "driversLicence",
        numberSource: "issued",
        papersSeen: ["登記事項証明書"],
        prLogos: [],
      },
    });
  });

  it("hold up to three marks of recognition, of those there are, for a posting", () => {
    const logosOf = (prLogos: string[], need: Partial<OfficeItemNeeds> = {}) => {
      const checked = checkOfficeItems({ ...typed, prLogos }, { ...needs, ...need });
      return checked.ok ? checked.items.prLogos : checked.errors;
    };
    expect(logosOf(["monisu", "noSuchMark", "kurumin", "youthYell"])).toEqual([
      "youthYell",
      "kurumin",
      "monisu",
    ]);
    expect(logosOf(["monisu", "kurumin", "youthYell", "eruboshi"])).toEqual({
      prLogos: "PRロゴマークは、3つまで選択してください",
    });
    expect(logosOf(["monisu"], { prLogos: false })).toEqual([]);
  });

  it("are read however they are typed", () => {
    const checked = checkOfficeItems(
      { ...typed, industryClass: "２４４", occupationCodes: ["００９０１", "009ー02", " 026-01 "] },
      needs,
    );
    expect(checked).toMatchObject({
      ok: true,
      items: { industryClass: "244", occupationCodes: ["009-01", "009-02", "026-01"] },
    });
  });

  it.each([
    ["nothing", "", "産業分類を入力してください"],
    ["two digits", "24", "3桁"],
    ["an unknown class", "000", "3桁"],
  ])("refuse as an industry: %s", (_name, industryClass, words) => {
    expect(errorsOf({ industryClass }).industryClass).toContain(words);
  });

  it.each([
    ["the middle class alone", "009"],
    ["the number 00", "009-00"],
    ["an unknown class", "100-01"],
    ["words", "経理"],
  ])("refuse as an occupation: %s", (_name, code) => {
    expect(errorsOf({ occupationCodes: ["009-01", code, ""] }).occupationCode2).toContain("009-01");
  });

  it("want one occupation at least, and none twice", () => {
    expect(errorsOf({ occupationCodes: ["", "", ""] }).occupationCode1).toContain("1つ以上");
    expect(errorsOf({ occupationCodes: ["009-01", "", "00901"] }).occupationCode3).toContain("違う番号");
    expect(errorsOf({ occupationCodes: ["", "009-01", ""] })).toEqual({});
  });

  it("want no occupation for an establishment alone, and keep none", () => {
    const checked = checkOfficeItems(
      { ...typed, occupationCodes: ["x"] },
      { ...needs, occupationCodes: false },
    );
    expect(checked).toMatchObject({ ok: true, items: { occupationCodes: [] } });
  });

  it("want to know how the visitor was identified, when there must be one", () => {
    expect(errorsOf({ identityProof: "" }).identityProof).toContain("本人確認");
    expect(errorsOf({ identityProof: "somethingElse" }).identityProof).toContain("本人確認");
    expect(errorsOf({ identityProof: "" }, { identityProof: false })).toEqual({});
  });

  it("want a source of the number only for a new establishment, and one that there is", () => {
    expect(errorsOf({ numberSource: "" }).numberSource).toContain("事業所番号");
    expect(errorsOf({ numberSource: "employmentInsurance" }, { numberSources: ["issued"] })).toHaveProperty(
      "numberSource",
    );
    const checked = checkOfficeItems(typed, { ...needs, numberSources: [] });
    expect(checked).toMatchObject({ ok: true, items: { numberSource: null } });
  });

  it("note only papers that were asked for", () => {
    const checked = checkOfficeItems({ ...typed, papersSeen: ["登記事項証明書", "運転免許証"] }, needs);
    expect(checked).toMatchObject({ ok: true, items: { papersSeen: ["登記事項証明書"] } });
  });

  it("name errors in the order of the dialog", () => {
    const errors = errorsOf({
      numberSource: "",
      industryClass: "",
      occupationCodes: ["", "", ""],
      identityProof: "",
    });
    expect(Object.keys(errors)).toEqual([
      "numberSource",
      "industryClass",
      "occupationCode1",
      "identityProof",
    ]);
  });
});

describe("the number of a new establishment", () => {
  it("is usually the one of employment insurance", () => {
    const covered = { employmentInsuranceStatus: "covered", employmentInsuranceNumber: "0904-123456-1" };
    expect(employmentInsuranceNumberOf(covered)).toBe("0904-123456-1");
    expect(numberSourcesOf(covered)).toEqual(["employmentInsurance", "issued"]);
  });

  it.each([
    [
      "is not covered",
      { employmentInsuranceStatus: "notCovered", employmentInsuranceNumber: "0904-123456-1" },
    ],
    [
      "has an old number",
      { employmentInsuranceStatus: "covered", employmentInsuranceNumber: "0904-123456-" },
    ],
    ["has none", { employmentInsuranceStatus: "covered" }],
  ])("is a new one where the establishment %s", (_name, answers) => {
    expect(numberSourcesOf(answers)).toEqual(["issued"]);
  });
});

describe("a posting's items of the office", () => {
  it("replace all of the employer's occupation codes", () => {
    expect(postingOfficeItems({ occupationCodes: ["009-01"], prLogos: ["kurumin"] })).toEqual({
      prLogos: ["kurumin"],
      "occupationCodes.0.code": "009-01",
      "occupationCodes.1.code": "",
      "occupationCodes.2.code": "",
    });
  });
});
