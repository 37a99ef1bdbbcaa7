import { describe, expect, it } from "vitest";
import { EMAIL_MAX_LENGTH, EMAIL_SENTENCES, readEmail } from "./email";

const read = (typed: string) => {
  const result = readEmail(typed);
  return result.ok ? result.value : result.code;
};

describe("an address as it is typed", () => {
  it("is kept half-width, without spaces, in small letters", () => {
    expect(read("Taro@Example.JP")).toBe("taro@example.jp");
    expect(read("　ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ ")).toBe("taro@example.jp");
    expect(read("a.b+c_d'e@mail.city.sano.lg.jp")).toBe("a.b+c_d'e@mail.city.sano.lg.jp");
    expect(read("old..style.@docomo.example.jp")).toBe("old..style.@docomo.example.jp");
  });

  it("has at most a hundred characters", () => {
    const longest = `${"a".repeat(60)}@${"b".repeat(EMAIL_MAX_LENGTH - 64)}.jp`;
    expect(longest).toHaveLength(EMAIL_MAX_LENGTH);
    expect(read(longest)).toBe(longest);
    expect(read(`${"a".repeat(60)}@${"b".repeat(EMAIL_MAX_LENGTH - 63)}.jp`)).toBe("TOO_LONG");
  });

  it("is refused with the reason", () => {
    expect(read("")).toBe("EMPTY");
    expect(read(" 　")).toBe("EMPTY");
    expect(read("太郎@example.jp")).toBe("NOT_ASCII");
    for (const bad of [
      "taro",
      "@example.jp",
      "taro@",
      "taro@localhost",
      "taro@-a.jp",
      "a b@c@",
      "taro@example.jp.",
      "taro@exa_mple.jp",
      "taro@example.1",
      "<taro@example.jp>",
      "taro@example.jp,jiro@example.jp",
    ])
      expect(read(bad), bad).toBe("MALFORMED");
    expect(read(`${"a".repeat(65)}@example.jp`)).toBe("MALFORMED");
  });

  it("has a sentence for each reason", () => {
    for (const sentence of Object.values(EMAIL_SENTENCES)) expect(sentence).toMatch(/入力してください$/);
  });
});
