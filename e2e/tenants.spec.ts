import type { APIRequestContext, APIResponse, BrowserContext, Page } from "@playwright/test";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { database } from "./support/database";
import {
  seedAccount,
  type SeededEmployer,
  seedFirstTimeEmployer,
  seedPosting,
  seedStaff,
} from "./support/seed";
import { employerWithEverything, SECRETS } from "./support/scene";
import { signIn } from "./support/session";
import { type Ids, type TenantRoute, tenantActions, tenantRoutes } from "./support/tenant-routes";
import { expect, test } from "./support/test";

type Visitor = "nobody" | "another employer" | "a log-in nobody has checked" | "another office";

let victim: SeededEmployer;
let ids: Ids;
let secrets: readonly string[];
const browsers = new Map<Visitor | "the employer" | "the clerk", BrowserContext>();

test.beforeAll("one employer with everything, and others who look for it", async ({ browser }) => {
  ({ employer: victim, ids } = await employerWithEverything(browser));
  secrets = [...Object.values(SECRETS), ids.receiptNumber, ids.receiptNumber.replaceAll("-", "")];

  const open = async (owner?: Parameters<typeof signIn>[1]) => {
    const context = await browser.newContext();
    if (owner) await signIn(context, owner);
    return context;
  };
  const stranger = await seedFirstTimeEmployer({ status: "ENTERED" });
  await seedPosting(stranger, { answers: filledFullTimePosting });
  browsers.set("the employer", await open(victim));
  browsers.set("the clerk", await open(await seedStaff()));
  browsers.set("nobody", await open());
  browsers.set("another employer", await open(stranger));
  browsers.set(
    "a log-in nobody has checked",
    await open(
      await seedAccount({ establishmentId: victim.establishmentId, establishmentBinding: "PROVISIONAL" }),
    ),
  );
  browsers.set("another office", await open(await seedStaff("0901")));
});

test.afterAll(async () => {
  for (const context of browsers.values()) await context.close();
});

function requestOf(visitor: Visitor | "the employer" | "the clerk"): APIRequestContext {
  const context = browsers.get(visitor);
  if (!context) throw new Error(`${visitor} has no browser`);
  return context.request;
}

async function tryOut(request: APIRequestContext, path: string, { patch }: TenantRoute, headers = {}) {
  const origin = new URL(process.env.E2E_BASE_URL ?? "").origin;
  return patch
    ? request.patch(path, { data: patch, headers: { origin }, maxRedirects: 0 })
    : request.get(path, { headers, maxRedirects: 0 });
}

/** Sent to log in, or for an endpoint: told so. */
function expectLogin(
  answer: APIResponse,
  login: "/login" | "/staff/login",
  { patch }: TenantRoute,
  what: string,
) {
  if (patch) return expect(answer.status(), what).toBe(401);
  expect(answer.status(), what).toBe(307);
  expect(new URL(answer.headers().location ?? "", answer.url()).pathname, what).toBe(login);
}

const VISITORS: readonly Visitor[] = [
  "nobody",
  "another employer",
  "a log-in nobody has checked",
  "another office",
];

for (const visitor of VISITORS)
  test(`${visitor} gets 404 or log-in at every address, and never data`, async () => {
    const request = requestOf(visitor);
    const isEmployer = visitor === "another employer" || visitor === "a log-in nobody has checked";
    for (const route of Object.values(tenantRoutes)) {
      if (route.audience === "trial") continue;
      for (const path of route.paths(ids)) {
        const what = `${path} for ${visitor}`;
        const answer = await tryOut(request, path, route);
        switch (route.audience) {
          case "employers":
            if (!isEmployer) expectLogin(answer, "/login", route, what);
            else expect(answer.status(), what).toBeLessThan(500);
            break;
          case "owner":
            if (isEmployer) expect(answer.status(), what).toBe(404);
            else expectLogin(answer, "/login", route, what);
            break;
          case "staff":
            if (visitor === "another office") expect(answer.status(), what).toBe(200);
            else expectLogin(answer, "/staff/login", route, what);
            break;
          case "office":
            if (visitor === "another office") expect(answer.status(), what).toBe(404);
            else expectLogin(answer, "/staff/login", route, what);
            break;
          default:
            expect(answer.status(), what).toBeLessThan(500);
        }
        await expectNoSecrets(answer, what);
        // What the framework fetches when a link is followed inside the page.
        if (!route.patch)
          await expectNoSecrets(await tryOut(request, path, route, { rsc: "1" }), `${what} (rsc)`);
      }
    }
    await expectUntouched();
  });

async function expectNoSecrets(answer: APIResponse, what: string) {
  const body = await answer.text();
  // A search repeats what was searched for.
  for (const secret of secrets)
    if (!what.includes(secret)) expect(body.includes(secret), `${what} tells ${secret}`).toBe(false);
}

