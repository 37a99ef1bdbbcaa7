import { describe, expect, it } from "vitest";
import { findOffice } from "@/domain/codes/offices";
import { parseJurisdiction } from "./jurisdiction-text";

describe("reading a printed jurisdiction", () => {
  it("turns names, counties and designated cities into codes", () => {
    expect(parseJurisdiction("09", "真岡市、芳賀郡")).toEqual({
      municipalityCodes: ["09209", "09342", "09343", "09344", "09345"],
      complete: true,
      unknownNames: [],
    });
    expect(findOffice("0906")?.municipalityCodes).toEqual(
      parseJurisdiction("09", "真岡市、芳賀郡").municipalityCodes,
    );
  });

  it("says when more belongs to it, and which names it does not know", () => {
    expect(parseJurisdiction("09", "宇都宮市、上三川町、高根沢町 ほか")).toEqual({
      municipalityCodes: ["09201", "09301", "09386"],
      complete: false,
      unknownNames: [],
    });
    expect(parseJurisdiction("09", "佐野市、葛生町")).toMatchObject({ unknownNames: ["葛生町"] });
    expect(parseJurisdiction("09", "").complete).toBe(false);
  });
});
