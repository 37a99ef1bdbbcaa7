import { describe, expect, it } from "vitest";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
  registeredEstablishmentItems,
} from "~/tests/fixtures/filled-posting";
import { draftFacts } from "~/tests/support/tickets";
import { printedEstablishment } from "./printed-establishment";
import { ticketRows } from "./ticket-rows";

const whole = { ...filledEstablishment, ...registeredEstablishmentItems };

describe("what a ticket needs of an establishment", () => {
  it.each([
    ["a company", whole],
    ["a sole proprietor who has typed a corporate number", { ...whole, isSoleProprietor: "1" }],
    ["one with an unreadable answer", { ...whole, employeesCompany: "多数", nearestStation: "" }],
    ["none", {}],
  ])("gives the same ticket as all of it: %s", (_name, establishment) => {
    for (const posting of [
      filledFullTimePosting,
      filledPartTimePosting,
      { ...filledFullTimePosting, insuranceSame: "same" },
    ])
      expect(ticketRows(draftFacts(posting, printedEstablishment(establishment)))).toEqual(
        ticketRows(draftFacts(posting, establishment)),
      );
  });

  it("leaves out what is on no paper", () => {
    const printed = printedEstablishment(whole);
    for (const key of ["phone", "email", "contactName", "headOfficeAddress", "representativeNameKana"])
      expect(printed).not.toHaveProperty(key);
    expect(printed).toHaveProperty("establishmentName");
    expect(printed).toHaveProperty("insurances");
  });
});
