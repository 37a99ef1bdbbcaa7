import { describe, expect, it } from "vitest";
import type { Rule } from "@/domain/catalogue/rule";
import { type RuleCases, saysOf } from "./rule-cases";

/** Tests the rules of one law: each on both sides, none without cases, none twice. */
export function describeRules<Answers, Context extends object>(
  law: string,
  rules: readonly Rule<Answers, Context>[],
  context: Context,
  cases: readonly RuleCases<Answers, Context>[],
): void {
  describe(law, () => {
    it("has cases for every rule", () => {
      expect(cases.map((one) => one.id).sort()).toEqual(rules.map((rule) => rule.id).sort());
      for (const one of cases) {
        expect(one.speaks.length, `${one.id} speaks`).toBeGreaterThan(0);
        expect(one.silent.length, `${one.id} is silent`).toBeGreaterThan(0);
      }
    });

    for (const { id, speaks, silent } of cases)
      describe(`${id} (${rules.find((rule) => rule.id === id)?.law})`, () => {
        for (const [name, answers, words, other] of speaks)
          it(`speaks: ${name}`, () => {
            expect(saysOf(rules, id, answers, { ...context, ...other })).toContain(words);
          });
        for (const [name, answers, other] of silent)
          it(`has nothing to say: ${name}`, () => {
            expect(saysOf(rules, id, answers, { ...context, ...other })).toBeUndefined();
          });
      });
  });
}
