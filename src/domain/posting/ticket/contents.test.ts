import { describe, expect, it } from "vitest";
import type { Field, Fields, RawAnswer, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
  registeredEstablishmentItems,
} from "~/tests/fixtures/filled-posting";
import { draftFacts } from "~/tests/support/tickets";
import { postingCatalogue } from "../catalogue";
import type { Ticket } from "./row";
import { ticketRows } from "./ticket-rows";

describe("which items stand on the job ticket", () => {
  const establishment = { ...filledEstablishment, ...registeredEstablishmentItems };
  const filledPostings = [filledFullTimePosting, filledPartTimePosting];
  const contentOf = ({ unreadable: _unreadable, ...content }: Ticket) => JSON.stringify(content);
  const unchanged = filledPostings.map((posting) =>
    contentOf(ticketRows(draftFacts(posting, establishment))),
  );

  /** Whether one of the filled postings' tickets differs after a change. */
  function showsChange(noun: "posting" | "establishment", change: RawAnswers): boolean {
    return filledPostings.some((posting, index) => {
      const facts =
        noun === "posting"
          ? draftFacts({ ...posting, ...change }, establishment)
          : draftFacts(posting, { ...establishment, ...change });
      return contentOf(ticketRows(facts)) !== unchanged[index];
    });
  }

  const onTicket = (field: Field) => field.shown?.some((place) => /^P[12]-/.test(place)) ?? false;
  const elsewhere = new Map([
    ["introductionDeadlineWish", "the deadline that the office sets is printed, not the wish"],
    ["jobCategory", "there is one category only"],
  ]);

  /** Another answer than the filled posting gives. */
  function changed(one: { key: string; field: ScalarField }, filled: RawAnswer = ""): RawAnswer {
    const { field } = one;
    if (field.kind === "choice") return field.options.find(({ code }) => code !== filled)?.code ?? "";
    if (filled.length > 0) return "";
    if ("max" in field && typeof field.max === "number") return String(field.max);
    return field.kind === "flag" ? "1" : "さくら";
  }

  const nouns = [
    ["posting", postingCatalogue.fields as Fields, { ...filledPartTimePosting, ...filledFullTimePosting }],
    ["establishment", establishmentCatalogue.fields as Fields, establishment],
  ] as const;

  describe.each(nouns)("%s", (noun, fields, filled) => {
    const items = Object.entries(fields).filter(
      // What the posting only shows is changed at the establishment.
      ([key, field]) => !(noun === "posting" && field.readOnly && key in establishmentCatalogue.fields),
    );
    const printedItems = items.filter(
      ([key, field]) => onTicket(field) && !field.computed && !elsewhere.has(key),
    );

    it.each(printedItems)("prints %s", (key, field) => {
      const change = Object.fromEntries(
        cellsOf(key, field).map((one) => [one.key, changed(one, filled[one.key])]),
      );
      expect(showsChange(noun, change)).toBe(true);
    });

    // 職業分類 stands at the head, for the office, although it is not published.
    const others = items.filter(
      ([key, field]) => !onTicket(field) && field.shown && key !== "occupationCodes",
    );
    const cells = others.flatMap(([key, field]) => cellsOf(key, field));

    it("never prints what is for Hello Work's eyes or for the PR sheet only", () => {
      expect(others.length).toBeGreaterThan(10);
      expect(showsChange(noun, Object.fromEntries(cells.map(({ key }) => [key, ""])))).toBe(false);
      const marked = Object.fromEntries(cells.map((one) => [one.key, changed(one)]));
      expect(showsChange(noun, marked)).toBe(false);
    });
  });
});
