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
import type { PartialMask } from "../disclosure";
import { prSheetRows } from "../pr-sheet/pr-sheet-rows";
import { publishedItems } from "../published-items";
import type { TicketFacts } from "./facts";
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

describe("what identifies an establishment, in other words", () => {
  /** Other answers that the items take. Below the municipality, which stays. */
  const OTHERS: Readonly<Record<string, string>> = {
    establishmentNumber: "1301-999999-9",
    corporateNumber: "7000012050002",
    address: "栃木県佐野市若松町４２０番地２",
    workplaceAddress: "栃木県足利市伊勢町４丁目６番地１",
    contactExtension: "9",
    contactPhone: "028-623-0000",
    contactFax: "028-623-0001",
    contactEmail: "office@other.example.jp",
    homepage: "https://other.example.jp/",
  };
  function other({ key, field }: Cell): string {
    const known = OTHERS[key];
    if (known !== undefined) return known;
    if (field.kind === "choice") return field.options.at(-1)?.code ?? "";
    if (field.kind === "integer") return "7";
    if (field.kind === "decimal") return key.endsWith("atitude") ? "35.123456" : "140.123456";
    if (field.kind === "postalCode") return "321-4321";
    return /Kana$/.test(key) ? "ホカノナマエ" : "ほかの名前";
  }
  type Cell = ReturnType<typeof cellsOf>[number];
  const cellsThatIdentify = (fields: Fields): Cell[] =>
    Object.entries(fields)
      .filter(([, field]) => field.identifies && !field.readOnly)
      .flatMap(([key, field]) => cellsOf(key, field));

  const papers = (facts: TicketFacts, mask?: PartialMask) =>
    JSON.stringify([ticketRows(facts, mask), prSheetRows(facts, mask), publishedItems(facts, mask)]);

  it.each([
    ["full-time", filledFullTimePosting],
    ["part-time", filledPartTimePosting],
  ])("changes nothing on a masked paper, not a line nor a figure: %s", (_name, posting) => {
    const facts = registeredFacts(posting);
    const variants = [
      ...cellsThatIdentify(postingCatalogue.fields).map((cell) => ({
        key: cell.key,
        facts: { ...facts, posting: { ...facts.posting, [cell.key]: other(cell) } },
      })),
      ...cellsThatIdentify(establishmentCatalogue.fields).map((cell) => ({
        key: cell.key,
        facts: { ...facts, establishment: { ...facts.establishment, [cell.key]: other(cell) } },
      })),
    ];
    const [whole, masked] = [papers(facts), papers(facts, "identifying")];
    expect(
      variants.filter((one) => papers(one.facts, "identifying") !== masked).map(({ key }) => key),
    ).toEqual([]);
    // The same answers do change what is not masked: the papers were looked at.
    const seen = variants.filter((one) => papers(one.facts) !== whole);
    expect(seen.length).toBeGreaterThan(25);
  });

  it("does not include how far the place of work is from its station, which is published without its name", () => {
    const masked = ticketRows(registeredFacts(filledFullTimePosting), "identifying");
    expect([printedRow(masked, "nearestStation"), printedRow(masked, "stationAccess")]).toEqual([
      "",
      "徒歩 9分",
    ]);
    const unnamed = { ...filledFullTimePosting, nearestStation: "" };
    expect(printedRow(ticketRows(registeredFacts(unnamed)), "stationAccess")).toBe("");
  });
});
