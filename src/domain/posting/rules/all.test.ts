import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryAnswers } from "~/tests/support/arbitrary-answers";
import { ruleContext } from "~/tests/support/rule-cases";
import { evaluate } from "@/domain/catalogue/rule";
import { isTyped } from "@/domain/catalogue/keys";
import { type PostingAnswers, postingCatalogue } from "@/domain/posting/catalogue";
import { postingRules, RULE_SET_VERSION } from "./all";
import type { RuleContext } from "./context";

/** The rules the form promises in this issue, by their numbers. */
const PROMISED =
  "AGE-01 AGE-02 WAGE-01 WAGE-03 WAGE-04 TIME-01 TIME-05 CON-01 CON-02 RET-01 SMK-01 DIS-01 INS-01".split(
    " ",
  );

const answers = arbitraryAnswers(postingCatalogue.fields) as fc.Arbitrary<PostingAnswers>;
const context: fc.Arbitrary<RuleContext> = fc.record({
  today: fc.constantFrom("2020-01-01", "2026-09-30", "2026-11-22", "2028-02-29"),
  introductionDeadline: fc.constantFrom("2026-11-22", "2027-01-31"),
  establishment: fc.constantFrom({}, { address: "栃木県佐野市１－１" }, { address: "佐野市" }),
  minimumWages: fc.constantFrom([], ruleContext.minimumWages),
});

describe("the rules of a posting", () => {
  it("have one id each, in the form AREA-NN or AREA-NN.part", () => {
    const ids = postingRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]+-\d{2,3}(\.[a-z][A-Za-z0-9]*)?$/);
  });

  it("include every promised number", () => {
    for (const number of PROMISED) expect(postingRules.map((rule) => rule.id)).toContain(number);
  });

  it("belong to items that people type", () => {
    for (const rule of postingRules) {
      expect(rule.fields.length, rule.id).toBeGreaterThan(0);
      for (const key of rule.fields) {
        const field = Object.entries(postingCatalogue.fields).find(([name]) => name === key)?.[1];
        expect(field && isTyped(field), `${rule.id}: ${key}`).toBe(true);
      }
    }
  });

  it("name their law in Japanese", () => {
    for (const rule of postingRules) expect(rule.law, rule.id).toMatch(/\p{Script=Han}/u);
  });

  it("have nothing to say about an empty draft", () => {
    expect(evaluate(postingRules, {}, ruleContext)).toEqual([]);
  });

  it("have a version", () => expect(RULE_SET_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/));
});

describe("any part of any answers", () => {
  it("is judged without a failure, in Japanese sentences without holes", () => {
    fc.assert(
      fc.property(answers, context, (some, around) => {
        for (const finding of evaluate(postingRules, some, around)) {
          expect(finding.message, finding.ruleId).toMatch(/\p{Script=Hiragana}/u);
          expect(finding.message, finding.ruleId).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
          expect(finding.message, finding.ruleId).toMatch(/ください(（例：.+）)?$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is judged the same in any order of its keys", () => {
    fc.assert(
      fc.property(answers, (some) => {
        const reversed = Object.fromEntries(Object.entries(some).reverse()) as PostingAnswers;
        expect(evaluate(postingRules, reversed, ruleContext)).toEqual(
          evaluate(postingRules, some, ruleContext),
        );
      }),
    );
  });
});
