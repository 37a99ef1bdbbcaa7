import { describe, expect, it } from "vitest";
import { placeToOpen } from "@/features/wizard/queries";
import { listCases } from "@/features/review-queue/queries";
import { submitPosting } from "@/features/submission/commands";
import type { StaffActor } from "@/server/actor";
import { db } from "@/server/db";
import { reloadEmployer, staffActor } from "~/tests/support/actors";
import { openScreen } from "~/tests/support/drafting";
import { handedInPosting, typeDocument } from "~/tests/support/handed-in";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { caseStatus, requestFor } from "~/tests/support/review";
import { releaseCase, returnCase, takeCase } from "./commands";
import { findCase } from "./queries";

const clock = emptyInstallation("2026-11-20T01:00:00Z");

const listOf = async (staff: StaffActor, list: "waiting" | "mine" | "inReview" | "returned") =>
  (await listCases(staff.office, { list, staffId: staff.staffId, query: "", after: null })).rows.map(
    (row) => row.id,
  );

describe("taking a case", () => {
  it("gives it to one of two who press at once; the other is told who", async () => {
    const { caseId } = await handedInPosting();
    const clerks = await Promise.all(["星野", "田村"].map((name) => staffActor({ name })));
    const answers = await Promise.all(clerks.map((clerk) => takeCase(clerk, caseId)));
    const winner = answers.findIndex((answer) => answer.ok);
    const loser = answers[1 - winner];
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(loser).toMatchObject({ ok: false, code: "TAKEN", detail: { by: clerks[winner]?.name } });
    expect(await caseStatus(caseId)).toMatchObject({
      status: "IN_REVIEW",
      assignedStaffId: clerks[winner]?.staffId,
      posting: { status: "IN_REVIEW" },
      establishment: { status: "SUBMITTED" },
    });
    expect(await db.auditEvent.count({ where: { subject: "reviewCase", action: "taken" } })).toBe(1);
  });

  it("twice by the same clerk changes nothing", async () => {
    const { caseId } = await handedInPosting();
    const clerk = await staffActor();
    expect((await takeCase(clerk, caseId)).ok).toBe(true);
    expect((await takeCase(clerk, caseId)).ok).toBe(true);
    expect(await db.auditEvent.count({ where: { action: "taken" } })).toBe(1);
  });

  it("takes over only from the colleague who was named", async () => {
    const { caseId } = await handedInPosting();
    const [first, second, third] = [await staffActor(), await staffActor(), await staffActor()];
    await takeCase(first, caseId);
    expect(await takeCase(second, caseId, { takeOverFrom: first.staffId })).toMatchObject({ ok: true });
    expect(await takeCase(third, caseId, { takeOverFrom: first.staffId })).toMatchObject({ code: "TAKEN" });
    expect(await caseStatus(caseId)).toMatchObject({ assignedStaffId: second.staffId });
  });

  it("is not possible for another office, nor for a case that is not there", async () => {
    const { caseId } = await handedInPosting();
    const foreign = await staffActor({ officeCode: "0901" });
    for (const id of [caseId, "019a0000-0000-7000-8000-000000000000", "x"])
      expect(await takeCase(foreign, id)).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await releaseCase(foreign, caseId)).toMatchObject({ code: "NOT_FOUND" });
    expect(await returnCase(foreign, caseId, { ordinal: 1, comments: [requestFor(null)] })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await findCase(foreign.office, caseId)).toBeNull();
    expect(await caseStatus(caseId)).toMatchObject({ status: "WAITING", assignedStaffId: null });
  });
});

describe("releasing a case", () => {
  it("lets it wait for anybody again", async () => {
    const { caseId } = await handedInPosting();
    const [clerk, colleague] = [await staffActor(), await staffActor()];
    await takeCase(clerk, caseId);
    expect(await releaseCase(colleague, caseId)).toMatchObject({ code: "TAKEN" });
    expect((await releaseCase(clerk, caseId)).ok).toBe(true);
    expect(await caseStatus(caseId)).toMatchObject({
      status: "WAITING",
      assignedStaffId: null,
      posting: { status: "SUBMITTED" },
    });
    expect(await releaseCase(clerk, caseId)).toMatchObject({
      code: "MOVED_ON",
      detail: { status: "WAITING" },
    });
  });
});

