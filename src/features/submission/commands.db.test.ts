import { beforeEach, describe, expect, it } from "vitest";
import { accept } from "@/domain/catalogue/acceptance";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { saveSection } from "@/features/draft/commands";
import { findDraftToJudge } from "@/features/draft/queries";
import { beginEstablishment, bindEstablishment } from "@/features/establishment/commands";
import { returnCase, takeCase } from "@/features/review/commands";
import { findCase } from "@/features/review/queries";
import { db } from "@/server/db";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { emptyPosting } from "~/tests/support/drafting";
import {
  employerWithEstablishment,
  handedInPosting,
  typedPosting,
  typeDocument,
} from "~/tests/support/handed-in";
import { deliveredMails, testJobs } from "~/tests/support/jobs";
import { submitEstablishment, submitPosting } from "./commands";
import { findReceipt } from "./queries";

testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);

const theCase = () =>
  db.reviewCase.findFirstOrThrow({
    include: { submissions: { orderBy: { ordinal: "asc" } }, posting: true, establishment: true },
  });

describe("handing in a posting", () => {
  it("freezes posting and establishment and puts them into the queue of the office in charge", async () => {
    const { receiptNumber } = await handedInPosting();
    const found = await theCase();
    expect(found).toMatchObject({ receiptNumber, officeCode: "0904", status: "WAITING" });
    expect(found.posting?.status).toBe("SUBMITTED");
    expect(found.establishment.status).toBe("SUBMITTED");
    const [submission] = found.submissions;
    expect(submission).toMatchObject({ ordinal: 1, withEstablishment: true });
    expect(submission?.postingAnswers).toMatchObject({ jobTitle: filledFullTimePosting.jobTitle });
    expect(submission?.establishmentAnswers).toMatchObject({
      establishmentName: filledEstablishment.establishmentName,
    });
    expect(JSON.stringify(submission?.rows)).toContain("職種");
  });

  it("keeps the frozen labels and values whatever happens to the draft afterwards", async () => {
    const { postingId } = await handedInPosting();
    const before = (await theCase()).submissions[0]?.rows;
    await db.postingSection.updateMany({ where: { postingId }, data: { answers: {} } });
    expect((await theCase()).submissions[0]?.rows).toEqual(before);
  });

  it("hands in once when 完了 is pressed twice or in two tabs, with one receipt number and one mail", async () => {
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const answers = await Promise.all([1, 2, 3, 4].map(() => submitPosting(actor, postingId)));
    const numbers = answers.map((answer) =>
      answer.ok && answer.value.submitted ? answer.value.receiptNumber : "none",
    );
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).not.toBe("none");
    expect(await db.submission.count()).toBe(1);
    const mails = await deliveredMails(actor.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(formatReceiptNumber(numbers[0] ?? ""));
  });

  it("names every step's mistakes and hands in nothing", async () => {
    const actor = await employerWithEstablishment();
    const { jobTitle: _, numberOfHires: __, ...incomplete } = filledFullTimePosting;
    const postingId = await typedPosting(actor, incomplete);
    const answer = await submitPosting(actor, postingId);
    if (!answer.ok || answer.value.submitted) throw new Error("it was handed in");
    expect(answer.value.judgement.problems.map(({ key }) => key)).toEqual(["jobTitle", "numberOfHires"]);
    expect(await db.reviewCase.count()).toBe(0);
    expect((await db.posting.findUniqueOrThrow({ where: { id: postingId } })).status).toBe("DRAFT");
  });

  it("refuses a wage below the minimum wage of the workplace", async () => {
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor, {
      ...filledFullTimePosting,
      baseWageMin: "100000",
      baseWageMax: "100000",
    });
    const answer = await submitPosting(actor, postingId);
    if (!answer.ok || answer.value.submitted) throw new Error("it was handed in");
    expect(answer.value.judgement.errors.map(({ ruleId }) => ruleId)).toContain("WAGE-01");
  });

  it("takes what was accepted at the press itself, and leaves the last step by it", async () => {
    const actor = await employerWithEstablishment();
    const jobDescription = `営業マンの補佐。${filledFullTimePosting.jobDescription}`;
    const postingId = await typedPosting(actor, { ...filledFullTimePosting, jobDescription });
    const first = await submitPosting(actor, postingId);
    if (!first.ok || first.value.submitted) throw new Error("nothing had to be accepted");
    const { warnings, problems, errors } = first.value.judgement;
    expect([problems, errors]).toEqual([[], []]);
    const draft = actor.scope && (await findDraftToJudge(actor.scope, "posting", postingId));
    if (!draft) throw new Error("no draft");
    const { answers } = judgeDraft("posting", draft.whole, draft.context, []).resolution;
    const accepted = accept(warnings, answers);
    expect(await submitPosting(actor, postingId, accepted)).toMatchObject({
      ok: true,
      value: { submitted: true },
    });
    const last = await db.postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId, step: 8 } },
    });
    expect(last.passedAt).not.toBeNull();
    expect(last.acceptances).toEqual(accepted);
  });

  it("tells the step list what it found wrong", async () => {
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor, { ...filledFullTimePosting, jobTitle: "" });
    await submitPosting(actor, postingId);
    const faulty = await db.postingSection.findMany({ where: { postingId, faulty: true } });
    expect(faulty.map(({ step }) => step)).toEqual([3]);
  });

  it("accepts no save behind the snapshot, not even one made against the last revision", async () => {
    const { actor, postingId } = await handedInPosting();
    const section = await db.postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId, step: 3 } },
    });
    const saved = await saveSection(
      actor.sessionId,
      { kind: "posting", id: postingId, step: 3 },
      {
        baseRevision: section.revision,
        changes: [{ key: "jobTitle", from: String(filledFullTimePosting.jobTitle), to: "別の職種" }],
      },
    );
    expect(saved).toMatchObject({ ok: false, code: "NOT_EDITABLE" });
  });

  it("goes back to the same clerk with the same receipt number after a return", async () => {
    const { actor, postingId, receiptNumber, caseId } = await handedInPosting();
    const clerk = await db.staffMember.create({
      data: {
        email: "clerk@example.jp",
        name: "窓口　一郎",
        officeCode: "0904",
        passwordHash: "x",
        createdAt: new Date("2026-11-20T00:00:00Z"),
      },
    });
    await db.reviewCase.update({
      where: { id: caseId },
      data: { status: "RETURNED", assignedStaffId: clerk.id },
    });
    await db.posting.update({ where: { id: postingId }, data: { status: "RETURNED" } });
    await typeDocument(actor, "posting", postingId, { jobTitle: "経理事務" });
    const again = await submitPosting(actor, postingId);
    expect(again).toMatchObject({ ok: true, value: { submitted: true, receiptNumber } });
    const found = await theCase();
    expect(found).toMatchObject({ status: "WAITING", assignedStaffId: clerk.id });
    expect(found.submissions.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it("goes to nobody in particular when another office has become responsible", async () => {
    const { actor, postingId, caseId } = await handedInPosting();
    const clerk = await staffActor();
    await db.reviewCase.update({
      where: { id: caseId },
      data: { status: "RETURNED", assignedStaffId: clerk.staffId },
    });
    await db.posting.update({ where: { id: postingId }, data: { status: "RETURNED" } });
    const establishmentId = actor.scope?.establishmentId ?? "";
    await db.establishment.update({ where: { id: establishmentId }, data: { status: "RETURNED" } });
    await typeDocument(actor, "establishment", establishmentId, {
      address: "栃木県宇都宮市旭１丁目１番５号",
    });
    expect(await submitPosting(actor, postingId)).toMatchObject({ ok: true, value: { submitted: true } });
    const moved = await theCase();
    expect(moved.officeCode).not.toBe("0904");
    expect(moved.assignedStaffId).toBeNull();
  });

  it("takes the establishment along with one of two postings that are handed in at once", async () => {
    const actor = await employerWithEstablishment();
    const postings = [await typedPosting(actor), await typedPosting(actor)];
    const answers = await Promise.all(postings.map((postingId) => submitPosting(actor, postingId)));
    expect(answers.every((answer) => answer.ok && answer.value.submitted)).toBe(true);
    const submissions = await db.submission.findMany({ select: { withEstablishment: true } });
    expect(submissions.map((one) => one.withEstablishment).sort()).toEqual([false, true]);
  });

  it("freezes exactly what was acknowledged, however a save and 完了 meet", async () => {
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const where = { postingId_step: { postingId, step: 3 } };
    const { revision } = await db.postingSection.findUniqueOrThrow({ where });
    const [saved, submitted] = await Promise.all([
      saveSection(
        actor.sessionId,
        { kind: "posting", id: postingId, step: 3 },
        {
          baseRevision: revision,
          changes: [{ key: "jobTitle", from: String(filledFullTimePosting.jobTitle), to: "別の職種" }],
        },
      ),
      submitPosting(actor, postingId),
    ]);
    expect(submitted).toMatchObject({ ok: true, value: { submitted: true } });
    const frozen = (await theCase()).submissions[0]?.postingAnswers;
    expect(frozen).toMatchObject({ jobTitle: saved.ok ? "別の職種" : filledFullTimePosting.jobTitle });
  });

  it("does not let a stranger hand in", async () => {
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const stranger = await employerWithEstablishment();
    expect(await submitPosting(stranger, postingId)).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await submitPosting(actor, "not-an-id")).toMatchObject({ ok: false, code: "NOT_FOUND" });
  });
});

