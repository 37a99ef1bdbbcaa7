import { expectAccessible } from "./support/accessibility";
import { expectStored, onStep } from "./support/drafting";
import { revokeSession } from "./support/session";
import { expect, test } from "./support/test";

// A new version was installed while the page was open: its parts are gone, its buttons unknown.

test("a button that the server no longer knows: says so, keeps the text, offers to load the page again", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  await page.route("**/steps/3", (route) => {
    const headers = route.request().headers();
    return headers["next-action"]
      ? route.continue({ headers: { ...headers, "next-action": "00".repeat(21) } })
      : route.continue();
  });
  await wizard.set("pcSkills", "会計ソフト");
  await wizard.next();
  const notice = page.getByRole("alert").filter({ hasText: "サービスが新しくなりました" }).first();
  await expect(notice).toBeVisible();
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  await expectAccessible(page, "a page that is out of date");
  await page.unroute("**/steps/3");
  await page.getByRole("button", { name: "画面を読み込み直す" }).click();
  await wizard.ready(3);
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
  await wizard.next();
  await wizard.ready(4);
});

test("a part of the page that is gone: says so, and the text is there after loading it again", async ({
  page,
}) => {
  const { sessionId, wizard } = await onStep(page, 3);
  // Before the dialogs are fetched ahead.
  await page.route("**/_next/static/chunks/**", (route) => route.fulfill({ status: 404, body: "" }));
  await revokeSession(sessionId);
  await wizard.set("pcSkills", "会計ソフト");
  await expect(wizard.status()).toContainText("ログインが切れました");
  await expect(page.getByRole("alert").filter({ hasText: "サービスが新しくなりました" })).toBeVisible();
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  await page.unroute("**/_next/static/chunks/**");
  await page.getByRole("button", { name: "画面を読み込み直す" }).click();
  await expect(page).toHaveURL(/\/login\?next=/);
});