/** Everything of the employer is as it was. */
async function expectUntouched() {
  const section = await database().postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId: ids.draftId, step: 3 } },
    select: { answers: true, revision: true },
  });
  expect(section).toMatchObject({ revision: 1, answers: { jobTitle: SECRETS.draft } });
  const establishment = await database().establishmentSection.findFirstOrThrow({
    where: { establishmentId: ids.establishmentId, step: 1 },
    select: { answers: true },
  });
  expect(establishment.answers).toMatchObject({ companyName: filledEstablishment.companyName });
  const reviewCase = await database().reviewCase.findUniqueOrThrow({
    where: { id: ids.caseId },
    select: { status: true, comments: true },
  });
  expect(reviewCase.comments).toEqual([]);
}

test("the employer and the office get in, so that the others are not turned away by a mistake", async () => {
  for (const [who, audiences] of [
    ["the employer", ["employers", "owner"]],
    ["the clerk", ["staff", "office"]],
  ] as const)
    for (const route of Object.values(tenantRoutes)) {
      if (!(audiences as readonly string[]).includes(route.audience) || route.patch) continue;
      for (const path of route.paths(ids)) {
        const answer = await tryOut(requestOf(who), path, route);
        const isOk = answer.status() === 200 || !/\/login/.test(answer.headers().location ?? "/login");
        // An employer whose establishment is registered has no use for the pages of its first registration.
        const isForFirstTimers = /^\/mypage\/establishment\//.test(path);
        expect(isOk || isForFirstTimers, `${path} for ${who}: ${answer.status()}`).toBe(true);
      }
    }
  const page = await requestOf("the employer").get(`/mypage/postings/${ids.draftId}/steps/3`);
  expect(await page.text()).toContain(SECRETS.draft);
  const reviewed = await requestOf("the clerk").get(`/staff/reviews/${ids.caseId}`);
  expect(await reviewed.text()).toContain(SECRETS.posting);
});

test.describe("a page that is still open when somebody else logs in on the machine", () => {
  async function swap(page: Page, visitor: Visitor) {
    const cookies = await browsers.get(visitor)?.cookies();
    await page.context().clearCookies();
    if (cookies && cookies.length > 0) await page.context().addCookies(cookies);
  }

  async function expectRefused(page: Page) {
    const sentence = /ログイン情報が失われたか、ログインされていません|見つかりません/;
    await expect(page.getByText(sentence).first()).toBeVisible();
  }

  for (const visitor of VISITORS)
    for (const [action, button] of [
      ["draft/leaveForwards", "次へ進む"],
      ["draft/keepForLater", "一時保存"],
    ] as const)
      test(`${visitor} presses ${button}`, async ({ page, context }) => {
        expect(tenantActions[action]).toBe("names a row");
        await signIn(context, victim);
        const wizard = Wizard.ofPosting(page, ids.draftId);
        await wizard.open(3);
        const before = await passedAt();
        await swap(page, visitor);
        await page.getByRole("button", { name: button }).click();
        await expectRefused(page);
        expect(page.url()).not.toMatch(/steps\/4|saved/);
        expect(await passedAt()).toEqual(before);
        await expectUntouched();
      });

  for (const visitor of ["nobody", "another employer", "another office"] as const)
    test(`${visitor} decides a case`, async ({ page, context }) => {
      const clerk = await seedStaff();
      const desk = new Console(page);
      const status = async () => {
        const { status, assignedStaffId } = await database().reviewCase.findUniqueOrThrow({
          where: { id: ids.caseId },
          select: { status: true, assignedStaffId: true },
        });
        return { status, assignedStaffId };
      };
      await database().reviewCase.update({
        where: { id: ids.caseId },
        data: { status: "WAITING", assignedStaffId: null },
      });
      await database().posting.update({ where: { id: ids.postingId }, data: { status: "SUBMITTED" } });
      for (const action of ["take", "release", "return", "register"] as const) {
        expect(
          tenantActions[
            action === "register" ? "final-registration/registerAction" : `review/${action}Action`
          ],
        ).toBe("names a row");
        await context.clearCookies();
        await signIn(context, clerk);
        await page.goto(`/staff/reviews/${ids.caseId}`);
        if (action !== "take" && (await status()).status === "WAITING") await desk.take();
        const before = await status();
        if (action === "take") {
          await swap(page, visitor);
          await page.getByRole("button", { name: /^担当する/ }).click();
        } else if (action === "release") {
          await swap(page, visitor);
          await page.getByRole("button", { name: "担当をはずす" }).click();
        } else if (action === "return") {
          await desk.comment("職種", "直してください。");
          await page.getByRole("button", { name: /^差戻し/ }).click();
          await swap(page, visitor);
          await page.getByRole("dialog").getByRole("button", { name: "差し戻す" }).click();
        } else {
          const dialog = await desk.startRegistration();
          await dialog.getByLabel("産業分類", { exact: true }).fill("311");
          await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
          await swap(page, visitor);
          await dialog.getByRole("button", { name: "本登録する" }).click();
        }
        await expectRefused(page);
        expect(await status(), action).toEqual(before);
        await expectUntouched();
      }
    });

  async function passedAt() {
    const rows = await database().postingSection.findMany({
      where: { postingId: ids.draftId },
      orderBy: { step: "asc" },
      select: { passedAt: true },
    });
    return rows.map((row) => row.passedAt?.toISOString());
  }
});
