import { describe, expect, it } from "vitest";
import { listNotices } from "@/features/notice/queries";
import { createPosting } from "@/features/posting/commands";
import { returnCase, takeCase } from "@/features/review/commands";
import { findCase } from "@/features/review/queries";
import { listCases } from "@/features/review-queue/queries";
import { submitEstablishment, submitPosting } from "@/features/submission/commands";
import { officeTicket } from "@/features/ticket/queries";
import { fromDbDate } from "@/lib/jst";
import { db } from "@/server/db";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import {
  employerWithEstablishment,
  handedInPosting,
  typeDocument,
  typedPosting,
} from "~/tests/support/handed-in";
import { caseInReview, officeItems as items } from "~/tests/support/in-review";
import { resetDatabase } from "~/tests/support/database";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { registerCase } from "./commands";

const clock = emptyInstallation("2026-11-20T01:00:00Z");

const everything = async () => ({
  cases: await db.reviewCase.findMany({ orderBy: { id: "asc" } }),
  postings: await db.posting.findMany({ orderBy: { id: "asc" } }),
  establishments: await db.establishment.findMany({ orderBy: { id: "asc" } }),
  accounts: await db.account.findMany({ orderBy: { id: "asc" } }),
  series: await db.numberSeries.findMany({ orderBy: { key: "asc" } }),
  notices: await db.notice.count(),
  events: await db.auditEvent.count(),
});

