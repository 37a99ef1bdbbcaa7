import { beforeEach, describe, expect, it } from "vitest";
import { can } from "@/domain/policy";
import { returnCase, takeCase } from "@/features/review/commands";
import { db } from "@/server/db";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { findDraft, findWizardScreen, placeToOpen } from "./queries";

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

describe("whose postings are found", () => {
  it("is what the policy says, for every asker and every posting", async () => {
    const at = new Date("2026-11-20T01:00:00Z");
    const [ours, foreign] = [
      await db.establishment.create({ data: { createdAt: at, updatedAt: at } }),
      await db.establishment.create({ data: { createdAt: at, updatedAt: at } }),
    ];
    const of = (establishmentId: string, establishmentBinding: "CONFIRMED" | "PROVISIONAL") =>
      employerActor({ establishmentId, establishmentBinding });
    const askers = [
      await of(ours.id, "CONFIRMED"),
      await of(ours.id, "CONFIRMED"),
      await of(ours.id, "PROVISIONAL"),
      await of(ours.id, "PROVISIONAL"),
      await of(foreign.id, "CONFIRMED"),
    ];
    for (const establishmentId of [ours.id, foreign.id])
      for (const accountId of [...askers.map((asker) => asker.accountId), null])
        await db.posting.create({ data: { establishmentId, accountId, createdAt: at, updatedAt: at } });
    const postings = await db.posting.findMany({ include: { account: true } });
    let allowed = 0;
    for (const asker of askers) {
      if (!asker.scope) throw new Error("no scope");
      for (const { id, establishmentId, accountId, account } of postings) {
        const begunUnchecked = account?.establishmentBinding === "PROVISIONAL";
        const may = can(asker, "posting.read", { establishmentId, accountId, begunUnchecked });
        allowed += may ? 1 : 0;
        expect((await findDraft(asker.scope, "posting", id)) !== null).toBe(may);
      }
    }
    expect(allowed).toBeGreaterThan(askers.length);
    expect(allowed).toBeLessThan(askers.length * postings.length);
  });
});
