import { beforeEach, describe, expect, it, vi } from "vitest";
import { currentEmployer } from "@/server/actor";
import { db, transaction } from "@/server/db";
import { PATH_HEADER } from "@/server/request-stamp";
import { revokeSessions } from "@/server/session";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { request } from "~/tests/support/request";
import { employerOfPage, openRecalled, openWizardScreen } from "./wizard-request";

vi.mock("next/headers", async () => (await import("~/tests/support/request")).nextHeaders);

const START = "2026-11-20T10:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  request.reset();
});

/** Somebody at a browser with a posting, whom this process has seen a moment ago. */
async function regular() {
  const actor = await draftingEmployer();
  const postingId = await emptyPosting(actor);
  const sessionId = await request.logInEmployer(actor);
  await currentEmployer();
  request.headers.set(PATH_HEADER, `/mypage/postings/${postingId}/steps/3`);
  return { ...actor, sessionId, postingId };
}

const toLogin = expect.objectContaining({ digest: expect.stringContaining("/login?next=") });

describe("a screen for somebody this process remembers", () => {
  it("is found by the one statement, for the page and its frame", async () => {
    const { postingId, accountId } = await regular();
    expect(await openRecalled("posting", postingId)).toMatchObject({ actor: { accountId } });
    const { actor, screen } = await openWizardScreen("posting", postingId, 3);
    expect(screen).toMatchObject({ draft: { id: postingId }, step: { number: 3 }, account: accountId });
    expect(actor.accountId).toBe(accountId);
    expect((await employerOfPage())?.accountId).toBe(accountId);
    expect((await openWizardScreen("posting", postingId, 9)).screen).toBeNull();
  });

  it("is not shown once the session has ended", async () => {
    const { postingId, sessionId } = await regular();
    await transaction((tx) => revokeSessions(tx, { id: sessionId }));
    await expect(openWizardScreen("posting", postingId, 3)).rejects.toEqual(toLogin);
    expect(await employerOfPage()).toBeNull();
  });

  it("is not shown after fifty minutes without use", async () => {
    const { postingId } = await regular();
    clock.advance({ minutes: 50 });
    await expect(openWizardScreen("posting", postingId, 3)).rejects.toEqual(toLogin);
  });

  it("shows at once what has changed about the account, in the frame too", async () => {
    const { postingId, accountId } = await regular();
    await db.account.update({
      where: { id: accountId },
      data: { status: "OPEN", provisionalUntil: null, establishmentBinding: "CONFIRMED" },
    });
    expect(await openRecalled("posting", postingId)).toBeNull();
    expect(await employerOfPage()).toMatchObject({ provisionalUntil: null, scope: { confirmed: true } });
    expect((await openWizardScreen("posting", postingId, 3)).actor.scope?.confirmed).toBe(true);
    await db.account.update({ where: { id: accountId }, data: { email: "new@example.jp" } });
    expect(await employerOfPage()).toMatchObject({ email: "new@example.jp" });
  });

  it("knows on which screen the person stopped, from other tabs too", async () => {
    const { postingId, accountId } = await regular();
    await db.account.update({ where: { id: accountId }, data: { resumePath: "/mypage" } });
    expect((await openRecalled("posting", postingId))?.actor.resumePath).toBe("/mypage");
  });

  it("is not found in somebody else's posting", async () => {
    const { postingId } = await regular();
    await regular();
    expect((await openWizardScreen("posting", postingId, 3)).screen).toBeNull();
  });

  it("is the establishment's own without an id", async () => {
    const { scope } = await regular();
    request.headers.set(PATH_HEADER, "/mypage/establishment/steps/1");
    const draft = { kind: "establishment", id: scope?.establishmentId };
    expect(await openRecalled("establishment", null)).toMatchObject({ draft });
    expect((await employerOfPage())?.scope?.establishmentId).toBe(scope?.establishmentId);
    expect((await openWizardScreen("establishment", null, 1)).screen).toMatchObject({ draft });
  });
});