describe("an establishment alone that was sent back", () => {
  it("goes on in the same case when a posting takes it along", async () => {
    const actor = await employerWithEstablishment();
    const alone = await submitEstablishment(actor);
    if (!alone.ok || !alone.value.submitted) throw new Error("not handed in");
    const clerk = await staffActor();
    await takeCase(clerk, alone.value.caseId);
    await returnCase(clerk, alone.value.caseId, {
      ordinal: 1,
      comments: [{ document: "establishment", fieldKey: "establishmentName", body: "確認してください。" }],
    });
    const postingId = await typedPosting(actor);
    expect(await submitPosting(actor, postingId)).toMatchObject({
      value: { submitted: true, caseId: alone.value.caseId, receiptNumber: alone.value.receiptNumber },
    });
    expect(await db.reviewCase.findMany()).toMatchObject([
      { postingId, status: "WAITING", assignedStaffId: clerk.staffId },
    ]);
    const found = await findCase(clerk.office, alone.value.caseId);
    expect(found?.posting).not.toBeNull();
    expect(found?.changes.filter(({ document }) => document === "posting")).toEqual([]);
  });
});

describe("a first-time employer who finds the establishment number", () => {
  const registered = () =>
    db.establishment.create({
      data: {
        status: "REGISTERED",
        number: "0904-123456-7",
        officeCode: "0904",
        registeredAnswers: { ...filledEstablishment },
        createdAt: new Date(0),
        updatedAt: new Date(0),
      },
    });

  it("may name it, goes back to what was entered without it, and keeps the drafts", async () => {
    const { id: registeredId } = await registered();
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const begunId = actor.scope?.establishmentId;
    expect(await bindEstablishment(actor, "0904-123456-7")).toMatchObject({ ok: true });
    const bound = await reloadEmployer(actor.accountId);
    expect(bound).toMatchObject({ binding: "PROVISIONAL", scope: { establishmentId: registeredId } });
    expect(await beginEstablishment(bound)).toMatchObject({ value: { establishmentId: begunId } });
    expect(await db.establishment.count()).toBe(2);
    expect(await db.posting.findUniqueOrThrow({ where: { id: postingId } })).toMatchObject({
      establishmentId: begunId,
    });
    expect(await submitPosting(await reloadEmployer(actor.accountId), postingId)).toMatchObject({
      value: { submitted: false, document: "posting" },
    });
  });

  it("either hands in or names it, of two windows at the same moment", async () => {
    await registered();
    const actor = await employerWithEstablishment();
    const postingId = await typedPosting(actor);
    const [submitted, bound] = await Promise.all([
      submitPosting(actor, postingId),
      bindEstablishment(actor, "0904-123456-7"),
    ]);
    expect([submitted.ok && submitted.value.submitted, bound.ok].filter(Boolean)).toHaveLength(1);
    const { establishmentId } = await db.posting.findUniqueOrThrow({ where: { id: postingId } });
    expect(establishmentId).toBe((await reloadEmployer(actor.accountId)).scope?.establishmentId);
    expect(await db.reviewCase.count()).toBe(submitted.ok && submitted.value.submitted ? 1 : 0);
  });

  it("cannot any more once something is handed in", async () => {
    await registered();
    const { actor } = await handedInPosting();
    expect(await bindEstablishment(actor, "0904-123456-7")).toMatchObject({ code: "ALREADY_BOUND" });
  });
});

