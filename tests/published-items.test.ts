import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { publishedItems } from "@/domain/posting/published-items";
import { filledFullTimePosting, filledPartTimePosting } from "./fixtures/filled-posting";
import { draftFacts, registeredFacts } from "./support/tickets";
import { publishedItems as listed } from "./support/published-items-file";

/** Items that only one of the two filled postings can have, because others of it exclude them. */
const ONLY_FULL_TIME = [
  // 正社員以外, not dispatched
  "ID_koyoKeitaiSsinIgaiNoMeisho",
  // a term of a year, renewed under a condition
  "ID_koyoKikanSu",
  "ID_koyoKikanKeiyakuKsnNoJkn",
  // full-time wages: days of a month, fixed overtime pay, fixed days of closing and payment
  "ID_thkinRodoNissu",
  "ID_koteiZngy",
  "ID_koteiZngyTkjk",
  "ID_chgnSkbiMitk",
  "ID_chgnSrbiTsuki",
  "ID_chgnSrbiHi",
  // 変形労働時間制
  "ID_henkeiRdTani",
];
const ONLY_PART_TIME = [
  "ID_hakenUkeoiToRdsha",
  // a term by dates
  "ID_koyoKikanYMD",
  "ID_shgBsZaiKinmu",
  // paid by the week
  "ID_chgnSkbiSntaNoSkbi",
  "ID_chgnSrbiSnta",
  "ID_shuRdNisu",
  "ID_shuRdNisuSodanKa",
];

const blank = (posting: RawAnswers) =>
  publishedItems(registeredFacts(posting))
    .filter((row) => row.value.trim() === "")
    .map((row) => row.elementId);

describe("what is published of a posting", () => {
  it("is every row of the list, in its order, and nothing else", () => {
    const rows = publishedItems(registeredFacts(filledFullTimePosting));
    expect(rows).toHaveLength(217);
    expect(rows.map(({ elementId, item, group }) => ({ element_id: elementId, item, group }))).toEqual(
      listed(),
    );
  });

  it("comes out of one filled full-time posting, but for what only part-time postings have", () => {
    expect(blank(filledFullTimePosting)).toEqual(ONLY_PART_TIME);
  });

  it("comes out of one filled part-time posting, but for what only full-time postings have", () => {
    expect(blank(filledPartTimePosting).sort()).toEqual([...ONLY_FULL_TIME].sort());
  });

  it("is blank, not null or undefined, where nothing was entered", () => {
    const rows = publishedItems(draftFacts({}));
    expect(rows).toHaveLength(217);
    expect(rows.filter((row) => row.value !== "")).toEqual([]);
  });
});
