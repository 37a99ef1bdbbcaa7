import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { classification } from "./classification";

const read = (raw: RawAnswers) => resolve(classification.fields, raw);

describe("conditional items of step 1", () => {
  it.each<[RawAnswers, boolean, boolean]>([
    [{}, false, false],
    [{ disabledOnly: "1" }, true, false],
    [{ trialEmployment: "1" }, true, false],
    [{ disabledOnly: "1", trialEmployment: "1" }, true, true],
    [{ disabledOnly: "", trialEmployment: "" }, false, false],
  ])("with %j the trial for people with disabilities is shown %s, required %s", (raw, shown, required) => {
    expect(read(raw).isShown("disabledTrialEmployment")).toBe(shown);
    expect(read(raw).isRequired("disabledTrialEmployment")).toBe(required);
  });

  it.each<[string[], boolean]>([
    [[], true],
    [["privateAgencies"], true],
    [["localGovernments"], true],
    [["privateAgencies", "localGovernments"], false],
  ])("with %j refused the agreement to the leaflet is asked %s", (refused, shown) => {
    const resolution = read({ onlineProvisionRefusals: refused });
    expect(resolution.isShown("onlineProvisionLeafletAgreed")).toBe(shown);
    expect(resolution.isRequired("onlineProvisionLeafletAgreed")).toBe(false);
  });

  it("asks an empty form for four choices", () => {
    expect(read({}).problems.map(({ key }) => key)).toEqual([
      "jobCategory",
      "workTimeType",
      "publicationScope",
      "onlineSelfApplication",
    ]);
  });
});