describe("a returning employer", () => {
  it("hands in a posting of the registered establishment without registering it again", async () => {
    await db.establishment.create({
      data: {
        status: "REGISTERED",
        number: "0904-123456-7",
        officeCode: "0904",
        registeredAnswers: { ...filledEstablishment },
        createdAt: new Date("2026-01-05T00:00:00Z"),
        updatedAt: new Date("2026-01-05T00:00:00Z"),
      },
    });
    const fresh = await employerActor();
    expect((await bindEstablishment(fresh, "0904-123456-7")).ok).toBe(true);
    const actor = await reloadEmployer(fresh.accountId);
    const postingId = await typedPosting(actor);
    expect(await submitPosting(actor, postingId)).toMatchObject({ ok: true, value: { submitted: true } });
    const found = await theCase();
    expect(found.establishment.status).toBe("REGISTERED");
    expect(found.submissions[0]).toMatchObject({ withEstablishment: false });
    const receipt = actor.scope && (await findReceipt(actor.scope, postingId));
    expect(receipt?.reasons.map(({ id }) => id)).toContain("firstThroughMyPage");
  });

  it("is told when the number is unknown, and bound to nothing", async () => {
    const fresh = await employerActor();
    expect(await bindEstablishment(fresh, "0904-999999-9")).toMatchObject({
      ok: false,
      code: "UNKNOWN_NUMBER",
    });
    expect((await reloadEmployer(fresh.accountId)).scope).toBeNull();
  });

  it("may correct a mistyped number, keeps the draft and confirms the establishment anew", async () => {
    for (const number of ["0904-111111-1", "0904-222222-2"])
      await db.establishment.create({
        data: {
          status: "REGISTERED",
          number,
          officeCode: "0904",
          registeredAnswers: {},
          createdAt: new Date(0),
          updatedAt: new Date(0),
        },
      });
    const fresh = await employerActor();
    await bindEstablishment(fresh, "0904-111111-1");
    const first = await reloadEmployer(fresh.accountId);
    const postingId = await emptyPosting(first);
    const confirmation = { postingId_step: { postingId, step: 2 } };
    await db.postingSection.update({
      where: confirmation,
      data: { answers: { confirmed: "1" }, passedAt: new Date("2026-11-20T01:00:00Z") },
    });
    await bindEstablishment(first, "0904-111111-1");
    expect(await db.postingSection.findUniqueOrThrow({ where: confirmation })).toMatchObject({
      answers: { confirmed: "1" },
    });
    await bindEstablishment(first, "0904-222222-2");
    const second = await reloadEmployer(fresh.accountId);
    expect(await db.postingSection.findUniqueOrThrow({ where: confirmation })).toMatchObject({
      answers: {},
      passedAt: null,
    });
    const posting = await db.posting.findUniqueOrThrow({ where: { id: postingId } });
    expect(posting.establishmentId).toBe(second.scope?.establishmentId);
    expect(second.binding).toBe("PROVISIONAL");
    // A window that still shows the first establishment does not confirm the second.
    const stale = await saveSection(
      second.sessionId,
      { kind: "posting", id: postingId, step: 2 },
      { baseRevision: 0, changes: [{ key: "confirmed", from: "1", to: "1" }] },
    );
    expect(stale).toMatchObject({ ok: true });
    expect(await db.postingSection.findUniqueOrThrow({ where: confirmation })).toMatchObject({ answers: {} });
  });
});

