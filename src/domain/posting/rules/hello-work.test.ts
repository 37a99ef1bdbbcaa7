import { describe, expect, it } from "vitest";
import { helloWorkCases } from "~/tests/rule-cases/hello-work";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { helloWorkRules } from "./hello-work";

describeRules("what the counter looks up (職業安定法5条の6)", helloWorkRules, ruleContext, helloWorkCases);

describe("what the counter looks up", () => {
  it("is never shown to the employer", () => {
    for (const { severity } of helloWorkRules) expect(severity).toBe("staff");
  });
});