describe("the final registration", () => {
  it("gives numbers and dates, opens the my page, and tells the employer, all at once", async () => {
    const { actor, postingId, caseId, clerk } = await caseInReview();
    const answer = await registerCase(clerk, caseId, { ordinal: 1, items });
    expect(answer).toEqual({
      ok: true,
      value: {
        establishmentNumber: "0904-123456-7",
        posting: {
          number: "09040-00000161",
          acceptedOn: "2026-11-20",
          // The employer wished an earlier day than 31 January.
          introductionDeadline: "2027-01-15",
        },
        opened: true,
      },
    });
    const found = await db.reviewCase.findUniqueOrThrow({
      where: { id: caseId },
      include: { submissions: true, posting: true, establishment: true, account: true },
    });
    expect(found).toMatchObject({ status: "REGISTERED", closedAt: new Date("2026-11-20T01:00:00Z") });
    expect(found.posting).toMatchObject({
      id: postingId,
      status: "ACTIVE",
      number: "09040-00000161",
      registeredSubmissionId: found.submissions[0]?.id,
      officeItems: {
        "occupationCodes.0.code": "081-01",
        "occupationCodes.1.code": "",
        "occupationCodes.2.code": "",
      },
    });
    expect(found.posting?.acceptedOn && fromDbDate(found.posting.acceptedOn)).toBe("2026-11-20");
    for (const query of ["09040-00000161", "０９０４０－１６１", "0904000000161"])
      expect(
        await listCases(clerk.office, { list: "waiting", staffId: clerk.staffId, query, after: null }),
      ).toMatchObject({ rows: [{ id: caseId }] });
    expect(found.establishment).toMatchObject({
      status: "REGISTERED",
      number: "0904-123456-7",
      officeCode: "0904",
      officeItems: { industryClass: "183" },
      registeredAnswers: found.submissions[0]?.establishmentAnswers,
    });
    expect(found.account).toMatchObject({
      status: "OPEN",
      establishmentBinding: "CONFIRMED",
      provisionalUntil: null,
      openedAt: new Date("2026-11-20T01:00:00Z"),
      resumePath: "/mypage",
    });

    const { notices } = await listNotices(actor);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.subject).toContain("本登録完了");
    const mail = (await deliveredMails(actor.email)).at(-1);
    expect(mail?.subject).toContain("本登録完了");
    expect(mail?.text).toContain("09040-00000161");
    expect(mail?.text).toContain("2027年1月15日（金）");
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "registered", subject: "reviewCase" },
    });
    expect(event).toMatchObject({
      actorKind: "staff",
      actorId: clerk.staffId,
      detail: {
        postingNumber: "09040-00000161",
        identityProof: "driversLicence",
        papersSeen: ["登記事項証明書"],
      },
    });
    expect(await db.auditEvent.count({ where: { action: "opened", subject: "account" } })).toBe(1);
  });

  it("counts the day of acceptance in Japan, and the deadline from it", async () => {
    const { introductionDeadlineWish: _, ...answers } = filledFullTimePosting;
    const { caseId, clerk } = await caseInReview(answers);
    clock.set("2026-11-30T15:30:00Z"); // 1 December, 0:30 in Japan
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({
      value: { posting: { acceptedOn: "2026-12-01", introductionDeadline: "2027-02-28" } },
    });
  });

  it("works for an establishment alone", async () => {
    const employer = await employerWithEstablishment();
    const submitted = await submitEstablishment(employer);
    if (!submitted.ok || !submitted.value.submitted) throw new Error("not handed in");
    const { caseId } = submitted.value;
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    const answer = await registerCase(clerk, caseId, {
      ordinal: 1,
      items: { ...items, occupationCodes: [], numberSource: "issued" },
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { establishmentNumber: "0904-000001-0", posting: null, opened: true },
    });
    expect(await reloadEmployer(employer.accountId)).toMatchObject({ status: "OPEN", binding: "CONFIRMED" });
    expect(await db.establishment.findFirst()).toMatchObject({ status: "REGISTERED" });
  });

  it("registers a further posting of a registered establishment, without a visit", async () => {
    const first = await caseInReview();
    await registerCase(first.clerk, first.caseId, { ordinal: 1, items });
    const employer = await reloadEmployer(first.actor.accountId);
    const postingId = await typedPosting(employer);
    const submitted = await submitPosting(employer, postingId);
    if (!submitted.ok || !submitted.value.submitted) throw new Error("not handed in");
    await takeCase(first.clerk, submitted.value.caseId);
    await db.account.update({
      where: { id: employer.accountId },
      data: { resumePath: `/mypage/postings/${postingId}/steps/3` },
    });
    const answer = await registerCase(first.clerk, submitted.value.caseId, {
      ordinal: 1,
      items: { ...items, industryClass: "184", identityProof: "", numberSource: "", papersSeen: [] },
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { establishmentNumber: "0904-123456-7", posting: { number: "09040-00000261" }, opened: false },
    });
    expect(await db.establishment.findFirst()).toMatchObject({ officeItems: { industryClass: "184" } });
    expect((await deliveredMails(employer.email)).at(-1)?.text).not.toContain("開設されました");
    expect(await reloadEmployer(employer.accountId)).toMatchObject({ resumePath: "/mypage" });
  });

  it("confirms a returning employer's person, and keeps the establishment as it is registered", async () => {
    const first = await caseInReview();
    await registerCase(first.clerk, first.caseId, { ordinal: 1, items });
    const { id: establishmentId, registeredAnswers } = await db.establishment.findFirstOrThrow();
    const colleague = await employerActor({ establishmentId, establishmentBinding: "PROVISIONAL" });
    const postingId = await typedPosting(colleague, filledPartTimePosting);
    const submitted = await submitPosting(colleague, postingId);
    if (!submitted.ok || !submitted.value.submitted) throw new Error("not handed in");
    const { caseId } = submitted.value;
    await takeCase(first.clerk, caseId);
    const unidentified = { ...items, identityProof: "", numberSource: "" };
    expect(await registerCase(first.clerk, caseId, { ordinal: 1, items: unidentified })).toMatchObject({
      code: "INVALID_ITEMS",
      detail: { errors: { identityProof: expect.stringContaining("本人確認") } },
    });
    expect(
      await registerCase(first.clerk, caseId, {
        ordinal: 1,
        items: { ...unidentified, identityProof: "passport" },
      }),
    ).toMatchObject({ ok: true });
    expect(await reloadEmployer(colleague.accountId)).toMatchObject({ status: "OPEN", binding: "CONFIRMED" });
    expect(await db.establishment.findFirst()).toMatchObject({ status: "REGISTERED", registeredAnswers });
  });

  it("brings the registered establishment into postings that were handed in before it was corrected", async () => {
    const first = await caseInReview();
    const { actor, clerk } = first;
    const second = await submitPosting(actor, await typedPosting(actor));
    if (!second.ok || !second.value.submitted) throw new Error("not handed in");
    const secondCase = second.value.caseId;
    await returnCase(clerk, first.caseId, {
      ordinal: 1,
      comments: [
        { document: "establishment", fieldKey: "establishmentName", body: "正式な名称にしてください。" },
      ],
    });
    await typeDocument(actor, "establishment", actor.scope?.establishmentId ?? "", {
      ...filledEstablishment,
      establishmentName: "株式会社あさひ製作所",
    });
    await submitPosting(actor, first.postingId);
    await takeCase(clerk, first.caseId);
    expect(await registerCase(clerk, first.caseId, { ordinal: 2, items })).toMatchObject({ ok: true });

    const waiting = await findCase(clerk.office, secondCase);
    expect(waiting).toMatchObject({
      establishmentName: "株式会社あさひ製作所",
      snapshot: { ordinal: 2, withEstablishment: false },
      handIns: 1,
    });
    expect(waiting?.changes).toContainEqual(
      expect.objectContaining({ document: "establishment", key: "establishmentName" }),
    );
    const office = clerk.office;
    const search = { list: "waiting", staffId: clerk.staffId, query: "あさひ製作所", after: null } as const;
    expect((await listCases(office, search)).rows).toContainEqual(
      expect.objectContaining({ id: secondCase, again: false }),
    );
    await takeCase(clerk, secondCase);
    expect(await registerCase(clerk, secondCase, { ordinal: 1, items })).toMatchObject({
      code: "HANDED_IN_AGAIN",
    });
    expect(await registerCase(clerk, secondCase, { ordinal: 2, items })).toMatchObject({ ok: true });
    const ticket = await officeTicket(office, secondCase);
    expect(ticket?.facts.establishment.establishmentName).toBe("株式会社あさひ製作所");
  });

  it("is possible after the fourteen days while the account is still there", async () => {
    const { actor, caseId, clerk } = await caseInReview();
    clock.set("2026-12-07T01:00:00Z");
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({ ok: true });
    expect(await reloadEmployer(actor.accountId)).toMatchObject({ status: "OPEN", provisionalUntil: null });
  });
});

