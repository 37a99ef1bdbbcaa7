import { describe, expect, it } from "vitest";
import { form } from "~/tests/support/request";
import { areShortNames, formTexts, isWithinSizes } from "./sizes";

describe("the texts of a form", () => {
  it("are read whole up to the longest, one or several a name, without files and React's own fields", () => {
    const sent = form({ name: "佐野", papers: ["a", "b", "c"], $ACTION_KEY: "k" });
    sent.append("logo", new File(["x"], "logo.png"));
    expect(formTexts(sent, { longest: 2 })).toEqual({
      values: { name: "佐野", papers: ["a", "b", "c"] },
      cut: [],
    });
  });

  it("are cut where they are longer, and named once", () => {
    const sent = form({ short: "ab", long: ["abcd", "a", "abcde"] });
    expect(formTexts(sent, { longest: 3 })).toEqual({
      values: { short: "ab", long: ["abc", "a", "abc"] },
      cut: ["long"],
    });
  });

  it("are not read where there are too many, or where a name is long", () => {
    const many = (count: number) => form({ name: Array.from({ length: count }, () => "1") });
    expect(formTexts(many(600), { longest: 10 })?.values.name).toHaveLength(600);
    expect(formTexts(many(601), { longest: 10 })).toBeNull();
    expect(formTexts(form({ ["n".repeat(200)]: "1" }), { longest: 10 })).not.toBeNull();
    expect(formTexts(form({ ["n".repeat(201)]: "1" }), { longest: 10 })).toBeNull();
  });

  it("are not kept in part where nobody typed them", () => {
    const sizes = { longest: 3, longer: { shown: 5 } };
    expect(formTexts(form({ shown: "abcde" }), sizes)).toEqual({ values: { shown: "abcde" }, cut: [] });
    expect(formTexts(form({ shown: "abcdef" }), sizes)).toEqual({ values: { shown: "" }, cut: ["shown"] });
  });

  it("have no name that means more to the language", () => {
    const { values } =
      formTexts(form({ ["__proto__"]: ["a", "b"], constructor: "c" }), { longest: 10 }) ?? {};
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});

describe("a value from JSON", () => {
  it("is within the sizes with texts up to the longest, at any depth", () => {
    const value = (text: string) => ({ rows: [{ key: [text] }, 1, null, true] });
    expect(isWithinSizes(value("abc"), 3)).toBe(true);
    expect(isWithinSizes(value("abcd"), 3)).toBe(false);
    expect(isWithinSizes("abcd", 3)).toBe(false);
  });

  it("is not with too many values, or long names", () => {
    const pairs = (count: number) => Array.from({ length: count }, () => [1]);
    expect(isWithinSizes(pairs(2_400), 3)).toBe(true);
    expect(isWithinSizes(pairs(2_600), 3)).toBe(false);
    expect(
      isWithinSizes(
        Array.from({ length: 5_001 }, () => 1),
        3,
      ),
    ).toBe(false);
    expect(isWithinSizes({ ["n".repeat(200)]: 1 }, 3)).toBe(true);
    expect(isWithinSizes({ ["n".repeat(201)]: 1 }, 3)).toBe(false);
  });
});

it("takes parts of an address that are short enough for a name", () => {
  expect(areShortNames({ id: "n".repeat(200), step: "1" })).toBe(true);
  expect(areShortNames({ id: "1", step: "n".repeat(201) })).toBe(false);
});
