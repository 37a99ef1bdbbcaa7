import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { saveSection } from "@/features/draft/commands";
import { writeNotice } from "@/features/notice/commands";
import { listNotices } from "@/features/notice/queries";
import { returnCase, takeCase } from "@/features/review/commands";
import { submitPosting } from "@/features/submission/commands";
import type { EmployerActor } from "@/server/actor";
import { db, transaction } from "@/server/db";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { completePosting, handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { firstOpenPosting, listPostings, openingProgress } from "./queries";

const clock = testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);
afterAll(() => db.$disconnect());

describe("the list of postings", () => {
  it("says when somebody last typed", async () => {
    clock.set("2026-11-20T01:00:00Z");
    const actor = await draftingEmployer();
    const id = await emptyPosting(actor);
    clock.set("2026-11-21T02:30:00Z");
    const { sessionId } = await reloadEmployer(actor.accountId);
    await saveSection(
      sessionId,
      { kind: "posting", id, step: 5 },
      { baseRevision: 0, changes: [{ key: "breakMinutes", from: "", to: "60" }] },
    );
    const { postings } = await listPostings(actor);
    expect(postings.map((one) => one.updatedAt)).toEqual([new Date("2026-11-21T02:30:00Z")]);
  });

  it("begins at the beginning when the address names a posting that is not there or not theirs", async () => {
    const actor = await draftingEmployer();
    const id = await emptyPosting(actor);
    const foreign = await emptyPosting(await draftingEmployer());
    for (const after of [foreign, randomUUID()]) {
      const { postings } = await listPostings(actor, after);
      expect(postings.map((one) => one.id)).toEqual([id]);
    }
    expect((await listPostings(actor, id)).postings).toEqual([]);
  });
});

describe("the list of notices", () => {
  it("begins at the beginning when the address names a notice that is not there or not theirs", async () => {
    const notify = async ({ accountId }: EmployerActor) => {
      await transaction((tx) =>
        writeNotice(tx, { accountId, subject: "修正のお願い", body: "", path: null }),
      );
      return db.notice.findFirstOrThrow({ where: { accountId } });
    };
    const [actor, stranger] = [await employerActor(), await employerActor()];
    const { id } = await notify(actor);
    const foreign = await notify(stranger);
    for (const after of [foreign.id, randomUUID()])
      expect((await listNotices(actor, { after })).notices.map((one) => one.id)).toEqual([id]);
  });
});

describe("the way to the counter after a return", () => {
  const request = "就業規則を確認してください";

  it.each([
    { document: "posting", establishmentAsked: false, postingAsked: true },
    { document: "establishment", establishmentAsked: true, postingAsked: false },
  ] as const)("says what is to be corrected: a request for the $document", async ({ document, ...asked }) => {
    const { actor, caseId } = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    const comments = [{ document, fieldKey: null, body: request }];
    expect((await returnCase(clerk, caseId, { ordinal: 1, comments })).ok).toBe(true);
    expect(await openingProgress(await reloadEmployer(actor.accountId))).toEqual({
      establishment: "returned",
      ...asked,
      submittedCases: 1,
    });
  });

  it("keeps asking for the establishment when another case is sent back after it", async () => {
    const { actor, caseId } = await handedInPosting();
    const second = await submitPosting(actor, await completePosting(actor));
    if (!second.ok || !second.value.submitted) throw new Error(JSON.stringify(second));
    const other = await db.reviewCase.findFirstOrThrow({ where: { id: { not: caseId } } });
    const clerk = await staffActor();
    for (const [id, document] of [
      [caseId, "establishment"],
      [other.id, "posting"],
    ] as const) {
      await takeCase(clerk, id);
      const comments = [{ document, fieldKey: null, body: request }];
      expect((await returnCase(clerk, id, { ordinal: 1, comments })).ok).toBe(true);
    }
    expect(await openingProgress(await reloadEmployer(actor.accountId))).toMatchObject({
      establishmentAsked: true,
    });
  });
});

describe("the posting to go on with", () => {
  it("is the one that was sent back, also when another was begun later", async () => {
    const actor = await draftingEmployer();
    const returned = await emptyPosting(actor);
    await db.posting.update({ where: { id: returned }, data: { status: "RETURNED" } });
    await emptyPosting(actor);
    expect(actor.scope && (await firstOpenPosting(actor.scope))).toEqual({
      id: returned,
      status: "RETURNED",
    });
  });
});
