import { describe, expect, it } from "vitest";
import { findMunicipality } from "./municipalities";
import { BRANCHES, findOffice, OFFICE_HOURS, OFFICES, officeContact, officeName } from "./offices";

describe("offices", () => {
  it("have unique codes that begin with their prefecture", () => {
    expect(new Set(OFFICES.map((office) => office.code)).size).toBe(OFFICES.length);
    for (const office of OFFICES) {
      expect(office.code).toMatch(/^\d{4}$/);
      expect(office.code.slice(0, 2)).toBe(office.prefectureCode);
    }
  });

  it("name only municipalities of their own prefecture, each once", () => {
    const places = [...OFFICES, ...BRANCHES];
    const codes = places.flatMap((place) => place.municipalityCodes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const place of places)
      for (const code of place.municipalityCodes)
        expect(findMunicipality(code)?.prefectureCode).toBe(place.prefectureCode);
  });

  it("list the branch without a code under its parent office", () => {
    expect(BRANCHES.map((branch) => branch.parentCode)).toEqual(["0901"]);
    expect(BRANCHES.every((branch) => findOffice(branch.parentCode))).toBe(true);
  });
});

describe("showing an office", () => {
  it("gives the manual's telephone of 佐野", () => {
    const sano = findOffice("0904");
    expect(sano && officeName(sano)).toBe("ハローワーク佐野");
    expect(sano && officeContact(sano)).toEqual({
      name: "ハローワーク佐野",
      postalCode: "327-0014",
      address: "佐野市天明町2553",
      phone: "0283-22-6260",
      hours: OFFICE_HOURS,
      note: null,
    });
  });

  it("withholds address and telephone of unconfirmed rows and says where to look", () => {
    const uncertain = OFFICES.filter((office) => office.uncertain);
    expect(uncertain.map((office) => office.code)).toContain("0910");
    for (const office of uncertain) {
      const contact = officeContact(office);
      expect([contact.address, contact.phone, contact.postalCode]).toEqual([null, null, null]);
      expect(contact.note).toContain("ご確認ください");
    }
  });

  it("says so when the address is not known", () => {
    const shinjuku = findOffice("1306");
    expect(shinjuku && officeContact(shinjuku).note).toContain("ご確認ください");
  });
});
