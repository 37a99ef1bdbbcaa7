import { describe, expect, it } from "vitest";
import type { Fields, RawAnswers } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
  registeredEstablishmentItems,
} from "~/tests/fixtures/filled-posting";
import { printedRow, registeredFacts, rowsOf } from "~/tests/support/tickets";
import { postingCatalogue } from "../catalogue";
import { publishedItems } from "../published-items";
import { textOf } from "./row";
import { ticketRows } from "./ticket-rows";

describe("a masked ticket", () => {
  const blank = [
    "establishmentNumber",
    "establishmentName",
    "establishmentNameKana",
    "address",
    "homepage",
    "nearestStation",
    "representative",
    "corporateNumber",
    "selectionPlace",
    "mailPlace",
    "contact",
  ];
  const open = ticketRows(registeredFacts(filledFullTimePosting));
  const masked = ticketRows(registeredFacts(filledFullTimePosting), "identifying");

  it.each(blank)("leaves %s blank", (key) => {
    expect(printedRow(open, key)).not.toBe("");
    expect(printedRow(masked, key)).toBe("");
  });

  it("keeps the municipality of the place of work", () => {
    expect(printedRow(masked, "workplace")).toBe("事業所所在地と異なる\n栃木県足利市");
    const same = ticketRows(registeredFacts(filledPartTimePosting), "identifying");
    expect(printedRow(same, "workplace")).toBe("事業所所在地と同じ　在宅勤務に該当\n栃木県佐野市");
  });

  it("keeps the industry, what the company says of itself, and all conditions", () => {
    const changed = new Set([...blank, "workplace"]);
    for (const row of rowsOf(open))
      if (!changed.has(row.key)) expect(printedRow(masked, row.key)).toBe(textOf(row));
  });

  /** Answers of items that identify the establishment, long enough not to occur by chance. */
  function identifyingAnswers(fields: Fields, raw: RawAnswers): string[] {
    return Object.entries(fields)
      .filter(([, field]) => field.identifies && !field.readOnly)
      .flatMap(([key, field]) => cellsOf(key, field))
      .flatMap(({ key }) => raw[key] ?? [])
      .filter((answer) => answer.length > 4);
  }
  const identifying = [
    ...identifyingAnswers(postingCatalogue.fields, filledFullTimePosting),
    ...identifyingAnswers(establishmentCatalogue.fields, {
      ...filledEstablishment,
      ...registeredEstablishmentItems,
    }),
  ];

  it.each([
    ["ticket", masked],
    ["public page", publishedItems(registeredFacts(filledFullTimePosting), "identifying")],
  ])("contains nothing on the %s that identifies the establishment", (_name, content) => {
    expect(identifying.length).toBeGreaterThan(30);
    const text = JSON.stringify(content);
    expect(identifying.filter((answer) => text.includes(answer))).toEqual([]);
  });

  it("keeps all other items of the public page", () => {
    const all = publishedItems(registeredFacts(filledFullTimePosting));
    const left = publishedItems(registeredFacts(filledFullTimePosting), "identifying");
    const gone = all.filter((row, index) => row.value !== left[index]?.value).map((row) => row.item);
    expect(gone).toEqual([
      "事業所番号",
      "事業所名(カナ)",
      "事業所名",
      "所在地(郵便番号)",
      "所在地",
      "ホームページ",
      "就業場所(郵便番号)",
      "就業場所(住所)",
      "就業場所 最寄り駅",
      "代表者 役職",
      "代表者名",
      "法人番号",
      "選考場所(郵便番号)",
      "選考場所(住所)",
      "選考場所 最寄り駅",
      "最寄り駅から選考場所までの交通手段",
      "最寄り駅から選考場所までの所要時間",
      "郵送の送付場所(郵便番号)",
      "郵送の送付場所(住所)",
      "担当者 課係名・役職名",
      "担当者",
      "担当者(カナ)",
      "担当者 電話番号",
      "担当者 内線",
      "担当者 FAX",
      "担当者 Eメール",
      "支店・営業所・工場等1",
      "支店・営業所・工場等2",
      "支店・営業所・工場等3",
      "主要取引先1",
      "主要取引先2",
      "主要取引先3",
      "関連会社1",
      "関連会社2",
      "関連会社3",
      "地図 緯度(事業所)",
      "地図 経度(事業所)",
      "地図 緯度(就業場所)",
      "地図 経度(就業場所)",
    ]);
  });
});
