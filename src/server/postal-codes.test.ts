import { describe, expect, it } from "vitest";
import { jurisdictionOf } from "@/domain/office/jurisdiction";
import { findMunicipality, lookupPostalCode } from "./postal-codes";

describe("looking up a postal code", () => {
  it("gives prefecture, municipality and town with their kana", () => {
    expect(lookupPostalCode("327-0014")).toEqual([
      {
        prefectureCode: "09",
        prefecture: "栃木県",
        municipalityCode: "09204",
        municipality: "佐野市",
        town: "天明町",
        kana: { prefecture: "トチギケン", municipality: "サノシ", town: "テンミョウチョウ" },
      },
    ]);
  });

  it("understands full-width digits and a missing hyphen", () => {
    expect(lookupPostalCode("３２７００１４")).toEqual(lookupPostalCode("327-0014"));
  });

  it("leaves the town open where the code covers the rest of a municipality or several towns", () => {
    expect(lookupPostalCode("327-0000")[0]).toMatchObject({ municipality: "佐野市", town: "" });
    expect(lookupPostalCode("321-0951")[0]).toMatchObject({ municipality: "宇都宮市", town: "" }); // 越戸 and 越戸町
    expect(lookupPostalCode("441-1324")[0]).toMatchObject({ town: "", kana: { town: "" } }); // three towns in one row
  });

  it("drops remarks and keeps the floor of a building", () => {
    expect(lookupPostalCode("100-0004")[0]?.town).toBe("大手町");
    expect(lookupPostalCode("060-0042")[0]?.town).toBe("大通西");
    expect(lookupPostalCode("100-6801")[0]?.town).toBe("大手町ＪＡビル１階");
  });

  it("knows the codes of large businesses", () => {
    expect(lookupPostalCode("060-8621")[0]).toMatchObject({
      municipalityCode: "01101",
      town: "北一条西",
      business: { name: expect.stringContaining("日本経済新聞社") },
    });
  });

  it("finds nothing for codes that do not exist or are none", () => {
    for (const none of ["000-0000", "327-001", "", "佐野市", "3270014 9"])
      expect(lookupPostalCode(none)).toEqual([]);
  });
});

describe("an address typed by hand", () => {
  it("leads to the same office as its postal code", () => {
    const typed = findMunicipality("栃木県佐野市天明町２５５３");
    expect(typed).toEqual({
      prefectureCode: "09",
      prefecture: "栃木県",
      municipalityCode: "09204",
      municipality: "佐野市",
      rest: "天明町２５５３",
    });
    expect(jurisdictionOf(typed?.municipalityCode ?? "")?.office.code).toBe("0904");
    expect(jurisdictionOf(lookupPostalCode("327-0014")[0]?.municipalityCode ?? "")?.office.code).toBe("0904");
  });

  it("is not guessed", () => {
    expect(findMunicipality("天明町２５５３")).toBeNull();
  });
});
