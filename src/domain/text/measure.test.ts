import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./grid";
import { widthInEm, wrapToWidth } from "./measure";

describe("the width of a line on paper", () => {
  it("counts half-width forms half", () => {
    expect(widthInEm("月給 210,000円")).toBe(2 + 0.5 + 3.5 + 1);
    expect(widthInEm("ﾊﾟｰﾄ")).toBe(1.5);
    expect(widthInEm("")).toBe(0);
  });
});

describe("breaking a line of mixed widths", () => {
  it("leaves a line that fits alone", () => {
    expect(wrapToWidth("あいう123", 4.5)).toEqual(["あいう123"]);
    expect(wrapToWidth("", 5)).toEqual([""]);
  });

  it("keeps amounts, telephone numbers and words whole", () => {
    expect(wrapToWidth("実費支給（上限あり） 月額 25,000円", 14)).toEqual([
      "実費支給（上限あり） 月額 ",
      "25,000円",
    ]);
    expect(wrapToWidth("電話番号 0283-00-0002", 9)).toEqual(["電話番号 ", "0283-00-0002"]);
    expect(wrapToWidth("8時30分〜17時15分", 6)).toEqual(["8時30分〜", "17時15分"]);
  });

  it("breaks a value where it falls into parts", () => {
    expect(wrapToWidth("1月あたり 1.50％〜2.00％（前年度実績）", 17)).toEqual([
      "1月あたり 1.50％〜2.00％",
      "（前年度実績）",
    ]);
    expect(wrapToWidth("雇用期間の定めあり 令和9年4月1日〜令和10年3月31日", 22)).toEqual([
      "雇用期間の定めあり 令和9年4月1日〜",
      "令和10年3月31日",
    ]);
  });

  it("breaks a word that is longer than a row", () => {
    expect(wrapToWidth("https://example.jp/a", 5)).toEqual(["https://ex", "ample.jp/a"]);
  });

  const anyLine = fc
    .array(
      fc.oneof(
        fc.constantFrom(..."あ漢ー、。（）「」…１２円 ab12,.-@　ｶ", "か\u3099", "👨‍👩‍👧", "𠮷"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join("").replace(/[\r\n]/g, ""));
  const anyWidth = fc.integer({ min: 2, max: 80 }).map((half) => half / 2);

  it("loses nothing, adds nothing and is never too wide", () => {
    fc.assert(
      fc.property(anyLine, anyWidth, (line, width) => {
        const rows = wrapToWidth(line, width);
        expect(rows.join("")).toBe(line);
        for (const row of rows) expect(widthInEm(row)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 2_000 },
    );
  });

  it("changes nothing about the rows of a grid", () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        for (const row of wrap(text, { rows: 0, columns }).lines)
          expect(wrapToWidth(row, columns)).toEqual([row]);
      }),
      { numRuns: 1_000 },
    );
  });
});
