import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeChanges } from "./changes";
import { unsupportedCharacters } from "./characters";
import { type FieldWriting, normalise } from "./normalise";

const value = (writing: FieldWriting, typed: string) => normalise(typed, writing).value;
const kinds = (writing: FieldWriting, typed: string) =>
  normalise(typed, writing).changes.map((change) => change.kind);

const WRITINGS: readonly FieldWriting[] = [
  "text", "textarea", "kana", "integer", "decimal", "yen", "code", "establishmentNumber", "postalCode", "phone", "email", "url", "date", "time",
]; // biome-ignore format: a list

/** Text rich in what people type and paste: every block the normaliser treats, emoji, controls, broken pairs. */
const typedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."ｶﾞﾊﾟｰﾞかがカ゛ー－‐−〜～~㈱①⑳Ⅲⅳ℡㎡㍻㊤髙﨑神é😀\u3099\u309a\u200b\ufeff\u0000\r\n\t　 \u00a0,.円￥¥〒()（）0１２9aＺ",
        "\ud83d",
        "\udc00",
        "👨‍👩‍👧",
        "葛\u{e0100}",
        "\r\n",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("full-width text", () => {
  it("widens letters, digits, signs and spaces", () => {
    expect(value("text", "Excel 2021 (必須)")).toBe("Ｅｘｃｅｌ　２０２１　（必須）");
    expect(value("text", `"A"'b'~\\`)).toBe("”Ａ”’ｂ’〜＼");
    expect(kinds("text", "Excel")).toEqual(["fullWidth"]);
  });

  it("widens half-width katakana and joins its voiced marks", () => {
    expect(value("text", "ﾊﾟｰﾄ ﾃﾞｰﾀ｡｢ｱ｣･ﾞ")).toBe("パート　データ。「ア」・゛");
    expect(value("text", "は\u309aん")).toBe("ぱん");
    expect(value("text", "カﾞ")).toBe("ガ");
    expect(kinds("text", "ﾊﾟｰﾄ")).toEqual(["fullWidthKana"]);
  });

  it("writes platform-dependent characters in plain ones and says which", () => {
    expect(value("text", "㈱佐野 ℡0283")).toBe("（株）佐野　ＴＥＬ０２８３");
    expect(value("text", "①②⑳㉑❶")).toBe("（１）（２）（２０）（２１）（１）");
    expect(value("text", "Ⅲ種、㎡、㌔、㍻、㍿、№１、½")).toBe(
      "ＩＩＩ種、ｍ２、キロ、平成、株式会社、Ｎｏ．１、１／２",
    );
    expect(describeChanges(normalise("㈱佐野①", "text").changes)).toEqual([
      "機種によって表示が変わる文字を直しました（「㈱」→「（株）」、「①」→「（１）」）。",
    ]);
    expect(describeChanges(normalise("①②③④⑤⑥⑦", "text").changes)[0]).toContain("ほか2種類");
  });

  it("keeps long vowels, and one kind of wave dash and hyphen", () => {
    expect(value("text", "データ・センター")).toBe("データ・センター");
    expect(value("text", "９時～１８時")).toBe("９時〜１８時");
    expect(value("text", "9:00~18:00")).toBe("９：００〜１８：００");
    expect(value("text", "１ー２ー３")).toBe("１－２－３");
    expect(value("text", "1-2‐3−4–5")).toBe("１－２－３－４－５");
    expect(normalise("９時～１８時", "text").changes).toEqual([]);
  });

  it("keeps the kanji of names and the signs of JIS X 0208", () => {
    expect(normalise("髙﨑神々〆〇　℃Å±×÷≦∞♪〒", "text").changes).toEqual([]);
    expect(value("text", "髙﨑神々〆〇　℃Å±×÷≦∞♪〒")).toBe("髙﨑神々〆〇　℃Å±×÷≦∞♪〒");
    expect(value("text", "⼀⽣")).toBe("一生");
  });

  it("puts one line on one line and keeps the lines of a textarea", () => {
    expect(value("text", "営業\r\n事務 ")).toBe("営業　事務");
    expect(value("textarea", "営業\r\n　事務\r総務\n")).toBe("営業\n　事務\n総務\n");
    expect(normalise("営業\r\n事務", "textarea").changes).toEqual([]);
  });

  it("removes what cannot be seen or stored, and names it", () => {
    expect(describeChanges(normalise("営\u200b業\ufeff", "text").changes)).toEqual([
      "目に見えない文字などを取り除きました（ゼロ幅スペース、バイト順マーク）。",
    ]);
    expect(value("text", "営\ud83d業")).toBe("営業");
    expect(describeChanges(normalise("営\ud83d業", "text").changes)[0]).toContain("壊れた文字");
    expect(describeChanges(normalise("営\u0000業", "text").changes)[0]).toContain("制御文字（U+0000）");
    expect(value("text", "葛\u{e0100}")).toBe("葛");
    expect(value("text", "営\u00a0業\t部")).toBe("営　業　部");
  });

  it("leaves what the ticket cannot print, to be named instead of dropped", () => {
    expect(value("text", "笑顔😀の𠮷野")).toBe("笑顔😀の𠮷野");
    expect(unsupportedCharacters("笑顔😀の𠮷野").map((found) => found.name)).toEqual(["「😀」", "「𠮷」"]);
  });
});

