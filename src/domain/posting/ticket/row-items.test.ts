import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
  registeredEstablishmentItems,
} from "~/tests/fixtures/filled-posting";
import { draftFacts, rowsOf } from "~/tests/support/tickets";
import { postingCatalogue } from "../catalogue";
import { itemOfRow, itemsOfRow, MARKS_KEY, rowsOfItem } from "./row-items";
import { textOf } from "./row";
import { ticketRows } from "./ticket-rows";

const items = Object.entries(postingCatalogue.fields);
const onTicket = items.filter(([, field]) => field.shown?.some((place) => /^P[12]-/.test(place)));
const establishment = { ...filledEstablishment, ...registeredEstablishmentItems, capitalUnit: "yen" };
const more = {
  disabledOnly: "1",
  trialEmployment: "1",
  disabledTrialEmployment: "ordinary",
  employmentPeriodMonths: "6",
  ageFrom: "18",
  ageTo: "59",
};
const tickets = [filledFullTimePosting, filledPartTimePosting, { ...filledFullTimePosting, ...more }].map(
  (answers) => ({ answers, rows: rowsOf(ticketRows(draftFacts(answers, establishment))) }),
);
const rowKeys = new Set(tickets.flatMap(({ rows }) => rows.map(({ key }) => key)));

/** Rows that no item of a posting's screens fills. */
const NOT_TYPED_HERE = ["number", "acceptedOn", "office", "leaveRecords", "foreignWorkerRecord", "uijTurn"];

/** Shown on the ticket only by what it does to others, or only after final registration. */
const SAYS_NOTHING_ITSELF = ["introductionDeadlineWish"];

describe("the rows of the ticket and the items of a posting", () => {
  it("has a row for every item that is printed", () => {
    expect(onTicket.map(([key]) => key).filter((key) => rowsOfItem(key).length === 0)).toEqual([]);
  });

  it("names only rows that tickets have", () => {
    const named = onTicket.flatMap(([key]) => rowsOfItem(key));
    expect(named.filter((row) => row !== MARKS_KEY && !rowKeys.has(row))).toEqual([]);
  });

  it("names only items that the catalogue has", () => {
    const known = new Set(items.map(([key]) => key));
    const named = [...rowKeys, MARKS_KEY].flatMap(itemsOfRow);
    expect(named.filter((item) => !known.has(item))).toEqual([]);
  });

  it("leads from every row to an item, but for those that nobody types here", () => {
    expect([...rowKeys].filter((row) => itemOfRow(row, () => true) === undefined)).toEqual(NOT_TYPED_HERE);
  });

  it.each(onTicket.map(([key]) => key).filter((key) => !SAYS_NOTHING_ITSELF.includes(key)))(
    "finds %s in a row that changes with it",
    (key) => {
      const field = postingCatalogue.fields[key as keyof typeof postingCatalogue.fields];
      const cells = cellsOf(key, field).map((cell) => cell.key);
      const shows = tickets.some(({ answers, rows }) => {
        const without = (all: RawAnswers) =>
          Object.fromEntries(Object.entries(all).filter(([one]) => !cells.includes(one)));
        const changed = field.computed
          ? draftFacts({ ...answers, baseWageMin: "", baseWageMax: "" }, establishment)
          : field.readOnly
            ? draftFacts(answers, without(establishment))
            : draftFacts(without(answers), establishment);
        const after = ticketRows(changed);
        const before = ticketRows(draftFacts(answers, establishment));
        return rowsOfItem(key).some((row) =>
          row === MARKS_KEY
            ? after.marks.join() !== before.marks.join()
            : textOf(rowsOf(after).find((one) => one.key === row) ?? { paragraphs: [] }) !==
              textOf(rows.find((one) => one.key === row) ?? { paragraphs: [] }),
        );
      });
      expect(shows).toBe(true);
    },
  );

  it("finds the cell of a group", () => {
    expect(rowsOfItem("workTimes.1.start")).toEqual(["workTimes"]);
    expect(rowsOfItem("nothing.like.this")).toEqual([]);
  });

  it("leads to the item that decides where the row's own is not asked", () => {
    const isAsked = (key: string) => key !== "nonRegularName";
    expect(itemOfRow("nonRegularName", isAsked)).toBe("employmentType");
    expect(itemOfRow("nonRegularName", () => true)).toBe("nonRegularName");
  });
});
