import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  it("has its keys in order, at every depth", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: "あ" })).toBe('{"a":"あ","b":[{"c":null,"d":1}]}');
    expect(canonicalJson({ a: undefined })).toBe("{}");
  });

  it("is JSON of the same data, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
    const backwards = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (value) => {
        expect(canonicalJson(backwards(value))).toBe(canonicalJson(value));
      }),
    );
  });
});
