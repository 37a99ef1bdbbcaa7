import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accept, findingDigest, unaccepted } from "./acceptance";
import type { Finding, Severity } from "./rule";

const finding = (facts: Partial<Finding> = {}): Finding => ({
  ruleId: "WAGE-03.amount",
  law: "賃金の額の目安",
  severity: "warning",
  fields: ["wage", "allowances"],
  message: "月額49,999円です。確かめてください",
  ...facts,
});
const answers = { wage: 49_999, allowances: [{ name: "職務手当", min: 1 }], title: "経理" };

describe("an accepted warning", () => {
  const accepted = accept([finding()], answers);

  it("is not shown again for the same values", () => {
    expect(unaccepted([finding()], answers, accepted)).toEqual([]);
  });

  it("is not shown again when an item beside the rule changes", () => {
    expect(unaccepted([finding()], { ...answers, title: "人事" }, accepted)).toEqual([]);
  });

  it.each([
    ["a value of the rule changes", finding(), { ...answers, wage: 49_998 }],
    ["a value of the rule is taken back", finding(), { allowances: answers.allowances }],
    ["a cell of a group changes", finding(), { ...answers, allowances: [{ name: "職務手当", min: 2 }] }],
    ["a row is added", finding(), { ...answers, allowances: [...answers.allowances, { name: "資格手当" }] }],
    ["a number becomes a text", finding(), { ...answers, wage: "49999" }],
    ["the message changes", finding({ message: "月額49,999円です。月額で入力してください" }), answers],
    ["the rule looks at another item", finding({ fields: ["wage", "title"] }), answers],
    ["another rule speaks", finding({ ruleId: "WAGE-05" }), answers],
  ])("is shown again when %s", (_, now, values) => {
    expect(unaccepted([now], values, accepted)).toEqual([now]);
  });

  it("comes back into force when the value is what it was", () => {
    const changed = { ...answers, wage: 60_000 };
    expect(unaccepted([finding()], changed, accepted)).toHaveLength(1);
    expect(unaccepted([finding()], { ...changed, wage: 49_999 }, accepted)).toEqual([]);
  });

  it("treats an absent value and none alike", () => {
    const none = accept([finding()], { wage: undefined, allowances: null });
    expect(unaccepted([finding()], {}, none)).toEqual([]);
  });

  it("cannot be used for another warning", () => {
    const other = finding({ ruleId: "TIME-03", message: "年間休日が少なめです", fields: ["wage"] });
    expect(unaccepted([finding(), other], answers, accepted)).toEqual([other]);
    const [digest] = accepted.map((one) => one.digest);
    expect(unaccepted([other], answers, [{ ruleId: "TIME-03", digest: digest ?? "" }])).toEqual([other]);
  });
});

describe("what can be accepted", () => {
  it.each<Severity>(["error", "staff"])("never a finding of severity %s", (severity) => {
    expect(accept([finding({ severity })], answers)).toEqual([]);
    expect(unaccepted([finding({ severity })], answers, [])).toEqual([]);
  });
});

describe("the digest", () => {
  const json = fc.dictionary(
    fc.constantFrom("wage", "allowances", "title", "hires"),
    fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.integer(),
      fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
      fc.array(fc.record({ name: fc.string({ maxLength: 3 }), min: fc.nat() }), { maxLength: 2 }),
    ),
  );
  /** The same value with all its objects written in the opposite order. */
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    );
  };

  it("is 16 hexadecimal digits", () => expect(findingDigest(finding(), answers)).toMatch(/^[0-9a-f]{16}$/));

  it("does not depend on the order of keys, also inside rows", () => {
    fc.assert(
      fc.property(json, (some) => {
        const other = reversed(some) as Record<string, unknown>;
        expect(findingDigest(finding(), other)).toBe(findingDigest(finding(), some));
      }),
    );
  });

  it("differs for different values of the rule's items", () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(json, (some) => {
        const values = JSON.stringify([some.wage ?? null, some.allowances ?? null]);
        const digest = findingDigest(finding(), some);
        expect(seen.get(digest) ?? values).toBe(values);
        seen.set(digest, values);
      }),
      { numRuns: 500 },
    );
  });

  it("differs from rule to rule", () => {
    const other = finding({ ruleId: "WAGE-05" });
    expect(findingDigest(other, answers)).not.toBe(findingDigest(finding(), answers));
  });

  it("tells neighbouring values apart", () => {
    const digests = Array.from({ length: 2_000 }, (_, wage) => findingDigest(finding(), { wage }));
    expect(new Set(digests).size).toBe(2_000);
  });
});
