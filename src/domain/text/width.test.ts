import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullWidthLength, splitSquares } from "./width";

describe("counting characters", () => {
  it("counts what a reader sees as one", () => {
    expect(fullWidthLength("職種：営業")).toBe(5);
    expect(fullWidthLength("𠮷野")).toBe(2);
    expect(fullWidthLength("か\u3099")).toBe(1);
    expect(fullWidthLength("葛\u{e0100}飾")).toBe(2);
    expect(fullWidthLength("👨‍👩‍👧")).toBe(1);
    expect(fullWidthLength("👍🏽")).toBe(1);
    expect(fullWidthLength("🇯🇵🇺🇸")).toBe(2);
    expect(fullWidthLength("1️⃣")).toBe(1);
    expect(fullWidthLength("ﾊﾟｰﾄ")).toBe(3);
    expect(fullWidthLength("é")).toBe(1);
  });

  it("does not count line breaks", () => {
    expect(fullWidthLength("あ\nい\r\nう")).toBe(3);
    expect(fullWidthLength("")).toBe(0);
  });

  it("cuts any text so that the pieces give it back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(splitSquares(text).join("")).toBe(text);
      }),
    );
  });
});
