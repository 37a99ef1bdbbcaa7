import { describe, expect, it } from "vitest";
import { resolve } from "@/domain/catalogue/resolve";
import { pr } from "./pr";

describe("step 7", () => {
  it("requires nothing, of any posting", () => {
    expect(resolve(pr.fields, {}).problems).toEqual([]);
    expect(resolve(pr.fields, {}, { disabledOnly: true }).problems).toEqual([]);
  });
  it("asks for considerations only in postings for people with disabilities", () => {
    for (const key of ["disabilityConsideration", "dutyForDisabled"]) {
      expect(resolve(pr.fields, {}, { disabledOnly: true }).isShown(key)).toBe(true);
      expect(resolve(pr.fields, {}, { disabledOnly: false }).isShown(key)).toBe(false);
    }
  });
  it("puts nothing on the job ticket", () => {
    for (const field of Object.values(pr.fields)) expect(field.shown).toEqual(["PR"]);
  });
});
