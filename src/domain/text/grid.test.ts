import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./grid";
import { splitSquares } from "./width";

const lines = (text: string, columns: number, rows = 99) => wrap(text, { rows, columns }).lines;

describe("wrapping", () => {
  it("fills rows and keeps forced breaks", () => {
    expect(lines("あいうえおかきくけこ", 5)).toEqual(["あいうえお", "かきくけこ"]);
    expect(lines("あい\n\nうえおかき", 5)).toEqual(["あい", "", "うえおかき"]);
    expect(lines("あい\r\nうえ", 5)).toEqual(["あい", "うえ"]);
    expect(lines("", 5)).toEqual([]);
    expect(lines("あいうえお\nかきくけこ", 5)).toEqual(["あいうえお", "かきくけこ"]);
  });

  it("never begins a row with closing signs, small kana or long vowels", () => {
    expect(lines("あいうえお、かきく", 5)).toEqual(["あいうえ", "お、かきく"]);
    expect(lines("あいうえ（お）。か", 6)).toEqual(["あいうえ", "（お）。か"]);
    expect(lines("あいうえちょう", 5)).toEqual(["あいうえ", "ちょう"]);
    expect(lines("あいうえデータ", 6)).toEqual(["あいうえデー", "タ"]);
    expect(lines("あいうえデータ", 5)).toEqual(["あいうえ", "データ"]);
  });

  it("never ends a row with opening signs", () => {
    expect(lines("あいうえ「かきく」", 5)).toEqual(["あいうえ", "「かきく」"]);
    expect(lines("あいう￥１００", 4)).toEqual(["あいう", "￥１００"]);
  });

  it("keeps a number with its separators and its unit together", () => {
    expect(lines("月給は２１０，０００円です", 9)).toEqual(["月給は", "２１０，０００円で", "す"]);
    expect(lines("休憩は６０分です", 5)).toEqual(["休憩は", "６０分です"]);
    expect(lines("残業は月２０時間程度", 7)).toEqual(["残業は月", "２０時間程度"]);
    expect(lines("始業は８：３０から", 5)).toEqual(["始業は", "８：３０か", "ら"]);
  });

  it("breaks a number only when it is longer than a row", () => {
    expect(lines("１２３４５６７円", 5)).toEqual(["１２３４５", "６７円"]);
  });

  it("keeps pairs of leaders and dashes, combined characters and emoji whole", () => {
    expect(lines("あいうえ……か", 5)).toEqual(["あいう", "え……か"]);
    expect(lines("あい👨‍👩‍👧え", 3)).toEqual(["あい👨‍👩‍👧", "え"]);
    expect(lines("あいか\u3099え", 3)).toEqual(["あいか\u3099", "え"]);
    expect(lines("あい𠮷え", 3)).toEqual(["あい𠮷", "え"]);
  });

  it("breaks somewhere even where every place is forbidden", () => {
    expect(lines("ーーーーーーー", 3)).toEqual(["ーーー", "ーーー", "ー"]);
    expect(lines("（（（（", 3)).toEqual(["（（（", "（"]);
    // Rather after an opening bracket than inside the amount.
    expect(lines("（（（１２３円あ", 5)).toEqual(["（（（", "１２３円あ"]);
  });

  it("refuses a grid without squares", () => {
    expect(() => wrap("あ", { rows: 1, columns: 0 })).toThrow(RangeError);
    expect(() => wrap("あ", { rows: 1.5, columns: 1 })).toThrow(RangeError);
  });
});

