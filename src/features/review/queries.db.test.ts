import { beforeEach, describe, expect, it } from "vitest";
import { registerCase } from "@/features/final-registration/commands";
import { submitEstablishment, submitPosting } from "@/features/submission/commands";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";
import { filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { employerWithEstablishment, handedInPosting, typedPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { takeCase } from "./commands";
import { findCase } from "./queries";

const clock = testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(async () => {
  clock.set("2026-11-20T01:00:00Z");
  await resetDatabase();
});

async function detailOf(caseId: string) {
  const { office } = await staffActor();
  const detail = await findCase(office, caseId);
  if (!detail) throw new Error("there is no such case");
  return detail;
}

async function handIn(actor: EmployerActor, postingId: string): Promise<string> {
  const answer = await submitPosting(actor, postingId);
  if (!answer.ok || !answer.value.submitted) throw new Error(`not handed in: ${JSON.stringify(answer)}`);
  return answer.value.caseId;
}

const items = {
  industryClass: "183",
  occupationCodes: ["081-01"],
  identityProof: "driversLicence",
  numberSource: "employmentInsurance",
  papersSeen: [],
};

describe("a case", () => {
  it("of a first-time employer wants the papers and the person, and shows both documents", async () => {
    const { caseId } = await handedInPosting();
    const detail = await detailOf(caseId);
    expect(detail.visit).toMatchObject({ identityNeeded: true });
    expect(detail.visit.papers.join()).toContain("登記事項証明書");
    expect(detail.account).toMatchObject({
      status: "REGISTERED",
      confirmed: true,
      provisionalUntil: "2026-12-04",
    });
    expect(detail.posting?.[0]?.title).toBe("求人区分");
    expect(detail.establishment.flatMap((section) => section.rows).some((row) => row.correctable)).toBe(true);
    expect(detail).toMatchObject({ waitsFor: null, otherOpenAccounts: 0, changes: [], findings: [] });
  });

  it("of an establishment alone has no posting", async () => {
    const answer = await submitEstablishment(await employerWithEstablishment());
    if (!answer.ok || !answer.value.submitted) throw new Error("not handed in");
    const detail = await detailOf(answer.value.caseId);
    expect(detail).toMatchObject({ posting: null, jobTitle: null, visit: { identityNeeded: true } });
  });

  it("waits for the case that registers its establishment, and leads to it", async () => {
    const first = await handedInPosting();
    const employer = await reloadEmployer(first.actor.accountId);
    const caseId = await handIn(employer, await typedPosting(employer));
    expect(await detailOf(caseId)).toMatchObject({
      waitsFor: { id: first.caseId, receiptNumber: first.receiptNumber },
    });
    // What another office has at hand is not told by its address.
    await db.reviewCase.update({ where: { id: first.caseId }, data: { officeCode: "0901" } });
    expect(await detailOf(caseId)).toMatchObject({ waitsFor: { id: null, receiptNumber: null } });
  });

  it("of somebody who only named a number says so, and that the establishment has an open my page", async () => {
    const first = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, first.caseId);
    await registerCase(clerk, first.caseId, { ordinal: 1, items });
    const { id: establishmentId } = await db.establishment.findFirstOrThrow();
    const colleague = await employerActor({ establishmentId, establishmentBinding: "PROVISIONAL" });
    const caseId = await handIn(colleague, await typedPosting(colleague, filledPartTimePosting));
    const detail = await detailOf(caseId);
    expect(detail).toMatchObject({
      account: { status: "REGISTERED", confirmed: false },
      otherOpenAccounts: 1,
      visit: { identityNeeded: true },
      waitsFor: null,
      industryClass: "183",
      registered: { establishmentNumber: "0904-123456-7", postingNumber: null },
    });
    // The registered establishment is shown and not to be corrected here.
    expect(detail.establishment.length).toBeGreaterThan(0);
    expect(detail.establishment.flatMap((section) => section.rows).some((row) => row.correctable)).toBe(
      false,
    );
  });

  it("shows as red what the law of today says, not only that of the hand-in", async () => {
    clock.set("2026-09-28T01:00:00Z");
    const { caseId } = await handedInPosting({
      ...filledPartTimePosting,
      wageFormAmountMin: "1080",
      baseWageMin: "1080",
      "fixedAllowances.0.name": "",
      "fixedAllowances.0.min": "",
      "fixedAllowances.0.max": "",
    });
    expect((await detailOf(caseId)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    clock.set("2026-10-01T01:00:00Z");
    expect((await detailOf(caseId)).findings).toMatchObject([
      { document: "posting", ruleId: "WAGE-01", severity: "error", since: "new" },
      // The rate that was still to come at the hand-in has come.
      { document: "posting", ruleId: "WAGE-02", severity: "warning", accepted: true, since: "gone" },
    ]);
  });

  it("says at once that another establishment has the number already", async () => {
    const { caseId } = await handedInPosting();
    expect(await detailOf(caseId)).toMatchObject({ knownNumber: null });
    const at = new Date(0);
    await db.establishment.create({
      data: { status: "REGISTERED", number: "0904-123456-7", createdAt: at, updatedAt: at },
    });
    expect(await detailOf(caseId)).toMatchObject({ knownNumber: "0904-123456-7" });
  });

  it("keeps the orange messages that its employer accepted, also when they no longer hold", async () => {
    const { caseId } = await handedInPosting();
    const { id: _, ...submission } = await db.submission.findFirstOrThrow();
    const finding = {
      ruleId: "WAGE-03.amount",
      law: "賃金の額の目安",
      severity: "warning",
      fields: ["baseWageMin"],
      message: "桁を確かめてください",
    };
    await db.submission.create({
      data: {
        ...submission,
        ordinal: 2,
        findings: { posting: [finding], establishment: [] },
      } as Prisma.SubmissionUncheckedCreateInput,
    });
    expect((await detailOf(caseId)).findings).toMatchObject([
      { ruleId: "WAGE-03.amount", accepted: true, since: "gone" },
    ]);
  });
});
