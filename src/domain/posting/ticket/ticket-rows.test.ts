import { describe, expect, it } from "vitest";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { draftFacts, printedRow, registeredFacts, rowsOf } from "~/tests/support/tickets";
import type { TicketFacts } from "./facts";
import { textOf } from "./row";
import { ticketRows } from "./ticket-rows";

const fullTime = draftFacts(filledFullTimePosting, filledEstablishment);
const partTime = draftFacts(filledPartTimePosting, filledEstablishment);

describe("the head of the job ticket", () => {
  const head = (facts: TicketFacts) =>
    Object.fromEntries(ticketRows(facts).head.map((row) => [row.label, textOf(row)]));

  it("has number, dates and office after final registration", () => {
    expect(head(registeredFacts(filledFullTimePosting))).toEqual({
      求人番号: "09040-00123461",
      受付年月日: "令和8年11月20日",
      紹介期限日: "令和9年1月31日",
      受理安定所: "佐野公共職業安定所",
      求人区分: "一般（フルタイム）",
      公開範囲: "１．事業所名等を含む求人情報を公開する",
      オンライン自主応募: "オンライン自主応募の受付可",
      産業分類: "311 輸送用機械器具製造業",
      職業分類: "081-01，084-02",
    });
  });
  it("leaves them blank before", () => {
    expect(head(fullTime)).toMatchObject({
      求人番号: "",
      受付年月日: "",
      紹介期限日: "",
      受理安定所: "",
      産業分類: "",
      職業分類: "081",
    });
  });
  it("says whether the ticket is provisional, for paper and for a file's name", () => {
    expect(ticketRows(fullTime)).toMatchObject({
      provisional: true,
      name: "仮求人票_樹脂成形機のオペレーター（三交替）",
    });
    expect(ticketRows(registeredFacts(filledFullTimePosting))).toMatchObject({
      provisional: false,
      name: "求人票_樹脂成形機のオペレーター（三交替）",
    });
    expect(ticketRows(draftFacts({})).name).toBe("仮求人票");
  });
  it("marks kinds of posting beside the title", () => {
    expect(
      ticketRows(draftFacts({ disabledOnly: "1", disabledTrialEmployment: "shortHours" })).marks,
    ).toEqual(["障害者専用求人", "障害者短時間トライアル雇用併用求人"]);
    expect(ticketRows(fullTime).marks).toEqual(["トライアル雇用併用求人", "オンライン自主応募可"]);
  });
});

describe("full-time and part-time tickets", () => {
  it("have their own titles", () => {
    expect(ticketRows(fullTime).title).toBe("求人票（フルタイム）");
    expect(ticketRows(partTime).title).toBe("求人票（パートタイム）");
    expect(ticketRows(draftFacts({})).title).toBe("求人票");
  });
  it("state wages of a month or of an hour", () => {
    const labels = (facts: TicketFacts) => rowsOf(ticketRows(facts)).map((row) => row.label);
    expect(labels(fullTime)).toContain("賃金（a＋b＋c）");
    expect(labels(partTime)).toContain("時間額（a＋b）");
    expect(printedRow(ticketRows(partTime), "wageTotal")).toBe("1,220円〜1,350円");
  });
  it("differ in days of a month and days of a week", () => {
    expect(printedRow(ticketRows(fullTime), "monthlyWorkDays")).toBeDefined();
    expect(printedRow(ticketRows(partTime), "monthlyWorkDays")).toBeUndefined();
    expect(printedRow(ticketRows(fullTime), "weeklyWorkDays")).toBeUndefined();
    expect(printedRow(ticketRows(partTime), "weeklyWorkDays")).toBe("週3日〜週5日\n労働日数について相談可");
  });
  it("state raises per month or per hour", () => {
    const raise = { raiseBasis: "amount", raiseAmountMin: "10", raiseAmountMax: "20" };
    const ticket = ticketRows(draftFacts({ ...filledPartTimePosting, ...raise }));
    expect(printedRow(ticket, "raise")).toBe("あり（前年度実績 あり） 1時間あたり 10円〜20円（前年度実績）");
  });
});

describe("a half-filled draft", () => {
  it("gives blank cells under all labels", () => {
    const ticket = ticketRows(draftFacts({}));
    expect(rowsOf(ticket).filter((row) => textOf(row) !== "")).toEqual([]);
    expect(ticket.boxes.map((box) => box.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ticket.boxes.map((box) => box.page)).toEqual([1, 1, 1, 2, 2, 2, 2, 2]);
    for (const row of rowsOf(ticket)) expect(row.label).not.toBe("");
  });
  it("gives each row its own key", () => {
    const keys = rowsOf(ticketRows(partTime)).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it("names what is blank because it cannot be printed as it was typed", () => {
    const ticket = ticketRows(draftFacts({ numberOfHires: "若干名", "workTimes.0.start": "25:00" }));
    expect(ticket.unreadable).toEqual(["就業時間", "採用人数"]);
    expect(ticketRows(draftFacts({ jobTitle: "" })).unreadable).toEqual([]);
  });
});