describe("returning a case", () => {
  it("opens the wizard at the first commented item, and comes back to the same clerk", async () => {
    const { actor, postingId, caseId, receiptNumber } = await handedInPosting();
    const [clerk, colleague] = [await staffActor(), await staffActor()];
    await takeCase(clerk, caseId);
    const comments = [requestFor("interviewCount", "回数を確認してください"), requestFor("jobTitle")];
    expect(await returnCase(clerk, caseId, { ordinal: 1, comments })).toMatchObject({
      ok: true,
      value: { comments: 2 },
    });
    expect(await caseStatus(caseId)).toMatchObject({
      status: "RETURNED",
      assignedStaffId: clerk.staffId,
      posting: { status: "RETURNED" },
      establishment: { status: "RETURNED" },
    });

    const path = `/mypage/postings/${postingId}/steps/3#jobTitle`;
    const employer = await reloadEmployer(actor.accountId);
    expect(employer.resumePath).toBe(path);
    const mail = (await deliveredMails(actor.email)).at(-1);
    expect(mail?.subject).toContain("修正のお願い");
    expect(mail?.text).toContain(`http://localhost:3000${path}`);
    expect(mail?.text).not.toContain("詳しく書いてください");
    const notice = await db.notice.findFirstOrThrow({ where: { accountId: actor.accountId } });
    expect(notice).toMatchObject({ subject: "修正のお願い", path });
    expect(notice.body).toContain("詳しく書いてください");

    const screen = await openScreen(employer, "posting", postingId, 3);
    expect(screen && placeToOpen(screen)).toBe(path);
    expect(screen?.comments).toEqual([{ key: "jobTitle", body: "詳しく書いてください" }]);
    expect(screen?.steps.filter((step) => step.state === "returned").map((step) => step.number)).toEqual([
      3, 8,
    ]);

    await typeDocument(employer, "posting", postingId, { jobTitle: "成形機オペレーター" });
    const again = await submitPosting(employer, postingId);
    expect(again).toMatchObject({ ok: true, value: { submitted: true, caseId, receiptNumber } });
    expect(await caseStatus(caseId)).toMatchObject({
      status: "WAITING",
      assignedStaffId: clerk.staffId,
      posting: { status: "SUBMITTED" },
      establishment: { status: "SUBMITTED" },
    });
    expect(await listOf(clerk, "mine")).toEqual([caseId]);
    expect(await listOf(colleague, "mine")).toEqual([]);
    expect(await takeCase(colleague, caseId)).toMatchObject({ code: "TAKEN" });
    expect((await takeCase(clerk, caseId)).ok).toBe(true);
    const detail = await findCase(clerk.office, caseId);
    expect(detail?.changes).toMatchObject([
      { document: "posting", key: "jobTitle", after: "成形機オペレーター" },
    ]);
    expect(detail?.comments).toHaveLength(2);
  });

  it.each([
    ["nothing was asked for", [requestFor("jobTitle", "  ")], "NO_COMMENT"],
    ["an item is unknown", [requestFor("noSuchItem")], "UNKNOWN_ITEM"],
    ["a request is too long", [requestFor("jobTitle", "あ".repeat(501))], "TOO_LONG"],
  ])("changes nothing when %s", async (_name, comments, code) => {
    const { actor, caseId } = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    expect(await returnCase(clerk, caseId, { ordinal: 1, comments })).toMatchObject({ ok: false, code });
    expect(await caseStatus(caseId)).toMatchObject({ status: "IN_REVIEW" });
    expect(await db.reviewComment.count()).toBe(0);
    expect(await db.notice.count()).toBe(0);
    expect(await deliveredMails(actor.email)).toHaveLength(1);
  });

  it("is refused once the employer can no longer log in: it would never come back", async () => {
    const { actor, caseId } = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    const request = { ordinal: 1, comments: [requestFor("jobTitle")] };
    clock.set("2026-12-05T01:00:00Z");
    expect(await returnCase(clerk, caseId, request)).toMatchObject({
      code: "NOBODY_CORRECTS",
      detail: { sentence: expect.stringContaining("2026年12月4日（金））を過ぎたため") },
    });
    expect(await caseStatus(caseId)).toMatchObject({ status: "IN_REVIEW" });
    expect(await deliveredMails(actor.email)).toHaveLength(1);
    clock.set("2026-12-04T01:00:00Z");
    expect((await returnCase(clerk, caseId, request)).ok).toBe(true);
  });

  it("is refused for what has been handed in again, and for a case that is not the clerk's", async () => {
    const { caseId } = await handedInPosting();
    const [clerk, colleague] = [await staffActor({ name: "星野" }), await staffActor()];
    const request = { ordinal: 1, comments: [requestFor(null)] };
    expect(await returnCase(clerk, caseId, request)).toMatchObject({ code: "MOVED_ON" });
    await takeCase(clerk, caseId);
    expect(await returnCase(colleague, caseId, request)).toMatchObject({
      code: "TAKEN",
      detail: { by: "星野" },
    });
    expect(await returnCase(clerk, caseId, { ...request, ordinal: 2 })).toMatchObject({
      code: "HANDED_IN_AGAIN",
    });
    const both = await Promise.all([returnCase(clerk, caseId, request), returnCase(clerk, caseId, request)]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.reviewComment.count()).toBe(1);
  });
});
