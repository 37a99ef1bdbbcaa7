import { describe, expect, it } from "vitest";
import { BRANCHES, OFFICES } from "@/domain/codes/offices";
import { officeDirectory } from "./office-directory";

const directory = officeDirectory();
const tochigi = directory.find((entry) => entry.prefecture === "栃木県");

describe("the directory of offices", () => {
  it("names every office and branch exactly once", () => {
    const names = directory.flatMap((entry) => [
      ...entry.offices.map(({ name }) => name),
      ...entry.namesOnly,
    ]);
    expect(names).toHaveLength(OFFICES.length + BRANCHES.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it("puts a branch after its parent office", () => {
    const names = tochigi?.offices.map(({ name }) => name) ?? [];
    expect(names[names.indexOf("ハローワーク宇都宮") + 1]).toBe("ハローワーク宇都宮（那須烏山出張所）");
  });

  it("says where a list of municipalities is not complete", () => {
    const listing = (name: string) => tochigi?.offices.find((office) => office.name === name);
    expect(listing("ハローワーク佐野")?.jurisdiction).toBe("佐野市");
    expect(listing("ハローワーク宇都宮")?.jurisdiction).toMatch(/^宇都宮市、.* ほか$/);
  });

  it("withholds the address of an office that is not confirmed, and says what to do", () => {
    const unconfirmed = OFFICES.find((office) => office.uncertain && office.prefectureCode === "09");
    expect(tochigi?.namesOnly).toContain(`ハローワーク${unconfirmed?.name}`);
    expect(tochigi?.note).toBeTruthy();
  });

  it("starts with prefectures whose addresses are known", () => {
    const known = directory.map((entry) => entry.offices.length > 0);
    expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
  });
});