describe("the mail of a hand-in", () => {
  it("names the day by which somebody has to come to the counter", async () => {
    const { actor } = await handedInPosting();
    const [mail] = await deliveredMails(actor.email);
    expect(mail?.text).toContain("2026年12月4日（金）までに、次のハローワークの窓口で本登録の手続き");
  });

  it("sends nobody to the counter whose posting is registered without a visit", async () => {
    const { actor, postingId, caseId } = await handedInPosting();
    await db.posting.update({
      where: { id: postingId },
      data: { status: "ACTIVE", acceptedOn: new Date("2026-11-20") },
    });
    const { submissions } = await theCase();
    await db.reviewCase.update({ where: { id: caseId }, data: { status: "REGISTERED" } });
    await db.establishment.updateMany({
      data: {
        status: "REGISTERED",
        number: "0904-123456-7",
        registeredAnswers: submissions[0]?.establishmentAnswers ?? {},
      },
    });
    await db.account.update({
      where: { id: actor.accountId },
      data: { status: "OPEN", provisionalUntil: null },
    });
    const open = await reloadEmployer(actor.accountId);
    const second = await typedPosting(open, { ...filledFullTimePosting, trialEmployment: "" });
    expect(await submitPosting(open, second)).toMatchObject({ ok: true, value: { submitted: true } });
    const receipt = open.scope && (await findReceipt(open.scope, second));
    expect(receipt?.reasons).toEqual([]);
    const mail = (await deliveredMails(actor.email)).at(-1);
    expect(mail?.text).toContain("窓口にお越しいただく必要はありません");
    expect(mail?.text).not.toContain("窓口で本登録の手続きをしてください");
  });
});

describe("handing in the establishment alone", () => {
  it("opens a case without a posting, once", async () => {
    const actor = await employerWithEstablishment();
    const first = await submitEstablishment(actor);
    const second = await submitEstablishment(actor);
    expect(first).toMatchObject({ ok: true, value: { submitted: true } });
    expect(second).toEqual(first);
    const found = await theCase();
    expect(found.postingId).toBeNull();
    expect(found.submissions[0]).toMatchObject({ withEstablishment: true, postingAnswers: null });
  });
});
