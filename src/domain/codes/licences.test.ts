import { describe, expect, it } from "vitest";
import { LICENCES, searchLicences } from "./licences";

const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe("licences", () => {
  it("can be looked up and searched", () => {
    expect(LICENCES).toHaveLength(162);
    expect(unique(LICENCES.map((licence) => licence.id))).toBe(true);
    expect(LICENCES.find(({ id }) => id === "L012")?.name).toBe("フォークリフト運転技能者");
    expect(searchLicences("ふぉーくりふと").map((licence) => licence.id)).toEqual(["L012"]);
    expect(searchLicences("日商簿記2級").map((licence) => licence.id)).toEqual(["L121"]);
  });
});
