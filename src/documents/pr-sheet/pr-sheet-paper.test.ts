import { describe, expect, it } from "vitest";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { prSheetRows } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { atLimit } from "~/tests/support/at-limit";
import { papersMistakes } from "~/tests/support/paper-mistakes";
import { withoutSpace } from "~/tests/support/pdf-text";
import { draftFacts, registeredFacts } from "~/tests/support/tickets";
import { prSheetPaper } from "./pr-sheet-paper";

const disabledOnly = {
  ...filledFullTimePosting,
  disabledOnly: "1",
  disabilityConsideration: "送迎があります。",
  dutyForDisabled: "通院日の勤務時間を調整します。",
};

describe("the sheet of 求人・事業所PRシート", () => {
  it.each([
    ["filled in", registeredFacts(filledFullTimePosting)],
    ["empty", draftFacts({})],
    [
      "with every item at its limit",
      draftFacts(
        atLimit(postingCatalogue.fields, disabledOnly),
        atLimit(establishmentCatalogue.fields, filledEstablishment),
      ),
    ],
  ])("is one page with everything on it and nothing clipped: %s", (_name, facts) => {
    const sheet = prSheetRows(facts);
    const paper = prSheetPaper(sheet);
    expect(paper.sheets).toHaveLength(1);
    expect(papersMistakes(paper)).toEqual([]);
    const text = withoutSpace(
      paper.sheets
        .flat()
        .flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
        .join(""),
    );
    for (const { label, paragraphs } of [...sheet.head, ...sheet.columns.flat()])
      expect(text, label).toContain(withoutSpace(paragraphs.flat().join("")));
    expect(text).not.toContain("以下省略");
  });
});
