import { describe, expect, it } from "vitest";
import { eraseLapsedAccounts } from "@/features/account/commands";
import { saveSection } from "@/features/draft/commands";
import { releaseCase, returnCase, takeCase } from "@/features/review/commands";
import { findCase } from "@/features/review/queries";
import { registerCase } from "@/features/final-registration/commands";
import { submitPosting } from "@/features/submission/commands";
import { db } from "@/server/db";
import { reloadEmployer, staffActor } from "~/tests/support/actors";
import { openScreen } from "~/tests/support/drafting";
import { completePosting, handedInPosting, typeDocument } from "~/tests/support/handed-in";
import { officeItems } from "~/tests/support/in-review";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { caseStatus, requestFor } from "~/tests/support/review";
import { discardWithdrawn, withdrawReturn } from "./commands";

const clock = emptyInstallation("2026-11-20T01:00:00Z");

describe("withdrawing a return", () => {
  const requests = [requestFor("jobTitle", "１つにしてください"), requestFor(null, "お電話した件です")];

  async function returnedCase() {
    const scene = await handedInPosting();
    const clerk = await staffActor({ name: "星野" });
    await takeCase(clerk, scene.caseId);
    expect((await returnCase(clerk, scene.caseId, { ordinal: 1, comments: requests })).ok).toBe(true);
    return { ...scene, clerk };
  }

  /** What the employer types into the posting, on a page that was opened before. */
  const typing = async (accountId: string, postingId: string, text = "成形機オペレーター") => {
    const employer = await reloadEmployer(accountId);
    const where = { postingId_step: { postingId, step: 3 } };
    const { revision, answers } = await db.postingSection.findUniqueOrThrow({ where });
    const { jobTitle: from } = answers as Record<string, string>;
    const change = { key: "jobTitle", from: from ?? "", to: text };
    return () =>
      saveSection(
        employer.sessionId,
        { kind: "posting", id: postingId, step: 3 },
        { baseRevision: revision, changes: [change] },
      );
  };

  it("gives the case back to the clerk, tells the employer, and asks for nothing any more", async () => {
    const { actor, caseId, postingId, clerk } = await returnedCase();
    expect((await findCase(clerk.office, caseId))?.correctionBegun).toBe(false);
    const save = await typing(actor.accountId, postingId);
    expect((await withdrawReturn(clerk, caseId)).ok).toBe(true);
    expect(await caseStatus(caseId)).toMatchObject({
      status: "IN_REVIEW",
      assignedStaffId: clerk.staffId,
      posting: { status: "IN_REVIEW" },
      establishment: { status: "SUBMITTED" },
    });
    expect(await findCase(clerk.office, caseId)).toMatchObject({ comments: [], withdrawn: requests });
    expect(await save()).toMatchObject({ ok: false, code: "NOT_EDITABLE" });
    expect((await reloadEmployer(actor.accountId)).resumePath).toBe("/mypage");
    const mail = (await deliveredMails(actor.email)).at(-1);
    expect(mail?.subject).toContain("修正のお願いの取消し");
    const notices = await db.notice.findMany({ where: { accountId: actor.accountId } });
    expect(notices.map(({ subject }) => subject).sort()).toEqual(["修正のお願い", "修正のお願いの取消し"]);
    expect(await db.auditEvent.findFirst({ where: { action: "returnWithdrawn" } })).toMatchObject({
      subjectId: caseId,
      actorId: clerk.staffId,
      detail: { ordinal: 1, comments: 2 },
    });

    // It goes on as if it had never been returned: the employer sees the requests of the second return alone.
    const again = { ordinal: 1, comments: [requestFor("interviewCount", "回数を確認してください")] };
    expect((await returnCase(clerk, caseId, again)).ok).toBe(true);
    const screen = await openScreen(await reloadEmployer(actor.accountId), "posting", postingId, 3);
    expect(screen?.comments).toEqual([]);
    expect(await db.reviewComment.count()).toBe(1);
    expect((await withdrawReturn(clerk, caseId)).ok).toBe(true);
    expect(await findCase(clerk.office, caseId)).toMatchObject({ withdrawn: again.comments });
  });

  it("keeps the requests with the case for whoever goes on with it, until they are thrown away", async () => {
    const { caseId, clerk } = await returnedCase();
    await withdrawReturn(clerk, caseId);
    await releaseCase(clerk, caseId);
    const colleague = await staffActor();
    expect(await discardWithdrawn(colleague, caseId)).toMatchObject({ code: "MOVED_ON" });
    await takeCase(colleague, caseId);
    expect(await findCase(colleague.office, caseId)).toMatchObject({ withdrawn: requests });
    expect(await discardWithdrawn(clerk, caseId)).toMatchObject({ code: "TAKEN" });
    expect(await discardWithdrawn(await staffActor({ officeCode: "0901" }), caseId)).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await db.reviewComment.count()).toBe(2);
    for (const _again of [1, 2]) expect((await discardWithdrawn(colleague, caseId)).ok).toBe(true);
    expect(await findCase(colleague.office, caseId)).toMatchObject({ comments: [], withdrawn: [] });
    expect(await db.auditEvent.findMany({ where: { action: "withdrawnRequestsDiscarded" } })).toMatchObject([
      { actorId: colleague.staffId, detail: { comments: 2 } },
    ]);
  });

  it("throws nothing away that was sent", async () => {
    const { caseId, clerk } = await returnedCase();
    expect(await discardWithdrawn(clerk, caseId)).toMatchObject({ code: "MOVED_ON" });
    expect(await db.reviewComment.count()).toBe(2);
  });

  it("leaves no requests behind at final registration, nor at the end of the fourteen days", async () => {
    const registered = await returnedCase();
    await withdrawReturn(registered.clerk, registered.caseId);
    const order = { ordinal: 1, items: officeItems };
    expect((await registerCase(registered.clerk, registered.caseId, order)).ok).toBe(true);
    expect(await db.reviewComment.count()).toBe(0);

    const expired = await returnedCase();
    await withdrawReturn(expired.clerk, expired.caseId);
    expect(await db.reviewComment.count()).toBe(2);
    clock.set("2026-12-05T00:00:00+09:00");
    expect(await eraseLapsedAccounts()).toBe(1);
    expect(await db.reviewComment.count()).toBe(0);
  });

  it("leaves the screen alone on which the employer works on something else", async () => {
    const { actor, caseId, clerk } = await returnedCase();
    const path = "/mypage/postings/new";
    await db.account.update({ where: { id: actor.accountId }, data: { resumePath: path } });
    expect((await withdrawReturn(clerk, caseId)).ok).toBe(true);
    expect((await reloadEmployer(actor.accountId)).resumePath).toBe(path);
  });

  it.each([
    ["posting", { jobTitle: "成形機オペレーター" }],
    ["establishment", { companyName: "株式会社ひので製作所佐野工場" }],
  ] as const)("is refused once the employer has typed into the %s", async (kind, answers) => {
    const { actor, caseId, postingId, clerk } = await returnedCase();
    const employer = await reloadEmployer(actor.accountId);
    const id = kind === "posting" ? postingId : (employer.scope?.establishmentId ?? "");
    await typeDocument(employer, kind, id, answers);
    expect((await findCase(clerk.office, caseId))?.correctionBegun).toBe(true);
    const before = await caseStatus(caseId);
    expect(await withdrawReturn(clerk, caseId)).toMatchObject({ ok: false, code: "CORRECTION_BEGUN" });
    expect(await caseStatus(caseId)).toEqual(before);
    expect(await db.reviewComment.count()).toBe(2);
  });

  it("is refused once the establishment was handed in with another posting", async () => {
    const { actor, caseId, clerk } = await returnedCase();
    const employer = await reloadEmployer(actor.accountId);
    expect(await submitPosting(employer, await completePosting(employer))).toMatchObject({
      value: { submitted: true },
    });
    expect((await findCase(clerk.office, caseId))?.correctionBegun).toBe(true);
    expect(await withdrawReturn(clerk, caseId)).toMatchObject({ code: "CORRECTION_BEGUN" });
  });

  it("is the clerk's alone who returned it, and only what is returned", async () => {
    const { actor, caseId, postingId, clerk } = await returnedCase();
    expect(await withdrawReturn(await staffActor(), caseId)).toMatchObject({
      code: "TAKEN",
      detail: { by: "星野" },
    });
    expect(await withdrawReturn(await staffActor({ officeCode: "0901" }), caseId)).toMatchObject({
      code: "NOT_FOUND",
    });
    const employer = await reloadEmployer(actor.accountId);
    await typeDocument(employer, "posting", postingId, { jobTitle: "成形機オペレーター" });
    await submitPosting(employer, postingId);
    expect(await withdrawReturn(clerk, caseId)).toMatchObject({
      code: "MOVED_ON",
      detail: { status: "WAITING" },
    });
  });

  it("happens once, and is told as done, when it is pressed in two windows or its answer was lost", async () => {
    const { actor, caseId, clerk } = await returnedCase();
    const both = await Promise.all([withdrawReturn(clerk, caseId), withdrawReturn(clerk, caseId)]);
    expect([...both, await withdrawReturn(clerk, caseId)].map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await findCase(clerk.office, caseId)).toMatchObject({ status: "IN_REVIEW", withdrawn: requests });
    expect(await deliveredMails(actor.email)).toHaveLength(3);
    expect(await db.auditEvent.count({ where: { action: "returnWithdrawn" } })).toBe(1);
    // A colleague's is not what was asked for.
    const colleague = await staffActor();
    await takeCase(colleague, caseId, { takeOverFrom: clerk.staffId });
    expect(await withdrawReturn(clerk, caseId)).toMatchObject({ code: "MOVED_ON" });
  });

  it("and a save of the same moment: one of them, whole", async () => {
    const outcomes = new Set<boolean>();
    let scene = await returnedCase();
    for (let round = 0; round < 24; round++) {
      const { actor, caseId, postingId, clerk } = scene;
      const save = await typing(actor.accountId, postingId, `成形機${round}`);
      const later = async () => {
        // The save meets the withdrawal at another of its statements each time.
        for (let wait = 0; wait < round; wait++) await db.$queryRaw`SELECT 1`;
        return save();
      };
      const [withdrawn, saved] = await Promise.all([withdrawReturn(clerk, caseId), later()]);
      expect([withdrawn.ok, saved.ok].sort()).toEqual([false, true]);
      expect((await caseStatus(caseId)).status).toBe(withdrawn.ok ? "IN_REVIEW" : "RETURNED");
      outcomes.add(withdrawn.ok);
      const { withdrawn: unsent, comments } = (await findCase(clerk.office, caseId)) ?? {};
      expect(withdrawn.ok ? [unsent, comments] : [comments, unsent]).toMatchObject([requests, []]);
      if (withdrawn.ok) await returnCase(clerk, caseId, { ordinal: 1, comments: requests });
      else scene = await returnedCase();
    }
    expect(outcomes).toContain(true);
  }, 60_000);

  it("and a hand-in of the same moment: one of them, whole", async () => {
    for (let round = 0; round < 3; round++) {
      const { actor, caseId, postingId, clerk } = await returnedCase();
      const employer = await reloadEmployer(actor.accountId);
      const [withdrawn] = await Promise.all([
        withdrawReturn(clerk, caseId),
        submitPosting(employer, postingId),
      ]);
      expect((await caseStatus(caseId)).status).toBe(withdrawn.ok ? "IN_REVIEW" : "WAITING");
    }
  });
});