describe("kana", () => {
  it("is full-width katakana whatever was typed", () => {
    expect(value("kana", "さの しょうじ")).toBe("サノ　ショウジ");
    expect(value("kana", "ｶﾌﾞｼｷｶﾞｲｼﾔ")).toBe("カブシキガイシヤ");
    expect(value("kana", "デ-タ")).toBe("データ");
    expect(value("kana", "（かぶ）ゔぃあ")).toBe("（カブ）ヴィア");
    expect(kinds("kana", "さの")).toEqual(["katakana"]);
  });
});

describe("numbers", () => {
  it("are half-width digits without separators", () => {
    expect(value("integer", "　１２３ ")).toBe("123");
    expect(value("yen", "２１０，０００円")).toBe("210000");
    expect(value("yen", "￥210,000")).toBe("210000");
    expect(value("yen", "1 234 567")).toBe("1234567");
    expect(value("decimal", "３．５")).toBe("3.5");
    expect(value("integer", "−５")).toBe("-5");
    expect(kinds("yen", "210,000円")).toEqual(["removedSeparators", "removedUnit"]);
  });

  it("are not guessed", () => {
    expect(value("integer", "1,5")).toBe("1,5");
    expect(value("integer", "12,34")).toBe("12,34");
    expect(value("yen", "21万円")).toBe("21万");
    expect(value("integer", "若干名")).toBe("若干名");
  });
});

describe("codes and contact data", () => {
  it("are half-width", () => {
    expect(value("code", "０９０４－１２３４５６－１")).toBe("0904-123456-1");
    expect(value("code", "派０９ー３００００１")).toBe("派09-300001");
    expect(value("establishmentNumber", "０９０４１２３４５６７")).toBe("0904-123456-7");
    expect(value("establishmentNumber", "0904123456")).toBe("0904-123456");
    expect(value("establishmentNumber", "0904-123456-7")).toBe("0904-123456-7");
    expect(value("establishmentNumber", "090412345678")).toBe("090412345678");
    expect(value("postalCode", "〒３２７－００１４")).toBe("327-0014");
    expect(value("postalCode", "3270014")).toBe("327-0014");
    expect(value("phone", "０２８３ー２２ー６２６０")).toBe("0283-22-6260");
    expect(value("phone", "(0283) 22-6260")).toBe("0283-22-6260");
    expect(value("phone", "0283（22）6260")).toBe("0283-22-6260");
    expect(value("phone", "03 1234 5678")).toBe("03-1234-5678");
    expect(value("email", " Ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ ")).toBe("Taro@example.jp");
    expect(value("email", "taro@example。jp")).toBe("taro@example.jp");
    expect(value("url", "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／〜ａ")).toBe("https://example.jp/~a");
  });

  it("takes dates and times as people write them", () => {
    expect(value("date", "２０２６／４／１")).toBe("2026-04-01");
    expect(value("date", "2026年11月3日")).toBe("2026-11-03");
    expect(value("time", "９：００")).toBe("09:00");
    expect(value("time", "9時30分")).toBe("09:30");
    expect(value("time", "18時")).toBe("18:00");
    expect(value("time", "900")).toBe("900");
  });
});

describe("for any text", () => {
  it("normalising again changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITINGS), typedText, (writing, typed) => {
        const once = value(writing, typed);
        expect(normalise(once, writing)).toEqual({ value: once, changes: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it("the result can be stored and shows no half-width character in full-width fields", () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const text = value("textarea", typed);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[ -~\uff61-\uff9f\r\u200b]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("every change that can be seen is reported", () => {
    // Line ends and the codes of other platforms for the same character are the only silent changes.
    const same = (text: string) =>
      text
        .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
        .replace(/[～]/g, "〜")
        .replace(/—/g, "―")
        .replace(/‖/g, "∥")
        .replace(/−/g, "－")
        .replace(/〝/g, "“")
        .replace(/〟/g, "”")
        .normalize("NFC")
        .replace(/\u3099/g, "゛")
        .replace(/\u309a/g, "゜");
    fc.assert(
      fc.property(fc.constantFrom(...WRITINGS), typedText, (writing, typed) => {
        const normalised = normalise(typed, writing);
        if (normalised.changes.length === 0) expect(same(normalised.value)).toBe(same(typed));
      }),
      { numRuns: 2_000 },
    );
  });

  it("letters and digits survive, in number and order", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ0189かなカナ漢字ＡＢ１２ "), maxLength: 40 });
    fc.assert(
      fc.property(letters, (typed) => {
        expect(value("textarea", typed).normalize("NFKC")).toBe(typed.normalize("NFKC"));
      }),
    );
  });
});