describe("what stands against it leaves everything as it was", () => {
  it("items that are missing", async () => {
    const { caseId, clerk } = await caseInReview();
    const before = await everything();
    expect(
      await registerCase(clerk, caseId, {
        ordinal: 1,
        items: {
          industryClass: "",
          occupationCodes: ["", "", ""],
          identityProof: "",
          numberSource: "",
          papersSeen: [],
        },
      }),
    ).toMatchObject({ code: "INVALID_ITEMS" });
    expect(await everything()).toEqual(before);
  });

  it("a minimum wage that rose after the hand-in", async () => {
    clock.set("2026-09-28T01:00:00Z");
    const { caseId, clerk } = await caseInReview({
      ...filledPartTimePosting,
      wageFormAmountMin: "1080",
      baseWageMin: "1080",
      // The wage rises before the posting would expire: orange at hand-in, so no allowance may hide it.
      "fixedAllowances.0.name": "",
      "fixedAllowances.0.min": "",
      "fixedAllowances.0.max": "",
    });
    clock.set("2026-10-01T01:00:00Z");
    const before = await everything();
    const answer = await registerCase(clerk, caseId, { ordinal: 1, items });
    expect(answer).toMatchObject({ code: "RED_FINDINGS" });
    expect(JSON.stringify(answer)).toContain("最低賃金");
    expect(await everything()).toEqual(before);
  });

  it("an establishment that still waits in another case", async () => {
    const first = await handedInPosting();
    const employer = await reloadEmployer(first.actor.accountId);
    const postingId = await typedPosting(employer);
    const submitted = await submitPosting(employer, postingId);
    if (!submitted.ok || !submitted.value.submitted) throw new Error("not handed in");
    const clerk = await staffActor();
    await takeCase(clerk, submitted.value.caseId);
    const before = await everything();
    const second = () =>
      registerCase(clerk, submitted.value.submitted ? submitted.value.caseId : "", { ordinal: 1, items });
    expect(await second()).toMatchObject({
      code: "ESTABLISHMENT_WAITS",
      detail: { receiptNumber: first.receiptNumber },
    });
    expect(await everything()).toEqual(before);
    await takeCase(clerk, first.caseId);
    await registerCase(clerk, first.caseId, { ordinal: 1, items });
    expect(await second()).toMatchObject({ ok: true });
  });

  it("an account that has ended", async () => {
    for (const status of ["EXPIRED", "WITHDRAWN"] as const) {
      const { actor, caseId, clerk } = await caseInReview();
      await db.account.update({ where: { id: actor.accountId }, data: { status } });
      expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({
        code: "ACCOUNT_CLOSED",
      });
      await resetDatabase();
    }
  });

  it("a clerk to whom the case does not belong, another office, and an old page", async () => {
    const { caseId, clerk } = await caseInReview();
    const [colleague, foreign] = [await staffActor(), await staffActor({ officeCode: "0901" })];
    const before = await everything();
    const registration = { ordinal: 1, items };
    expect(await registerCase(colleague, caseId, registration)).toMatchObject({ code: "TAKEN" });
    expect(await registerCase(foreign, caseId, registration)).toMatchObject({ code: "NOT_FOUND" });
    expect(await registerCase(clerk, caseId, { ...registration, ordinal: 2 })).toMatchObject({
      code: "HANDED_IN_AGAIN",
    });
    expect(await everything()).toEqual(before);
  });

  it("a breakdown in the middle", async () => {
    const { caseId, clerk } = await caseInReview();
    const before = await everything();
    // The last thing written is the notice: the table refuses it.
    await db.$executeRawUnsafe(`ALTER TABLE "Notice" ADD CONSTRAINT of_this_test CHECK (subject = '')`);
    try {
      await expect(registerCase(clerk, caseId, { ordinal: 1, items })).rejects.toThrow();
    } finally {
      await db.$executeRawUnsafe(`ALTER TABLE "Notice" DROP CONSTRAINT of_this_test`);
    }
    expect(await everything()).toEqual(before);
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({
      value: { posting: { number: "09040-00000161" } },
    });
  });
});

describe("a posting without an establishment to hand in", () => {
  it("cannot even be begun, so that nothing of it reaches the counter", async () => {
    expect(await createPosting(await employerActor())).toMatchObject({ code: "NO_ESTABLISHMENT" });
  });
});
