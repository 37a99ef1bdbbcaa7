import type { BrowserContext, Page, Request } from "@playwright/test";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { database } from "./support/database";
import { seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { testSettings } from "./support/settings";
import { seedTenants, type Tenants, type Visitor } from "./support/tenants";
import { expect, test } from "./support/test";

// A page that is still open when somebody else logs in on the machine: its buttons name the former person's rows.
// `support/tenant-actions.ts` says which actions these are. One visitor presses in the page and reads the answer; the
// others send what that press has sent, and in the end so does the one whose row it is.

let tenants: Tenants;
test.beforeAll(async ({ browser }) => {
  tenants = await seedTenants(browser);
});
test.afterAll(() => tenants.close());

const REFUSAL =
  /ログイン情報が失われたか、ログインされていません|見つかりません|別のアカウントでログインされています/;

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** The browser of this page belongs to somebody else from now on. */
async function become(page: Page, cookies: Cookies) {
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
}

const cookiesOf = async (visitor: Visitor) => (await tenants.as[visitor].storageState()).cookies;

/** Sends once more, from the browser of this page, what another page of it has sent. */
async function sendAgain(page: Page, request: Request): Promise<string> {
  const headers = await request.allHeaders();
  const kept = ["accept", "content-type", "next-action", "next-router-state-tree"];
  const response = await page.request.post(request.url(), {
    headers: {
      ...Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
      origin: testSettings().baseUrl,
    },
    data: request.postDataBuffer() ?? Buffer.alloc(0),
    maxRedirects: 0,
  });
  return response.text();
}

interface Attempt {
  /** Who presses in the page, and who else sends the same. */
  readonly visitors: readonly Visitor[];
  readonly press: () => Promise<void>;
  /** What the action changes when it is allowed to. */
  readonly rows: () => Promise<unknown>;
}

/** Nobody gets anywhere with a page that is prepared up to the press, but the one it belongs to. */
async function expectOnlyOwn(page: Page, { visitors, press, rows }: Attempt) {
  const own = await page.context().cookies();
  const before = await rows();
  const [first = "nobody", ...others] = visitors;
  await become(page, await cookiesOf(first));
  const sent = page.waitForRequest((request) => "next-action" in request.headers());
  await press();
  await expect(page.getByText(REFUSAL).first(), first).toBeVisible();
  expect(page.url()).not.toMatch(/steps\/4|saved/);
  expect(await rows(), first).toEqual(before);
  for (const visitor of others) {
    await become(page, await cookiesOf(visitor));
    const answer = await sendAgain(page, await sent);
    expect(answer, visitor).toMatch(REFUSAL);
    expect(answer, visitor).not.toContain(tenants.secret);
    expect(await rows(), visitor).toEqual(before);
  }
  await become(page, own);
  await sendAgain(page, await sent);
  expect(await rows(), "the same, sent by whose it is").not.toEqual(before);
}

/** What leaving a screen changes: which steps are passed, and where the owner goes on after the next log-in. */
async function draftAsItIs() {
  const { sections, account } = await database().posting.findUniqueOrThrow({
    where: { id: tenants.draftId },
    select: {
      sections: { orderBy: { step: "asc" }, select: { passedAt: true } },
      account: { select: { id: true, resumePath: true } },
    },
  });
  return { account, passed: sections.map(({ passedAt }) => passedAt?.toISOString()) };
}

/** The case, and what is asked for in it. */
async function caseAsItIs() {
  return database().reviewCase.findUniqueOrThrow({
    where: { id: tenants.caseId },
    select: { status: true, assignedStaffId: true, comments: true },
  });
}

const LEAVING = "draft/leaveStep";

for (const [button, visitors] of [
  ["次へ進む", ["nobody", "rival", "provisional", "otherOffice"]],
  ["一時保存", ["rival", "provisional", "otherOffice", "nobody"]],
] as const)
  test(`${LEAVING} (${button}) on another's posting`, async ({ page }) => {
    await become(page, await cookiesOf("owner"));
    await database().postingSection.updateMany({
      where: { postingId: tenants.draftId },
      data: { passedAt: null },
    });
    const wizard = Wizard.ofPosting(page, tenants.draftId);
    await wizard.open(3);
    const { account } = await draftAsItIs();
    // Being opened is remembered by the screen itself, a moment later.
    await expect.poll(async () => (await draftAsItIs()).account?.resumePath).toBe(wizard.stepPath(3));
    await database().account.update({ where: { id: account?.id }, data: { resumePath: "/mypage" } });
    await expectOnlyOwn(page, {
      visitors,
      press: () => page.getByRole("button", { name: button }).click(),
      rows: draftAsItIs,
    });
  });

/** What a clerk has done up to the press that somebody else makes, and that press. */
const staffActions: Readonly<Record<string, (desk: Console) => Promise<() => Promise<void>>>> = {
  "review/takeAction": async (desk) => () => desk.page.getByRole("button", { name: /^担当する/ }).click(),
  "review/releaseAction": async (desk) => {
    await desk.take();
    return () => desk.page.getByRole("button", { name: "担当をはずす" }).click();
  },
  "review/returnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.page.getByRole("button", { name: /^差戻し/ }).click();
    return () => desk.page.getByRole("dialog").getByRole("button", { name: "差し戻す" }).click();
  },
  "return-withdrawal/withdrawReturnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.sendBack();
    return desk.askToWithdraw();
  },
  "return-withdrawal/discardWithdrawnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.sendBack();
    await (await desk.askToWithdraw())();
    await expect(desk.outcome("差戻しを取り消しました")).toBeVisible();
    return desk.askToDiscard();
  },
  "final-registration/registerAction": async (desk) => {
    await desk.take();
    const dialog = await desk.startRegistration();
    await dialog.getByLabel("産業分類", { exact: true }).fill("311");
    await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
    await dialog.getByLabel("来所者の本人確認").selectOption({ label: "パスポート" });
    return () => dialog.getByRole("button", { name: "本登録する" }).click();
  },
};

/** Who has no business with a case of this office. */
const STRANGERS: readonly Visitor[] = ["nobody", "owner", "otherOffice"];

for (const [index, [action, prepare]] of Object.entries(staffActions).entries())
  test(`${action} on another office's case`, async ({ page, context }) => {
    await database().reviewComment.deleteMany({ where: { caseId: tenants.caseId } });
    await database().reviewCase.update({
      where: { id: tenants.caseId },
      data: { status: "WAITING", assignedStaffId: null },
    });
    await database().posting.update({ where: { id: tenants.submittedId }, data: { status: "SUBMITTED" } });
    await signIn(context, await seedStaff());
    await page.goto(`/staff/reviews/${tenants.caseId}`);
    const press = await prepare(new Console(page));
    // Another one presses in the page each time.
    const turn = index % STRANGERS.length;
    const visitors = [...STRANGERS.slice(turn), ...STRANGERS.slice(0, turn)];
    await expectOnlyOwn(page, { visitors, press, rows: caseAsItIs });
  });
