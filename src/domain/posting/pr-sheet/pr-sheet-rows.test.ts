import { describe, expect, it } from "vitest";
import type { Fields } from "@/domain/catalogue/field";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  registeredEstablishmentItems,
} from "~/tests/fixtures/filled-posting";
import { draftFacts, registeredFacts, rowsOf } from "~/tests/support/tickets";
import { postingCatalogue } from "../catalogue";
import { textOf } from "../ticket/row";
import { ticketRows } from "../ticket/ticket-rows";
import { type PrSheet, prSheetRows } from "./pr-sheet-rows";

const printed = ({ columns }: PrSheet) =>
  Object.fromEntries(columns.flat().map((row) => [row.label, textOf(row)]));

describe("the PR sheet", () => {
  const facts = registeredFacts(filledFullTimePosting);
  const sheet = prSheetRows(facts);

  it("says which posting it belongs to", () => {
    expect(sheet.name).toBe("求人・事業所PRシート_樹脂成形機のオペレーター（三交替）");
    expect(sheet.head.map(textOf)).toEqual([
      "09040-00123461",
      "株式会社ひので製作所／佐野工場",
      "樹脂成形機のオペレーター（三交替）",
    ]);
    expect(sheet.logos).toEqual(["ユースエール", "くるみん", "もにす"]);
  });

  it("has its items in the order of the public page, worded as there", () => {
    expect(Object.keys(printed(sheet))).toEqual([
      "事業所からのメッセージ",
      "年商",
      "主要取引先",
      "関連会社",
      "支店・営業所・工場等",
      "職務給制度",
      "復職制度",
      "UIJターン",
      "福利厚生の内容",
      "研修制度",
      "両立支援の内容",
      "障害者に対する配慮に関する状況",
      "配慮・支援内容",
      "事業所に関する特記事項",
    ]);
    expect(printed(sheet)).toMatchObject({
      年商: "2025年度 1,850,000,000円\n2024年度 1,720,000,000円\n2023年度 1,690,000,000円",
      "支店・営業所・工場等": "4か所\n宇都宮営業所\n足利倉庫\n太田工場",
    });
    expect(printed(sheet).障害者に対する配慮に関する状況).toContain("階段手すり 両側\n");
  });

  it("has every item that the catalogues show there", () => {
    const onSheet = (fields: Fields) =>
      Object.entries(fields).filter(
        // Pictures are not printed; what the ticket shows already is not repeated.
        ([key, { shown }]) =>
          shown?.includes("PR") &&
          !shown.some((place) => /^P[12]/.test(place)) &&
          !["prImageIds", "images"].includes(key),
      );
    const establishment = { ...filledEstablishment, ...registeredEstablishmentItems };
    const changedText = (key: string, noun: "posting" | "establishment") => {
      const without = (answers: object) =>
        Object.fromEntries(
          Object.entries(answers).filter(([name]) => name !== key && !name.startsWith(`${key}.`)),
        );
      const changed =
        noun === "posting"
          ? {
              ...facts,
              posting: without({
                ...facts.posting,
                disabledOnly: "1",
                disabilityConsideration: "あ",
                dutyForDisabled: "い",
              }),
            }
          : { ...facts, establishment: without(establishment) };
      return JSON.stringify(prSheetRows(changed as typeof facts));
    };
    const fullPosting = JSON.stringify(
      prSheetRows({
        ...facts,
        posting: {
          ...facts.posting,
          disabledOnly: "1",
          disabilityConsideration: "あ",
          dutyForDisabled: "い",
        },
      }),
    );
    const missing = [
      ...onSheet(establishmentCatalogue.fields)
        .map(([key]) => key)
        .filter((key) => changedText(key, "establishment") === JSON.stringify(sheet)),
      ...onSheet(postingCatalogue.fields)
        // Read-only items are read at the establishment, marks of certificates come from the office.
        .filter(([key, field]) => !field.readOnly && key !== "prLogos")
        .map(([key]) => key)
        .filter((key) => changedText(key, "posting") === fullPosting),
    ];
    expect(missing).toEqual([]);
  });

  it("has nothing that stands on the ticket but its head", () => {
    const onTicket = new Set(rowsOf(ticketRows(facts)).map((row) => textOf(row)));
    for (const row of sheet.columns.flat())
      if (textOf(row).length > 4) expect(onTicket.has(textOf(row)), row.label).toBe(false);
  });

  it("leaves out what identifies the establishment where that is masked", () => {
    const masked = prSheetRows(facts, "identifying");
    expect(masked.head.map(textOf)).toEqual(["09040-00123461", "", "樹脂成形機のオペレーター（三交替）"]);
    expect(printed(masked)).toMatchObject({ 主要取引先: "", 関連会社: "" });
    const text = JSON.stringify(masked);
    for (const name of ["ひので製作所", "両毛自動車部品", "あさひ金型", "宇都宮営業所"])
      expect(text).not.toContain(name);
  });

  it("gives blank cells for an empty draft", () => {
    const empty = prSheetRows(draftFacts({}));
    expect(empty.name).toBe("求人・事業所PRシート");
    expect(empty.columns.flat().filter((row) => textOf(row) !== "")).toEqual([]);
  });

  it("names the pictures that the posting shows, and none where the establishment is not named", () => {
    const facts = registeredFacts({
      ...filledFullTimePosting,
      "prImageIds.0.image": "image-b",
      "prImageIds.1.image": "image-a",
    });
    const establishment = {
      ...facts.establishment,
      "images.0.image": "image-a",
      "images.0.imageTitle": "正面玄関",
      "images.1.image": "image-b",
    };
    expect(prSheetRows({ ...facts, establishment }).pictures).toEqual([
      { id: "image-b", title: "" },
      { id: "image-a", title: "正面玄関" },
    ]);
    expect(prSheetRows({ ...facts, establishment }, "identifying").pictures).toEqual([]);
    expect(prSheetRows(registeredFacts(filledFullTimePosting)).pictures).toEqual([]);
  });
});
