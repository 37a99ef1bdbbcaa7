import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessibility";
import { advanceClock, clockNow, setClock } from "./support/clock";
import { database } from "./support/database";
import { expectStored, onStep } from "./support/drafting";
import { PASSWORD } from "./support/seed";
import { expect, test } from "./support/test";

// What the ticket asks for would use the session, at whatever time it is by then.
test.use({ isTicketBeside: false });

// The clocks of the installation and of the browser (all its tabs) are moved together.
const start = clockNow();
test.beforeEach(({ page }) => page.clock.install());
test.afterEach(() => setClock(start));

/** So many minutes go by. What the pages were still asking for is answered in the minute in which they asked. */
async function pass(minutes: number, page: Page) {
  for (const tab of page.context().pages()) await tab.waitForLoadState("networkidle");
  advanceClock(minutes);
  await page.clock.fastForward(minutes * 60_000);
}

const warningOn = (page: Page) => page.getByRole("alertdialog", { name: "まもなく自動でログアウトします" });
const logInOn = (page: Page) => page.getByRole("dialog", { name: "ログインし直してください" });

async function lastSeen(id: string): Promise<Date> {
  return (await database().session.findUniqueOrThrow({ where: { id } })).lastSeenAt;
}

test("ten minutes before the end a dialog asks whether to go on, and going on begins anew", async ({
  page,
}) => {
  const { sessionId, wizard } = await onStep(page, 3);
  await wizard.input("pcSkills").focus();
  await pass(38, page);
  await expect(warningOn(page)).toBeHidden();
  await pass(2, page);
  const warning = warningOn(page);
  await expect(warning).toBeVisible();
  await expect(warning.getByRole("timer")).toContainText(/(10分0秒|9分5\d秒)/);
  await expect(warning.getByRole("status")).toHaveText(/^自動でログアウトするまで、約(10|9)分です$/);
  await expect(warning.getByRole("button", { name: "続ける" })).toBeFocused();
  await expectAccessible(page, "the warning before the idle time-out");
  await pass(2, page);
  await expect(warning.getByRole("timer")).toContainText(/[78]分/);
  await warning.getByRole("button", { name: "続ける" }).click();
  await expect(warning).toBeHidden();
  await expect(wizard.input("pcSkills")).toBeFocused();
  expect(await lastSeen(sessionId)).toEqual(clockNow());
  await pass(38, page);
  await expect(warning).toBeHidden();
});

test("typing keeps the session, in a page that saves it and in one that does not", async ({ page }) => {
  const { sessionId, wizard } = await onStep(page, 3);
  await pass(30, page);
  await wizard.set("pcSkills", "会計ソフト");
  await page.clock.fastForward(2_000);
  await wizard.expectSaved();
  expect(await lastSeen(sessionId)).toEqual(clockNow());
  await pass(30, page);
  await expect(warningOn(page)).toBeHidden();

  // Text that the server refuses to save is work all the same.
  await page.route("**/api/postings/*/sections/3", (route) => route.fulfill({ status: 503, body: "" }));
  await wizard.input("pcSkills").press("End");
  await page.keyboard.type("への入力");
  await page.clock.fastForward(6_000);
  await expect.poll(() => lastSeen(sessionId)).toEqual(clockNow());
});

test("other tabs of the session follow: no warning while one of them is worked in", async ({
  page,
  context,
}) => {
  const { wizard } = await onStep(page, 3);
  const other = await context.newPage();
  await other.goto("/mypage");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await pass(41, page);
  await expect(warningOn(page)).toBeVisible();
  await expect(warningOn(other)).toBeVisible();
  await warningOn(other).getByRole("button", { name: "続ける" }).click();
  await expect(warningOn(page)).toBeHidden();
  await wizard.set("pcSkills", "会計ソフト");
  await page.clock.fastForward(2_000);
  await wizard.expectSaved();
});

test("after the last minute the page says so, keeps the text, and goes on after the log-in", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  await pass(41, page);
  await expect(warningOn(page)).toBeVisible();
  await pass(10, page);
  await page.clock.fastForward(2_000);
  await expect(warningOn(page)).toBeHidden();
  const dialog = logInOn(page);
  await expect(dialog).toContainText("50分以上操作がなかったため、自動でログアウトしました。");
  await dialog.getByRole("button", { name: "あとで" }).click();
  await wizard.input("pcSkills").fill("会計ソフト");
  await page.clock.fastForward(2_000);
  await expect(wizard.status()).toContainText("ログインが切れました");
  await page.getByRole("button", { name: "ログインする" }).click();
  await page.clock.fastForward(2_000);
  await dialog.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "ログイン", exact: true }).click();
  await expect(dialog).toBeHidden();
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
});

test("who does not want to go on logs out from the warning", async ({ page }) => {
  await onStep(page, 3);
  await pass(41, page);
  await warningOn(page).getByRole("button", { name: "ログアウト" }).click();
  await expect(page).toHaveURL(/\/$/);
});
