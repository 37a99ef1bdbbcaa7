import { describe, expect, it } from "vitest";
import {
  minimumWageDifferences,
  readMinimumWages,
  revisionOf,
  withImportedRates,
} from "./minimum-wage-import";
import { MINIMUM_WAGES, type MinimumWage, minimumWage } from "./minimum-wages";

const HEADER = "prefecture_code,hourly_yen,effective_on,status";
const TODAY = "2027-09-20";
const read = (...lines: string[]) => readMinimumWages([HEADER, ...lines].join("\n"), MINIMUM_WAGES, TODAY);

describe("a file of minimum wages", () => {
  it("is read line by line, with a byte order mark and line ends of any kind", () => {
    const text = `\uFEFF${HEADER}\r\n09,1190,2027-10-01,announced\r\n\r\n 13 , 1300 , 2027-10-03 , planned \r\n`;
    expect(readMinimumWages(text, MINIMUM_WAGES, TODAY)).toEqual({
      rates: [
        { prefectureCode: "09", hourlyYen: 1190, effectiveOn: "2027-10-01", dateStatus: "announced" },
        { prefectureCode: "13", hourlyYen: 1300, effectiveOn: "2027-10-03", dateStatus: "planned" },
      ],
      problems: [],
    });
  });

  it.each([
    ["48,1190,2027-10-01,announced", /no prefecture 48/],
    ["9,1190,2027-10-01,announced", /no prefecture 9;/],
    ["09,119,2027-10-01,announced", /119 is no hourly wage/],
    ["09,1190円,2027-10-01,announced", /no hourly wage/],
    ["09,1190,2027-02-29,announced", /no date/],
    ["09,1190,2027-10-01,decided", /no status/],
    ["09,1190,2027-10-01", /3 columns instead of 4/],
    ["09,1190,2027-10-01,effective", /not effective yet/],
    ["09,1000,2027-10-01,announced", /less than the \d+ yen before it/],
  ])("with the line %s is refused, and says so at the line", (line, sentence) => {
    const { problems } = read("13,1300,2027-10-03,announced", line);
    expect(problems).toEqual([{ line: 3, sentence: expect.stringMatching(sentence) }]);
  });

  it("names a prefecture once a revision", () => {
    expect(read("09,1190,2027-10-01,announced", "09,1191,2028-01-05,announced").problems).toEqual([
      { line: 3, sentence: expect.stringContaining("already") },
    ]);
    expect(read("09,1190,2027-10-01,announced", "09,1240,2028-10-01,planned").problems).toEqual([]);
  });

  it("needs its header and something in it", () => {
    expect(readMinimumWages("09,1190,2027-10-01,announced", [], TODAY).problems).toHaveLength(1);
    expect(readMinimumWages(`${HEADER}\n`, [], TODAY).problems).toHaveLength(1);
  });
});

describe("a revision", () => {
  it("turns with July: rates of one council take effect until the following March", () => {
    expect(revisionOf("2025-10-04")).toBe(2025);
    expect(revisionOf("2026-03-31")).toBe(2025);
    expect(revisionOf("2026-06-30")).toBe(2025);
    expect(revisionOf("2026-07-01")).toBe(2026);
  });

  it("of the rates this version knows gives each prefecture one", () => {
    const keys = MINIMUM_WAGES.map((rate) => `${rate.prefectureCode} ${revisionOf(rate.effectiveOn)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("imported rates", () => {
  const AS_OF = "2026-09-16";
  const planned: MinimumWage = {
    prefectureCode: "45",
    hourlyYen: 1090,
    effectiveOn: "2026-11-16",
    dateStatus: "planned",
  };
  const announced: MinimumWage = { ...planned, effectiveOn: "2026-12-10", dateStatus: "announced" };
  const before: MinimumWage = {
    prefectureCode: "45",
    hourlyYen: 1023,
    effectiveOn: "2025-11-16",
    dateStatus: "effective",
  };
  const version = (...rates: MinimumWage[]) => ({ rates, asOf: AS_OF });
  const imported = (rate: MinimumWage, importedOn = "2026-10-01") => ({ ...rate, importedOn });

  it("replace the planned day of the same revision, and leave the revision before", () => {
    const rates = withImportedRates([imported(announced)], version(before, planned));
    expect(minimumWage("45", "2026-12-09", rates)?.hourlyYen).toBe(1023);
    expect(minimumWage("45", "2026-12-10", rates)?.hourlyYen).toBe(1090);
  });

  const [DAY_BEFORE, SAME_DAY, DAY_AFTER] = ["2026-09-15", "2026-09-16", "2026-09-17"];
  const statuses = { planned: 1, announced: 2, effective: 3 } as const;
  const certainties = Object.keys(statuses) as (keyof typeof statuses)[];
  const table = certainties.flatMap((ofVersion) =>
    certainties.flatMap((ofImport) =>
      [DAY_BEFORE, SAME_DAY, DAY_AFTER].map((importedOn) => {
        const ahead = statuses[ofImport] - statuses[ofVersion];
        const holds = ahead > 0 || (ahead === 0 && importedOn !== DAY_BEFORE) ? "import" : "version";
        return { ofVersion, ofImport, importedOn, holds };
      }),
    ),
  );

  it.each(table)(
    "$ofImport of $importedOn beside a version's $ofVersion: the $holds holds",
    ({ ofVersion, ofImport, importedOn, holds }) => {
      // Of the same day as of another one: a revision has one day.
      for (const effectiveOn of [planned.effectiveOn, "2026-12-10"]) {
        const theirs = { ...planned, hourlyYen: 1091, dateStatus: ofVersion };
        const ours = { ...planned, effectiveOn, hourlyYen: 1092, dateStatus: ofImport };
        expect(withImportedRates([imported(ours, importedOn)], version(before, theirs))).toEqual([
          before,
          holds === "import" ? ours : theirs,
        ]);
      }
    },
  );

  it("of another prefecture or revision stand beside what is known", () => {
    const rates = [
      { ...planned, prefectureCode: "46" },
      { ...planned, effectiveOn: "2027-10-01" },
    ];
    const all = withImportedRates(
      rates.map((rate) => imported(rate, DAY_BEFORE)),
      version({ ...announced, dateStatus: "effective" }),
    );
    expect(all).toEqual([{ ...announced, dateStatus: "effective" }, ...rates]);
  });

  it("are shown beside what they replace", () => {
    const other = { ...announced, prefectureCode: "46" };
    const differences = minimumWageDifferences(
      [other, announced, before],
      [before, planned],
      DAY_AFTER,
      version(before, planned),
    );
    expect(differences).toEqual([
      { rate: before, before, change: "none" },
      { rate: announced, before: planned, change: "takenOver" },
      { rate: other, before: null, change: "takenOver" },
    ]);
  });

  it("are named when a version knows better, and may correct what was imported before", () => {
    const known = withImportedRates([imported(announced)], version(planned));
    const corrected = { ...planned, effectiveOn: "2026-11-20" };
    expect(minimumWageDifferences([corrected], known, DAY_AFTER, version(planned))).toEqual([
      { rate: corrected, before: announced, change: "takenOver" },
    ]);
    expect(minimumWageDifferences([corrected], [announced], DAY_AFTER, version(announced))).toEqual([
      { rate: corrected, before: announced, change: "outranked" },
    ]);
  });
});
