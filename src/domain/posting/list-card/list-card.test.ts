import { describe, expect, it } from "vitest";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { draftFacts, printedRow } from "~/tests/support/tickets";
import { readFor } from "../ticket/masked-source";
import { ticketRows } from "../ticket/ticket-rows";
import { type ListCard, listCard } from "./list-card";

const linesOf = (card: ListCard, key: string) => card.rows.find((row) => row.key === key)?.lines;
const cardOf = (posting: typeof filledFullTimePosting, mask: "nothing" | "identifying" = "nothing") =>
  listCard(readFor(draftFacts(posting, filledEstablishment), mask));

describe("the card of a posting in lists", () => {
  it("has what job seekers look for", () => {
    const card = cardOf(filledFullTimePosting);
    expect(card.title).toBe("樹脂成形機のオペレーター（三交替）");
    expect(card.icons).toContain("トライアル雇用併用");
    expect(linesOf(card, "establishmentName")).toEqual(["株式会社ひので製作所／佐野工場"]);
    const printed = (key: string) => printedRow(ticketRows(draftFacts(filledFullTimePosting)), key);
    expect(linesOf(card, "wageTotal")?.join("\n")).toBe(printed("wageTotal"));
    expect(linesOf(card, "workTimes")?.join("\n")).toBe(printed("workTimes"));
    expect(linesOf(cardOf(filledPartTimePosting), "wageTotal")).toEqual(["1,220円〜1,350円"]);
  });

  it.each([
    ["a long text", `${"あ".repeat(29)}、い${"う".repeat(100)}`],
    ["a list with a blank line", "・あ\n\n・い\n・う"],
    ["one line, and the scope of changes behind it", "事務"],
  ])("shows the first three rows of 仕事の内容 as the ticket breaks them: %s", (_name, jobDescription) => {
    const posting = { jobDescription, dutyChangeScope: "noChange" };
    const printed = printedRow(ticketRows(draftFacts(posting)), "jobDescription")?.split("\n");
    const card = listCard(readFor(draftFacts(posting), "nothing"));
    expect(linesOf(card, "jobDescription")).toEqual(printed?.slice(0, 3));
  });

  it("names neither the employer nor the street where the posting does not", () => {
    const card = cardOf(filledFullTimePosting, "identifying");
    expect(linesOf(card, "establishmentName")).toEqual([]);
    const place = linesOf(card, "workplace")?.join("") ?? "";
    expect(place).toMatch(/[都道府県].*[市区町村]$/);
    expect(card.title).not.toBe("");
  });

  it("is blank, not null, where nothing is entered", () => {
    const card = listCard(readFor(draftFacts({}), "nothing"));
    expect(card.title).toBe("");
    expect(card.rows.flatMap(({ lines }) => lines)).toEqual([]);
  });
});
