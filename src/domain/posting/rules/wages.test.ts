import { describe, expect, it } from "vitest";
import { wagesCases } from "~/tests/rule-cases/wages";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { wageRules } from "./wages";

describeRules("wages (最低賃金法4条, 職業安定法5条の3)", wageRules, ruleContext, wagesCases);

describe("an implausible wage", () => {
  it("is orange, the other findings on wages are red", () => {
    const orange = wageRules.filter((rule) => rule.severity !== "error").map((rule) => rule.id);
    expect(orange).toEqual(["WAGE-03.amount"]);
  });
});
