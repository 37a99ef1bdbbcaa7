import { beforeEach, expect, it } from "vitest";
import { openWizardScreen } from "@/app/mypage/wizard-request";
import { leaveStep } from "@/features/draft/actions";
import { autosaveRoute, sectionRoute } from "@/features/draft/routes";
import { employerInUseRoute, staffInUseRoute } from "@/features/session/routes";
import { initialFormState } from "@/lib/form-state";
import { requireEmployer, requireStaff } from "@/server/actor";
import { db, transaction } from "@/server/db";
import type { RouteHandler } from "@/server/http";
import { openSession } from "@/server/session";
import { staffActor } from "./support/actors";
import { testClock } from "./support/clock";
import { resetDatabase, withConnection } from "./support/database";
import { draftingEmployer, emptyPosting } from "./support/drafting";
import { form, request } from "./support/request";

// A session that another instance has ended is dead here at the very next request, however much of it was in use a
// moment before. Nothing but the database tells the instances apart, so it is ended there and nowhere else.

testClock("2026-11-20T10:00:00+09:00");
beforeEach(async () => {
  await resetDatabase();
  request.reset();
});

interface Scene {
  readonly accountId: string;
  readonly postingId: string;
}

/** Somebody at a browser with a posting, or at the counter. */
async function employer(): Promise<Scene & { readonly sessionId: string }> {
  const actor = await draftingEmployer();
  const sessionId = await request.logInEmployer(actor);
  return { accountId: actor.accountId, postingId: await emptyPosting(actor), sessionId };
}

async function send(handler: RouteHandler, method: string, body: object | null, params = {}) {
  const call = new Request("https://mypage.example.jp/api/it", {
    method,
    headers: {
      origin: "https://mypage.example.jp",
      host: "mypage.example.jp",
      "content-type": "application/json",
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await handler(call, { params: Promise.resolve(params) })).status;
}

/** What a request comes to: whether somebody's session answered for it. */
type Ask = (scene: Scene, turn: number) => Promise<"answered" | "signed out">;

const byStatus = (status: number) => {
  if (status === 200) return "answered" as const;
  if (status === 401) return "signed out" as const;
  throw new Error(`answered ${status}`);
};

const byRedirect = async (page: () => Promise<unknown>) => {
  try {
    await page();
    return "answered" as const;
  } catch (error) {
    if (String((error as { digest?: unknown }).digest).includes("login")) return "signed out" as const;
    throw error;
  }
};

const employers: Readonly<Record<string, Ask>> = {
  "a save": async ({ postingId, accountId }, turn) =>
    byStatus(
      await send(
        autosaveRoute("posting"),
        "PATCH",
        {
          baseRevision: turn,
          changes: [{ key: "jobTitle", from: "経理".repeat(turn), to: "経理".repeat(turn + 1) }],
          account: accountId,
        },
        { id: postingId, step: "3" },
      ),
    ),
  "a save that has to be merged": async ({ postingId }, turn) =>
    byStatus(
      await send(
        autosaveRoute("posting"),
        "PATCH",
        { baseRevision: 90, changes: [{ key: "jobTitle", from: "", to: `経理${turn}` }] },
        { id: postingId, step: "3" },
      ),
    ),
  "a question what a step holds": async ({ postingId }) =>
    byStatus(await send(sectionRoute("posting"), "GET", null, { id: postingId, step: "3" })),
  "a sign of use": async ({ accountId }) =>
    byStatus(await send(employerInUseRoute(), "POST", { owner: accountId })),
  "an action": async ({ postingId, accountId }) => {
    const fields = { kind: "posting", id: postingId, step: "7", account: accountId, way: "next" };
    const answer = await leaveStep(initialFormState(), form(fields)).catch((error: unknown) => {
      if (String((error as { digest?: unknown }).digest).includes("steps/8")) return null;
      throw error;
    });
    return answer?.status === "signedOut" ? "signed out" : byStatus(answer === null ? 200 : 500);
  },
  "a screen of a wizard": ({ postingId }) => byRedirect(() => openWizardScreen("posting", postingId, "3")),
  "another page": () => byRedirect(() => requireEmployer("/mypage/postings")),
};

/** The other instance, which has no memory in common with this process. */
const endElsewhere = (sessionId: string) =>
  withConnection((client) =>
    client.query(`update "Session" set "revokedAt" = "lastSeenAt" where id = $1`, [sessionId]),
  );

it.each(Object.entries(employers))("answers %s until the session is ended elsewhere", async (_what, ask) => {
  const scene = await employer();
  for (let turn = 0; turn < 3; turn++) expect(await ask(scene, turn)).toBe("answered");
  const before = await db.postingSection.findMany({ where: { postingId: scene.postingId } });
  await endElsewhere(scene.sessionId);
  expect(await ask(scene, 3)).toBe("signed out");
  expect(await db.postingSection.findMany({ where: { postingId: scene.postingId } })).toEqual(before);
});

it("answers staff until their session is ended elsewhere", async () => {
  const { staffId } = await staffActor();
  const sessionId = await transaction((tx) => openSession(tx, { staffId }));
  await request.logIn("staff", sessionId);
  const inUse = async () => byStatus(await send(staffInUseRoute(), "POST", { owner: staffId }));
  const page = () => byRedirect(() => requireStaff("/staff"));
  for (const ask of [inUse, page]) expect(await ask()).toBe("answered");
  await endElsewhere(sessionId);
  for (const ask of [inUse, page]) expect(await ask()).toBe("signed out");
});
