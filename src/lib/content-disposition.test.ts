import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownAs } from "./content-disposition";

const nameIn = (header: string) => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? "");

describe("the name under which a file is shown", () => {
  it("is given in full, and in ASCII for those who need it", () => {
    const header = shownAs("仮求人票_一般事務（受発注）", "ticket", "pdf");
    expect(header).toMatch(/^inline; filename="ticket\.pdf"; filename\*=UTF-8''%E4%BB%AE/);
    expect(nameIn(header)).toBe("仮求人票_一般事務（受発注）.pdf");
  });
  it("has nothing that a file system refuses", () => {
    expect(nameIn(shownAs('a/b\\c:d*e?"f<g>h|\ni', "x", "pdf"))).toBe("a＿b＿c＿d＿e＿＿f＿g＿h＿＿i.pdf");
    expect(nameIn(shownAs("  ", "ticket", "pdf"))).toBe("ticket.pdf");
  });
  it("is a header of any name, and never too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const header = shownAs(name, "ticket", "pdf");
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        expect(new TextEncoder().encode(nameIn(header)).length).toBeLessThanOrEqual(204);
      }),
    );
  });
});