describe("overflow", () => {
  it("is what stands below the last row, with its place in the text", () => {
    const text = "あいうえおか\nき\nく";
    const wrapped = wrap(text, { rows: 2, columns: 5 });
    expect(wrapped).toMatchObject({ rowsUsed: 4, fits: false, overflow: "き\nく", overflowAt: 7 });
    expect(text.slice(wrapped.overflowAt ?? 0)).toBe("き\nく");
  });

  it("comes from line breaks too, although the length would fit", () => {
    expect(wrap("あ\nい\nう", { rows: 2, columns: 30 }).fits).toBe(false);
  });

  it("does not count blank rows at the end", () => {
    expect(wrap("あ\nい\n\n　\n", { rows: 2, columns: 5 })).toMatchObject({
      rowsUsed: 2,
      fits: true,
      overflow: "",
    });
    expect(wrap("", { rows: 2, columns: 5 })).toMatchObject({ rowsUsed: 0, fits: true, overflowAt: null });
  });

  it("is none for 360 kanji on the 12×30 grid of the job description, and one row for 361", () => {
    expect(wrap("漢".repeat(360), { rows: 12, columns: 30 })).toMatchObject({ rowsUsed: 12, fits: true });
    expect(wrap("漢".repeat(361), { rows: 12, columns: 30 })).toMatchObject({ rowsUsed: 13, overflow: "漢" });
  });
});

describe("for any text and grid", () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."あ漢カーっ。、（「）」…―１２，：％円年時間分月￥　ａ\n",
          "👨‍👩‍👧",
          "🇯🇵",
          "か\u3099",
          "\r\n",
          "ｶﾞ",
          "\u0301",
        ),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(""));
  const anyGrid = fc.record({
    rows: fc.integer({ min: 0, max: 12 }),
    columns: fc.integer({ min: 1, max: 30 }),
  });

  it("loses nothing and adds nothing but breaks", () => {
    fc.assert(
      fc.property(anyText, anyGrid, (text, grid) => {
        expect(wrap(text, grid).lines.join("")).toBe(text.replace(/[\r\n]/g, ""));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is never wider than the grid", () => {
    fc.assert(
      fc.property(anyText, anyGrid, (text, grid) => {
        for (const line of wrap(text, grid).lines)
          expect(splitSquares(line).length).toBeLessThanOrEqual(grid.columns);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives the same rows when its own rows are wrapped again", () => {
    fc.assert(
      fc.property(anyText, anyGrid, (text, grid) => {
        const once = wrap(text, grid);
        const twice = wrap(once.lines.join("\n"), grid);
        expect(twice.lines).toEqual(once.lines);
        expect(twice.rowsUsed).toBe(once.rowsUsed);
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps every forced break", () => {
    fc.assert(
      fc.property(anyText, anyGrid, (text, grid) => {
        const paragraphs = text === "" ? 0 : text.split(/\r\n|\r|\n/).length;
        expect(wrap(text, grid).lines.length).toBeGreaterThanOrEqual(paragraphs);
        expect(wrap(text, { ...grid, columns: 1_000 }).lines).toHaveLength(paragraphs);
      }),
      { numRuns: 1_000 },
    );
  });

  it("points at the overflow", () => {
    fc.assert(
      fc.property(anyText, anyGrid, (text, grid) => {
        const { fits, overflow, overflowAt, rowsUsed } = wrap(text, grid);
        expect(fits).toBe(rowsUsed <= grid.rows);
        if (overflowAt !== null)
          expect(text.slice(overflowAt).replace(/[\r\n]/g, "")).toBe(overflow.replaceAll("\n", ""));
        else expect(overflow).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  it("never splits a short amount from its unit", () => {
    const words = fc.constantFrom("あ", "漢字", "です。", "（", "）", "、", "カード");
    const amounts = fc.constantFrom("２１０，０００円", "８時間", "１２０日", "３ヶ月", "６０％", "９：００");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, amounts), { maxLength: 30 }),
        fc.integer({ min: 8, max: 30 }),
        (parts, columns) => {
          // Two amounts side by side read as one number; the text has something between them.
          const text = parts.join("と");
          const shown = wrap(text, { rows: 99, columns }).lines.join("\n");
          for (const part of new Set(parts.filter((part) => /[０-９]/.test(part))))
            expect(shown.split(part).length).toBe(text.split(part).length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
