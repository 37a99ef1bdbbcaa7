import { describe, expect, it } from "vitest";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { display } from "./display";

const { workTimes, fixedAllowances, annualHolidays } = postingCatalogue.fields;

describe("a value as people read it", () => {
  it("joins the ends of a range, and sets other columns apart", () => {
    expect(display(workTimes, [{ start: "08:30", end: "17:15" }])).toBe("8時30分～17時15分");
    expect(display(fixedAllowances, [{ name: "職務手当", min: 10000, max: 30000 }])).toBe(
      "職務手当　10,000円～30,000円",
    );
  });

  it("puts each row of a group on a line, and leaves out what is not there", () => {
    expect(
      display(fixedAllowances, [{ name: "職務手当", min: 10000 }, { name: "技能手当" }, { max: 5000 }]),
    ).toBe("職務手当　10,000円\n技能手当\n5,000円");
  });

  it("names what a column says where the value alone does not", () => {
    const { workplaces } = establishmentCatalogue.fields;
    const row = { name: "足利倉庫", nearestStation: "東武伊勢崎線　足利市駅", stationMinutes: 9 };
    expect(display(workplaces, [{ ...row, smokingMeasure: "yes" }, { name: "太田工場" }])).toBe(
      "足利倉庫　最寄り駅 東武伊勢崎線　足利市駅　9分　受動喫煙対策 あり\n太田工場",
    );
  });

  it("has its unit", () => expect(display(annualHolidays, 120)).toBe("120日"));

  it("separates amounts, and not years", () => {
    const { annualSales, establishedYear } = establishmentCatalogue.fields;
    expect(display(establishedYear, 1970)).toBe("1970年");
    expect(display(annualSales, [{ year: 2025, amount: 1_850_000_000 }])).toBe("2025年度　1,850,000,000円");
  });
});
