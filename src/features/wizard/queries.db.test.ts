import { beforeEach, describe, expect, it } from "vitest";
import { returnCase, takeCase } from "@/features/review/commands";
import { db } from "@/server/db";
import { reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { findWizardScreen, placeToOpen } from "./queries";

testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);

describe("a posting that was sent back", () => {
  /** Handed in with every screen passed, and sent back with a request for the whole of a document. */
  async function sentBack(document: "posting" | "establishment") {
    const { actor, postingId, caseId } = await handedInPosting();
    await db.postingSection.updateMany({ data: { passedAt: new Date("2026-11-20T01:00:00Z") } });
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    const comments = [{ document, fieldKey: null, body: "就業規則を確認してください" }];
    expect((await returnCase(clerk, caseId, { ordinal: 1, comments })).ok).toBe(true);
    const { scope } = await reloadEmployer(actor.accountId);
    if (!scope) throw new Error("no scope");
    return { scope, postingId };
  }

  it("shows a request for the whole on every screen, and opens where 完了 is", async () => {
    const { scope, postingId } = await sentBack("posting");
    for (const step of [1, 8]) {
      const screen = await findWizardScreen(scope, "posting", postingId, step);
      expect(screen?.remarks).toEqual(["就業規則を確認してください"]);
      expect(screen?.comments).toEqual([]);
      expect(screen && placeToOpen(screen)).toBe(`/mypage/postings/${postingId}/steps/8`);
    }
    const establishment = await findWizardScreen(scope, "establishment", scope.establishmentId, 1);
    expect(establishment?.remarks).toEqual([]);
  });

  it("shows a request for the establishment there and not in the posting", async () => {
    const { scope, postingId } = await sentBack("establishment");
    const establishment = await findWizardScreen(scope, "establishment", scope.establishmentId, 1);
    expect(establishment?.remarks).toEqual(["就業規則を確認してください"]);
    expect((await findWizardScreen(scope, "posting", postingId, 1))?.remarks).toEqual([]);
  });
});
