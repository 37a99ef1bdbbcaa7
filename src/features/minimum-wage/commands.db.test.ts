import { beforeEach, describe, expect, it } from "vitest";
import { minimumWage, type MinimumWage } from "@/domain/codes/minimum-wages";
import { findJudgeable } from "@/features/draft/queries";
import { registerCase } from "@/features/final-registration/commands";
import { db } from "@/server/db";
import { filledFullTimePosting, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { employerWithEstablishment, typedPosting } from "~/tests/support/handed-in";
import { caseInReview, officeItems as items } from "~/tests/support/in-review";
import { testJobs } from "~/tests/support/jobs";
import { runDueJobs } from "@/server/jobs";
import { importMinimumWages } from "./commands";
import { minimumWages, wageConcerns } from "./queries";

const clock = testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(async () => {
  clock.set("2026-11-20T01:00:00Z");
  await resetDatabase();
});

const tochigi = (hourlyYen: number, effectiveOn: string): MinimumWage => ({
  prefectureCode: "09",
  hourlyYen,
  effectiveOn,
  dateStatus: "announced",
});

describe("imported rates", () => {
  it("hold from their day on, wherever a draft is judged", async () => {
    await importMinimumWages([tochigi(1290, "2027-10-01")]);
    expect(minimumWage("09", "2027-09-30", await minimumWages())?.hourlyYen).toBeLessThan(1290);
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const draft = actor.scope && (await findJudgeable(actor.scope, "posting", postingId));
    expect(minimumWage("09", "2027-10-01", draft?.context.minimumWages)?.hourlyYen).toBe(1290);
  });

  it("may be imported again when the day was corrected", async () => {
    await importMinimumWages([tochigi(1290, "2027-10-01")]);
    await importMinimumWages([tochigi(1290, "2027-10-04")]);
    const rates = await minimumWages();
    expect(rates.filter(({ effectiveOn }) => effectiveOn > "2027-07-01")).toEqual([
      tochigi(1290, "2027-10-04"),
    ]);
    expect(await db.auditEvent.count({ where: { action: "imported" } })).toBe(2);
  });
});

describe("the check of live postings", () => {
  /** A part-time posting at 1,200 yen that is finally registered. */
  async function livePosting() {
    const { clerk, caseId, postingId } = await caseInReview({
      ...filledPartTimePosting,
      wageFormAmountMin: "1200",
      baseWageMin: "1200",
      "fixedAllowances.0.name": "",
      "fixedAllowances.0.min": "",
      "fixedAllowances.0.max": "",
    });
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({ ok: true });
    return db.posting.findUniqueOrThrow({ where: { id: postingId } });
  }
  const found = async () =>
    (await wageConcerns()).map(({ postingNumber, ruleId }) => `${postingNumber} ${ruleId}`);

  it("follows an import, and names what falls below a rate before it expires", async () => {
    const { number, introductionDeadline } = await livePosting();
    const dayBefore = introductionDeadline?.toISOString().slice(0, 10) ?? "";
    await importMinimumWages([{ ...tochigi(1190, dayBefore), dateStatus: "announced" }]);
    await runDueJobs();
    expect(await found()).toEqual([]);
    await importMinimumWages([tochigi(1290, dayBefore)]);
    await runDueJobs();
    expect(await found()).toEqual([`${number} WAGE-02`]);
    const [concern] = await wageConcerns();
    expect(concern?.message).toContain("1,290円");
  });

  it("says red once the rate is in force, and leaves out what has expired", async () => {
    const { number, introductionDeadline } = await livePosting();
    await importMinimumWages([tochigi(1290, "2026-12-01")]);
    clock.set("2026-12-01T01:00:00Z");
    await runDueJobs();
    expect(await found()).toEqual([`${number} WAGE-01`]);
    const end = introductionDeadline?.toISOString().slice(0, 10) ?? "";
    clock.set(`${end}T15:00:00Z`); // midnight in Japan
    await importMinimumWages([tochigi(1290, "2026-12-01")]);
    await runDueJobs();
    expect(await found()).toEqual([]);
  });

  it("does not look at what is not registered", async () => {
    const actor = await employerWithEstablishment();
    await typedPosting(actor, filledFullTimePosting);
    await importMinimumWages([tochigi(4000, "2026-11-20")]);
    await runDueJobs();
    expect(await found()).toEqual([]);
  });
});
