import type { Page } from "@playwright/test";
import { logOut } from "./pages/login";
import { Wizard } from "./pages/wizard";
import { expectAccessible } from "./support/accessibility";
import { database } from "./support/database";
import { expectStored, keptInTab, onStep, SAVES, stored } from "./support/drafting";
import { expect, test } from "./support/test";

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

/** The parts that may be needed without a connection come a little after the page. */
async function dialogsFetchedAhead(page: Page) {
  let fetched = 0;
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") fetched += 1;
  });
  await expect.poll(() => fetched).toBeGreaterThanOrEqual(3);
}

test("logging out in the middle of a word saves it, and leaves nothing in the tab", async ({ page }) => {
  const { postingId, sessionId, wizard } = await onStep(page, 3);
  await wizard.input("pcSkills").fill("会計ソフト");
  await logOut(page);
  await expect(page).toHaveURL(/\/$/);
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
  expect(await keptInTab(page)).toEqual([]);
  const session = await database().session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(session.revokedAt).not.toBeNull();
});

test("logging out asks first when something cannot be saved: stay, or throw it away", {
  tag: "@both",
}, async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  const before = await stored(postingId, 3);
  await page.route(SAVES, (route) => route.abort());
  await wizard.input("pcSkills").fill("会計ソフト");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await logOut(page);
  const question = page.getByRole("dialog", { name: "まだ保存されていない入力があります" });
  await expect(question).toBeVisible();
  await expectAccessible(page, "logging out with unsaved text");
  await question.getByRole("button", { name: "ログアウトしない" }).click();
  await expect(question).toBeHidden();
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  expect(await keptInTab(page)).toHaveLength(1);

  const menu = page.locator("summary", { hasText: "メニュー" });
  if (await menu.isVisible()) await menu.click(); // closes; the next line opens it
  await logOut(page);
  await question.getByRole("button", { name: "破棄してログアウト" }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await keptInTab(page)).toEqual([]);
  expect(await stored(postingId, 3)).toEqual(before);
});

test("logging out without a connection says so and loses nothing", async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  await dialogsFetchedAhead(page);
  await page.context().setOffline(true);
  await wizard.input("pcSkills").fill("会計ソフト");
  await logOut(page);
  const question = page.getByRole("dialog", { name: "まだ保存されていない入力があります" });
  await question.getByRole("button", { name: "破棄してログアウト" }).click();
  const failure = page.getByRole("dialog", { name: "ログアウトできませんでした" });
  await expect(failure).toBeVisible();
  await failure.getByRole("button", { name: "閉じる" }).click();
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  await page.context().setOffline(false);
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
});

/** The same screen in another tab of the same browser. */
async function inAnotherTab(page: Page, postingId: string, step: number) {
  const other = await page.context().newPage();
  const wizard = Wizard.ofPosting(other, postingId);
  await wizard.open(step);
  return { other, wizard };
}

test("logging out takes other tabs along: what was typed there is saved, and nothing stays in any", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  const { other, wizard: there } = await inAnotherTab(page, postingId, 3);
  await wizard.input("pcSkills").fill("会計ソフト");
  await there.input("licenceOther").fill("簿記の知識");
  await logOut(page);
  for (const tab of [page, other]) {
    await expect(tab).toHaveURL(/\/$/);
    await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(tab.locator("body")).not.toHaveAttribute("inert");
    expect(await keptInTab(tab)).toEqual([]);
  }
  await expectStored(postingId, 3, { pcSkills: "会計ソフト", licenceOther: "簿記の知識" });
  await other.goBack();
  await expect(other.getByText("簿記の知識"), "nobody can go back to it").toHaveCount(0);
  await expect(there.input("licenceOther")).toHaveCount(0);
});

test("logging out asks first when another tab cannot save: stay and look, or throw it away", async ({
  page,
}) => {
  const { postingId } = await onStep(page, 3);
  const { other, wizard: there } = await inAnotherTab(page, postingId, 3);
  const before = await stored(postingId, 3);
  await other.route(SAVES, (route) => route.abort());
  await there.input("licenceOther").fill("簿記の知識");
  await expect(there.status()).toHaveText("オフライン（再接続後に保存します）");
  await logOut(page);
  const question = page.getByRole("dialog", { name: "まだ保存されていない入力があります" });
  await expect(question).toContainText("開いているほかのタブに");
  await question.getByRole("button", { name: "ログアウトしない" }).click();
  await expect(question).toBeHidden();
  await there.input("licenceOther").press("End");
  await other.keyboard.type("。");
  await expect(there.input("licenceOther")).toHaveValue("簿記の知識。");

  const menu = page.locator("summary", { hasText: "メニュー" });
  if (await menu.isVisible()) await menu.click(); // closes; the next line opens it
  await logOut(page);
  await question.getByRole("button", { name: "破棄してログアウト" }).click();
  for (const tab of [page, other]) {
    await expect(tab).toHaveURL(/\/$/);
    expect(await keptInTab(tab)).toEqual([]);
  }
  expect(await stored(postingId, 3)).toEqual(before);
});
