import type { Page } from "@playwright/test";
import { PASSWORD } from "./support/seed";
import { expectAccessible } from "./support/accessibility";
import { expectStored, onStep, stored } from "./support/drafting";
import { seedFirstTimeEmployer } from "./support/seed";
import { revokeSession, signIn } from "./support/session";
import { expect, test } from "./support/test";

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

const dialogOn = (page: Page) => page.getByRole("dialog", { name: "ログインし直してください" });

async function logInOver(page: Page, password = PASSWORD) {
  const dialog = dialogOn(page);
  await dialog.getByLabel("パスワード", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "ログイン", exact: true }).click();
}

test("the log-in ends while typing: log in over the page, and go on at the same place", {
  tag: "@both",
}, async ({ page }) => {
  const { employer, postingId, sessionId, wizard } = await onStep(page, 3);
  const input = wizard.input("pcSkills");
  await input.fill("会計ソフト");
  await wizard.expectSaved();
  await revokeSession(sessionId);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await input.press("Home");
  await input.pressSequentially("得意：");
  await expect(wizard.status()).toContainText("ログインが切れました");
  const dialog = dialogOn(page);
  await expect(dialog).toContainText("入力した内容はこの画面に残っています");
  await expect(dialog.getByLabel("メールアドレス")).toHaveValue(employer.email);
  await expect(dialog.getByLabel("パスワード", { exact: true })).toBeFocused();
  await expectAccessible(page, "log-in over a screen");

  await logInOver(page, "wrong-password-1");
  await expect(dialog.getByRole("alert")).toContainText("メールアドレスまたはパスワードが違います");
  await logInOver(page);
  await expect(dialog).toBeHidden();
  await expect(input).toBeFocused();
  await page.keyboard.type("速い、");
  await expect(input).toHaveValue("得意：速い、会計ソフト");
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "得意：速い、会計ソフト" });
  expect(await page.evaluate(() => "samePage" in window), "no reload").toBe(true);
  await wizard.next();
  await wizard.ready(4);
});

test("who puts the log-in off can come back to it; a button says why it cannot go on", async ({ page }) => {
  const { postingId, sessionId, wizard } = await onStep(page, 3);
  await revokeSession(sessionId);
  await wizard.set("pcSkills", "会計ソフト");
  await dialogOn(page).getByRole("button", { name: "あとで" }).click();
  await wizard.next();
  await expect(page.getByRole("alert").filter({ hasText: "ログインが切れました" })).toBeVisible();
  await page.getByRole("button", { name: "ログインする" }).click();
  await logInOver(page);
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
  await wizard.next();
  await wizard.ready(4);
});

test("another tab of the same person goes on with the log-in of the first", async ({ page }) => {
  const { postingId, sessionId, wizard } = await onStep(page, 3);
  const other = await page.context().newPage();
  await other.goto(wizard.stepPath(1));
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await revokeSession(sessionId);
  await wizard.set("pcSkills", "会計ソフト");
  await expect(dialogOn(page)).toBeVisible();
  await expect(dialogOn(other)).toBeVisible();
  await logInOver(other);
  await expect(dialogOn(page)).toBeHidden();
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
});

test("another account's log-in does not get the text, and the page says so", async ({ page }) => {
  const { employer, postingId, wizard } = await onStep(page, 3);
  const before = await stored(postingId, 3);
  // A colleague of the same establishment, who may see the posting.
  const colleague = await seedFirstTimeEmployer({}, { establishmentId: employer.establishmentId });
  await page.context().clearCookies();
  await signIn(page.context(), colleague);
  await wizard.set("pcSkills", "会計ソフト");
  await expect(wizard.status()).toContainText("別のアカウントでログインされているため、保存できません");
  await expect(dialogOn(page)).toContainText("別のアカウントがログインしています");
  expect(await stored(postingId, 3)).toEqual(before);
  await logInOver(page);
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
});
