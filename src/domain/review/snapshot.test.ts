import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { reviewRows } from "@/domain/catalogue/review-rows";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { filledEstablishment, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import {
  judgeSnapshot,
  type Snapshot,
  snapshotChanges,
  snapshotFindings,
  snapshotSections,
} from "./snapshot";

/** What hand-in freezes of these answers. */
function snapshotOf(posting: RawAnswers, facts: Partial<Snapshot> = {}): Snapshot {
  const context = ruleContextOn("2026-09-28", filledEstablishment, MINIMUM_WAGES);
  const whole = withEstablishment(posting, filledEstablishment);
  const { resolution } = judgeDraft("posting", whole, context, []);
  const establishment = judgeDraft("establishment", filledEstablishment, context, []).resolution;
  return {
    ordinal: 1,
    postingAnswers: resolution.relevant,
    establishmentAnswers: establishment.relevant,
    withEstablishment: true,
    rows: {
      posting: reviewRows(postingCatalogue, resolution.answers),
      establishment: reviewRows(establishmentCatalogue, establishment.answers),
    },
    findings: { posting: [], establishment: [] },
    acceptances: [],
    ...facts,
  };
}

const low = { ...filledPartTimePosting, wageFormAmountMin: "1080", baseWageMin: "1080" };
const withoutAllowance: RawAnswers = {
  ...low,
  "fixedAllowances.0.name": "",
  "fixedAllowances.0.min": "",
  "fixedAllowances.0.max": "",
};
const sectionsOf = (snapshot: Snapshot, previous: Snapshot | null = null) =>
  snapshotSections(
    "posting",
    snapshot,
    judgeSnapshot(snapshot, "2026-11-22", MINIMUM_WAGES).posting,
    snapshotChanges(snapshot, previous),
  );

describe("judging what was handed in", () => {
  it("finds nothing in a filled posting and its establishment", () => {
    const snapshot = snapshotOf(filledPartTimePosting);
    const judged = judgeSnapshot(snapshot, "2026-11-22", MINIMUM_WAGES);
    expect(snapshotFindings(snapshot, judged)).toEqual([]);
    expect(judged.establishment).not.toBeNull();
  });

  it("applies the law of the day: the minimum wage of 1 October is not yet that of 30 September", () => {
    const snapshot = snapshotOf(withoutAllowance);
    const red = (day: string) =>
      snapshotFindings(snapshot, judgeSnapshot(snapshot, day, MINIMUM_WAGES)).filter(
        ({ severity }) => severity === "error",
      );
    expect(red("2026-09-30")).toEqual([]);
    expect(red("2026-10-01").map(({ ruleId, since }) => [ruleId, since])).toEqual([["WAGE-01", "new"]]);
  });

  it("leaves a registered establishment, and a posting that is not there, alone", () => {
    const registered = snapshotOf(filledPartTimePosting, { withEstablishment: false });
    expect(judgeSnapshot(registered, "2026-11-22", MINIMUM_WAGES).establishment).toBeNull();
    const alone = snapshotOf(filledPartTimePosting, { postingAnswers: null });
    expect(judgeSnapshot(alone, "2026-11-22", MINIMUM_WAGES).posting).toBeNull();
  });
});

describe("the sections of what was handed in", () => {
  it("stand in the order of the screens and leave out what a posting only shows of its establishment", () => {
    const sections = sectionsOf(snapshotOf(filledPartTimePosting));
    const steps = sections.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const keys = sections.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys).toContain("jobTitle");
    expect(keys).not.toContain("establishmentName");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("name what could have been filled in and was not", () => {
    const { workplaceNote: _, ...answers } = filledPartTimePosting;
    const place = sectionsOf(snapshotOf(answers)).find(({ title }) => title === "就業場所");
    expect(place?.empty.map(({ key }) => key)).toContain("workplaceNote");
    // Not shown under these answers, so nobody could have filled it in.
    expect(place?.empty.map(({ key }) => key)).not.toContain("workplaceAddress");
  });

  it("let only typed items be corrected", () => {
    const rows = sectionsOf(snapshotOf(filledPartTimePosting)).flatMap((section) => section.rows);
    const correctable = (key: string) => rows.find((row) => row.key === key)?.correctable;
    expect(correctable("jobTitle")).toBe(true);
    expect(correctable("wageTotalMin")).toBe(false);
    const registered = snapshotSections("establishment", snapshotOf(filledPartTimePosting), null, []);
    expect(registered.flatMap((section) => section.rows).some((row) => row.correctable)).toBe(false);
  });

  it("show what stood there before", () => {
    const former = snapshotOf(filledPartTimePosting);
    const { workplaceNote: _, ...rest } = filledPartTimePosting;
    const current = snapshotOf({ ...rest, jobTitle: "営業事務", numberOfHires: "2" }, { ordinal: 2 });
    expect(snapshotChanges(former, null)).toEqual([]);
    expect(snapshotChanges(current, former).map(({ key, before, after }) => [key, before, after])).toEqual([
      ["jobTitle", filledPartTimePosting.jobTitle, "営業事務"],
      ["numberOfHires", "1人", "2人"],
      ["workplaceNote", filledPartTimePosting.workplaceNote, ""],
    ]);
    const rows = sectionsOf(current, former).flatMap((section) => section.rows);
    expect(rows.find((row) => row.key === "jobTitle")?.before).toBe(filledPartTimePosting.jobTitle);
    expect(rows.find((row) => row.key === "baseWageMin")?.before).toBeNull();
  });
});
