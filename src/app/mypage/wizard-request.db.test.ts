import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/server/db";
import { revokeSessions } from "@/server/session";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { request } from "~/tests/support/request";
import { openWizardScreen } from "./wizard-request";

const START = "2026-11-20T10:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  request.reset();
});

/** Somebody at a browser with a posting, who has just looked at one of its screens. */
async function regular() {
  const actor = await draftingEmployer();
  const postingId = await emptyPosting(actor);
  const sessionId = await request.logInEmployer(actor);
  await openWizardScreen("posting", postingId, "2");
  return { ...actor, sessionId, postingId };
}

const missing = expect.objectContaining({ digest: expect.stringContaining("404") });
const toLogin = expect.objectContaining({ digest: expect.stringContaining("/login?next=") });

describe("a wizard screen", () => {
  it("is found with who asks for it", async () => {
    const { postingId, accountId } = await regular();
    const { actor, screen, isOpen } = await openWizardScreen("posting", postingId, "3");
    expect(screen).toMatchObject({ draft: { id: postingId }, step: { number: 3 }, account: accountId });
    expect(actor.accountId).toBe(accountId);
    expect(isOpen).toBe(true);
    for (const step of ["9", "0", "10", "3x", "", "３"])
      await expect(openWizardScreen("posting", postingId, step), step).rejects.toEqual(missing);
    await expect(openWizardScreen("posting", "not-an-id", "3")).rejects.toEqual(missing);
  });

  it("is not shown once the session has ended, nor without one", async () => {
    const { postingId, sessionId } = await regular();
    await transaction((tx) => revokeSessions(tx, { id: sessionId }));
    await expect(openWizardScreen("posting", postingId, "3")).rejects.toEqual(toLogin);
    await expect(openWizardScreen("posting", "not-an-id", "3")).rejects.toEqual(missing);
    request.cookies.clear();
    await expect(openWizardScreen("posting", postingId, "3")).rejects.toEqual(toLogin);
  });

  it("is not shown after fifty minutes without use", async () => {
    const { postingId } = await regular();
    clock.advance({ minutes: 50 });
    await expect(openWizardScreen("posting", postingId, "3")).rejects.toEqual(toLogin);
  });

  it("is a use of the session", async () => {
    const { postingId } = await regular();
    for (let i = 0; i < 3; i++) {
      clock.advance({ minutes: 40 });
      expect((await openWizardScreen("posting", postingId, "3")).screen).not.toBeNull();
    }
  });

  it("shows at once what has changed about the account", async () => {
    const { postingId, accountId } = await regular();
    await db.account.update({
      where: { id: accountId },
      data: { status: "OPEN", provisionalUntil: null, establishmentBinding: "PROVISIONAL" },
    });
    const { actor } = await openWizardScreen("posting", postingId, "3");
    expect(actor).toMatchObject({ status: "OPEN", provisionalUntil: null, scope: { confirmed: false } });
    await db.account.update({
      where: { id: accountId },
      data: { establishmentId: null, establishmentBinding: null },
    });
    await expect(openWizardScreen("posting", postingId, "3")).rejects.toEqual(missing);
    await expect(openWizardScreen("establishment", null, "1")).rejects.toEqual(missing);
  });

  it("is where the next log-in leads", async () => {
    const { postingId, accountId } = await regular();
    await openWizardScreen("posting", postingId, "3");
    await expect
      .poll(() => db.account.findUnique({ where: { id: accountId }, select: { resumePath: true } }))
      .toEqual({ resumePath: `/mypage/postings/${postingId}/steps/3` });
  });

  it("is not found in somebody else's posting", async () => {
    const { postingId } = await regular();
    await regular();
    await expect(openWizardScreen("posting", postingId, "3")).rejects.toEqual(missing);
  });

  it("is the establishment's own without an id", async () => {
    const { scope } = await regular();
    const id = scope?.establishmentId;
    expect((await openWizardScreen("establishment", null, "1")).screen).toMatchObject({
      draft: { kind: "establishment", id },
    });
  });
});
