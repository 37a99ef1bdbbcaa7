import { logOut } from "../pages/login";
import { clockNow } from "../support/clock";
import { database } from "../support/database";
import { onStep, SAVES } from "../support/drafting";
import { revokeSession } from "../support/session";
import { expect, test } from "../support/test";
import { shot } from "./shot";

test("the history of a draft", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await wizard.set("pcSkills", "会計ソフトと表計算ソフトの入力ができる方。見積書と請求書を作成します。");
  await wizard.set("jobTitle", "経理事務");
  await wizard.expectSaved();
  await shot(page, "posting-step-3-changed");
  await page.getByRole("link", { name: "変更履歴を見る" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "変更履歴" })).toBeVisible();
  await shot(page, "posting-history");
});

test("log-in over a screen", async ({ page }) => {
  const { sessionId, wizard } = await onStep(page, 3);
  await revokeSession(sessionId);
  await wizard.set("pcSkills", "会計ソフト");
  await expect(page.getByRole("dialog", { name: "ログインし直してください" })).toBeVisible();
  await shot(page, "posting-step-3-log-in", { windowOnly: true });
});

test("log-out with text that is not saved", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await page.route(SAVES, (route) => route.abort());
  await wizard.input("pcSkills").fill("会計ソフト");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await logOut(page);
  await expect(page.getByRole("dialog", { name: "まだ保存されていない入力があります" })).toBeVisible();
  await shot(page, "posting-step-3-log-out", { windowOnly: true });
});

test("the warning before the idle time-out", async ({ page }) => {
  await page.clock.install();
  const { sessionId } = await onStep(page, 3);
  const lastSeenAt = new Date(clockNow().getTime() - 41 * 60_000);
  await database().session.update({ where: { id: sessionId }, data: { lastSeenAt } });
  await page.clock.fastForward(41 * 60_000);
  await expect(page.getByRole("alertdialog", { name: "まもなく自動でログアウトします" })).toBeVisible();
  await shot(page, "posting-step-3-idle", { windowOnly: true });
});
