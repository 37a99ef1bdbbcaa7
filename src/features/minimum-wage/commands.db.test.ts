import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { minimumWage, type MinimumWage } from "@/domain/codes/minimum-wages";
import { findDraftToJudge } from "@/features/draft/queries";
import { registerCase } from "@/features/final-registration/commands";
import { db } from "@/server/db";
import { filledFullTimePosting, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { employerWithEstablishment, typedPosting } from "~/tests/support/handed-in";
import { caseInReview, officeItems as items } from "~/tests/support/in-review";
import { testJobs } from "~/tests/support/jobs";
import { runDueJobs } from "@/server/jobs";
import { checkLivePostings, importMinimumWages } from "./commands";
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
    const draft = actor.scope && (await findDraftToJudge(actor.scope, "posting", postingId));
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

  describe("of many postings", () => {
    const RATES = [tochigi(1290, "2026-11-19")];

    /** Copies of a live posting, all below the rates that are imported. */
    async function livePostings(count: number) {
      const { id, registeredSubmissionId } = await livePosting();
      const row = await db.posting.findUniqueOrThrow({ where: { id } });
      const submission = await db.submission.findUniqueOrThrow({
        where: { id: registeredSubmissionId ?? "" },
      });
      for (let copy = 1; copy < count; copy++) {
        const snapshot = { ...submission, id: randomUUID(), ordinal: copy + 1 };
        await db.submission.create({ data: snapshot as never });
        const own = { id: randomUUID(), number: `${copy}`, registeredSubmissionId: snapshot.id };
        await db.posting.create({ data: { ...row, ...own } as never });
      }
    }
    const runOf = async () => (await db.wageCheck.findFirstOrThrow()).runId;
    const progress = () =>
      db.wageCheck.findFirstOrThrow({ select: { checked: true, finishedAt: true, after: true } });

    it("goes on in a job after the other, and finds every one of them once", async () => {
      await livePostings(7);
      await importMinimumWages(RATES);
      await checkLivePostings({ runId: await runOf() }, { batch: 2, batches: 2 });
      expect(await progress()).toMatchObject({ checked: 4, finishedAt: null });
      expect(await found()).toHaveLength(4);
      await runDueJobs();
      expect(await progress()).toMatchObject({ checked: 7, finishedAt: new Date("2026-11-20T01:00:00Z") });
      expect(await found()).toHaveLength(7);
    });

    it("goes on behind what is kept when a process dies in the middle", async () => {
      await livePostings(5);
      await importMinimumWages(RATES);
      const runId = await runOf();
      let batches = 0;
      const dies = {
        throwIfAborted: () => {
          if (batches++ === 2) throw new Error("dead");
        },
      } as AbortSignal;
      await expect(checkLivePostings({ runId }, { batch: 2, signal: dies })).rejects.toThrow("dead");
      const { after } = await progress();
      expect(await found()).toHaveLength(4);
      // What was found stays until the end of the run that has not found it again.
      await db.wageConcern.updateMany({ data: { message: "kept" } });
      await checkLivePostings({ runId }, { batch: 2 });
      expect((await wageConcerns()).map(({ message }) => message === "kept").sort()).toEqual([
        false,
        true,
        true,
        true,
        true,
      ]);
      expect((await progress()).after).not.toBe(after);
      expect(await progress()).toMatchObject({ checked: 5 });
    });

    it("is not done twice by a job that runs twice, nor by two processes at once", async () => {
      await livePostings(6);
      await importMinimumWages(RATES);
      const runId = await runOf();
      await Promise.all([1, 2, 3].map(() => checkLivePostings({ runId }, { batch: 1 })));
      await checkLivePostings({ runId }, { batch: 1 });
      expect(await progress()).toMatchObject({ checked: 6 });
      expect(await found()).toHaveLength(6);
    });

    it("ends when another run begins, and leaves nothing of its own behind", async () => {
      await livePostings(3);
      await importMinimumWages(RATES);
      const old = await runOf();
      await checkLivePostings({ runId: old }, { batch: 2, batches: 1 });
      await importMinimumWages([tochigi(1126, "2026-11-19")]);
      await checkLivePostings({ runId: old }, { batch: 2 });
      expect(await progress()).toMatchObject({ checked: 0, finishedAt: null });
      expect(await found()).toHaveLength(2);
      await runDueJobs();
      expect(await progress()).toMatchObject({ checked: 3 });
      expect(await found()).toEqual([]);
    });
  });
});
