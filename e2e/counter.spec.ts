import type { Browser, BrowserContext, Page } from "@playwright/test";
import { addDays, toDbDate } from "@/lib/jst";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Login } from "./pages/login";
import { expectAccessible } from "./support/accessibility";
import { clockToday } from "./support/clock";
import { database } from "./support/database";
import { mailCount } from "./support/mailbox";
import { handIn } from "./support/scene";
import { seedFirstTimeEmployer, seedPosting, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

async function waitingCase(browser: Parameters<typeof handIn>[0]) {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  return { employer, postingId, receiptNumber: await handIn(browser, employer, postingId) };
}

/** A case that waits, opened by a clerk from a search. */
async function openedCase(page: Page, context: BrowserContext, browser: Browser) {
  const scene = await waitingCase(browser);
  const clerk = await seedStaff();
  await signIn(context, clerk);
  const desk = new Console(page);
  await desk.open();
  await desk.search(scene.employer.email);
  await desk.openCase(scene.receiptNumber);
  return { ...scene, clerk, desk };
}

/** A case that a clerk has taken, on that clerk's screen. */
async function takenCase(page: Page, context: BrowserContext, browser: Browser) {
  const scene = await openedCase(page, context, browser);
  await scene.desk.take();
  return scene;
}

test("a case is found by receipt number, establishment, telephone and e-mail", async ({
  page,
  context,
  browser,
}) => {
  const { employer, receiptNumber } = await waitingCase(browser);
  await signIn(context, await seedStaff());
  const desk = new Console(page);
  await desk.open();
  for (const words of [receiptNumber, receiptNumber.replaceAll("-", "").toLowerCase(), employer.email]) {
    await desk.search(words);
    await expect(desk.caseRow(receiptNumber), words).toHaveCount(1);
  }
  for (const words of ["ひので製作所", "ヒノデセイサク", "0283-00-0000"]) {
    await desk.search(words);
    await expect(
      page.getByRole("row").filter({ hasText: "株式会社ひので製作所" }).first(),
      words,
    ).toBeVisible();
  }
  await context.clearCookies();
  await signIn(context, await seedStaff("0901"));
  await desk.open();
  await desk.search(employer.email);
  await expect(page.getByText("あてはまる案件がありません")).toBeVisible();
});

test("two clerks take the same case: one has it, the other is told who", async ({
  page,
  context,
  browser,
  anotherBrowser,
}) => {
  const { employer, receiptNumber } = await waitingCase(browser);
  const [first, second] = [await seedStaff(), await seedStaff()];
  await signIn(context, first);
  const other = await anotherBrowser({ desktop: true });
  await signIn(other.context(), second);
  const desks = [new Console(page), new Console(other)];
  for (const desk of desks) {
    await desk.open();
    await desk.search(employer.email);
    await desk.openCase(receiptNumber);
  }
  await Promise.all(desks.map((desk) => desk.page.getByRole("button", { name: /^担当する/ }).click()));
  const mine = (desk: Console) => desk.page.getByText("あなたが担当しています");
  await expect
    .poll(async () => (await Promise.all(desks.map((desk) => mine(desk).isVisible()))).filter(Boolean).length)
    .toBe(1);
  const [loser, winner] = (await mine(new Console(page)).isVisible()) ? [other, first] : [page, second];
  await expect(loser.getByText(`${winner.name}さんが`).first()).toBeVisible();
});

test("two windows of one clerk register the same case once", async ({ page, context, browser, request }) => {
  const { employer, postingId, receiptNumber } = await waitingCase(browser);
  await signIn(context, await seedStaff());
  const first = new Console(page);
  await first.open();
  await first.search(employer.email);
  await first.openCase(receiptNumber);
  await first.take();
  const second = new Console(await context.newPage());
  await second.page.goto(page.url());
  const dialogs = [await first.startRegistration(), await second.startRegistration()];
  for (const dialog of dialogs) {
    await dialog.getByLabel("産業分類", { exact: true }).fill("311");
    await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
    await dialog.getByLabel("来所者の本人確認").selectOption({ label: "パスポート" });
  }
  await Promise.all(dialogs.map((dialog) => dialog.getByRole("button", { name: "本登録する" }).click()));
  for (const desk of [first, second])
    await expect(
      desk.page.getByRole("heading", { name: /本登録が完了しました|すでに「登録済み?」です|先に/ }),
    ).toBeVisible();
  const posting = await database().posting.findUniqueOrThrow({ where: { id: postingId } });
  expect(posting).toMatchObject({ status: "ACTIVE", number: expect.stringMatching(/^09040-\d{8}$/) });
  await expect.poll(() => mailCount(request, employer.email), "handed in, and registered once").toBe(2);
});

test("the queue and a case are worked with single keys", async ({ page, context, browser }) => {
  const { employer, receiptNumber } = await waitingCase(browser);
  await signIn(context, await seedStaff());
  await page.goto("/staff");
  const search = page.getByRole("searchbox", { name: "検索" });
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }, "the keys work once the page listens").toPass();
  await page.keyboard.insertText(employer.email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("検索結果");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-queue-row]").first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/staff\/reviews\//);
  await expect(page.getByText(receiptNumber).first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("t");
    await expect(page.getByText("あなたが担当しています")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("r");
  await expect(page.getByRole("dialog", { name: "差戻し" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog", { name: "本登録" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "キー操作" })).toBeVisible();
});

test("a request for correction survives a reload, and 差戻し without one is refused", async ({
  page,
  context,
  browser,
}) => {
  const { employer, desk } = await takenCase(page, context, browser);
  await page.getByRole("button", { name: /^差戻し/ }).click();
  const dialog = page.getByRole("dialog", { name: "差戻し" });
  await dialog.getByRole("button", { name: "差し戻す" }).click();
  await expect(dialog.getByRole("region", { name: "エラーが1件あります" })).toContainText(
    "修正をお願いする項目がありません。",
  );
  await page.keyboard.press("Escape");
  await desk.comment("職種", "１つにしてください。");
  await page.reload();
  await expect(page.getByText("修正依頼 1件（未送信）")).toBeVisible();
  await desk.sendBack();
  await expect.poll(() => mailCount(page.request, employer.email)).toBe(2);
});

test("a decision that does not reach the server keeps everything, and can be pressed again", async ({
  page,
  context,
  browser,
}) => {
  const { desk } = await takenCase(page, context, browser);
  const dialog = await desk.startRegistration();
  await dialog.getByLabel("産業分類", { exact: true }).fill("311");
  await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
  await dialog.getByLabel("来所者の本人確認").selectOption({ label: "パスポート" });
  await context.setOffline(true);
  await dialog.getByRole("button", { name: "本登録する" }).click();
  await expect(dialog.getByRole("region", { name: "エラーが1件あります" })).toContainText("通信できないため");
  await expect(dialog.getByRole("region", { name: "エラーが1件あります" })).toBeFocused();
  await expectAccessible(page, "a registration that did not reach the server", "dialog[open]");
  await expect(dialog.getByLabel("産業分類", { exact: true })).toHaveValue("311");
  await context.setOffline(false);
  await dialog.getByRole("button", { name: "本登録する" }).click();
  await expect(desk.outcome("本登録が完了しました")).toBeVisible();
});

test("a long request is counted and not cut, and all come back where they were written", async ({
  page,
  context,
  browser,
}) => {
  const { desk, employer } = await takenCase(page, context, browser);
  await desk.comment("職種", "あ".repeat(600));
  await expect(page.getByText("600 / 500文字（100文字超えています）").first()).toBeVisible();
  await page.locator("summary", { hasText: "項目を選んで書く" }).first().click();
  const box = page.locator("details[open] details[data-comment-box]").first();
  await box.locator("summary").click();
  await box.locator("textarea").fill("入力してください。");
  await page.reload();
  await expect(page.getByText("修正依頼 2件（未送信）")).toBeVisible();
  const written = page.locator("textarea[data-comment]").filter({ visible: true });
  await expect(written).toHaveCount(2);
  for (const text of await written.all()) await expect(text).not.toBeFocused();
  await page.getByRole("button", { name: /^差戻し/ }).click();
  const dialog = page.getByRole("dialog", { name: "差戻し" });
  await dialog.getByRole("button", { name: "差し戻す" }).click();
  await expect(dialog.getByRole("region", { name: "エラーが1件あります" })).toContainText(
    "「職種」の修正依頼は、500文字以内で入力してください。",
  );
  await expectAccessible(page, "a request that is too long", "dialog[open]");
  await page.keyboard.press("Escape");
  await page.getByLabel("「職種」の修正依頼").fill("あ".repeat(500));
  await desk.sendBack();
  await expect.poll(() => mailCount(page.request, employer.email)).toBe(2);
});

test("an employer who can no longer log in is told apart: the case is registered, not returned", async ({
  page,
  context,
  browser,
}) => {
  const { desk, employer } = await takenCase(page, context, browser);
  const yesterday = addDays(clockToday(), -1);
  await database().account.update({
    where: { id: employer.accountId },
    data: { provisionalUntil: toDbDate(yesterday) },
  });
  await page.reload();
  await expect(page.getByText("この案件は、まもなく自動で消去されます。").first()).toBeVisible();
  await page.getByRole("button", { name: /^差戻し/ }).click();
  const refusal = page.getByRole("dialog", { name: "差戻しできません" });
  await expect(refusal).toContainText("アカウント登録からやり直していただくよう、求人者にお伝えください。");
  await expect(refusal.getByRole("button", { name: "差し戻す" })).toHaveCount(0);
  await refusal.getByRole("button", { name: "確認に戻る" }).click();
  const dialog = await desk.startRegistration();
  await dialog.getByLabel("産業分類", { exact: true }).fill("311");
  await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
  await dialog.getByLabel("来所者の本人確認").selectOption({ label: "パスポート" });
  await dialog.getByRole("button", { name: "本登録する" }).click();
  await expect(desk.outcome("本登録が完了しました")).toBeVisible();
});

test("taking a case keeps the place, and Back shows what has been decided", async ({
  page,
  context,
  browser,
}) => {
  const { employer, receiptNumber, desk } = await openedCase(page, context, browser);
  const step5 = page.getByRole("heading", { name: "ステップ5　労働時間" });
  await step5.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
  // By key: the click of a test scrolls to the button first.
  await expect(async () => {
    await page.keyboard.press("t");
    await expect(page.getByText("あなたが担当しています")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("status").filter({ hasText: "あなたが担当しています" })).toBeFocused();
  await expect(step5).toBeInViewport();
  await desk.comment("職種", "１つにしてください。");
  await desk.sendBack();
  await page.goBack();
  await expect(page.getByText("差戻し中", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^本登録/ })).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/staff\?q=/);
  await expect(desk.caseRow(receiptNumber)).toContainText("差戻し中");
  await desk.openCase(receiptNumber);
  await page.getByRole("link", { name: `一覧（「${employer.email}」の検索結果）に戻る` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`「${employer.email}」の検索結果`);
});

test("the mail's link leads over the log-in to the first commented item", async ({
  page,
  context,
  browser,
  anotherBrowser,
}) => {
  const { desk, employer, postingId } = await takenCase(page, context, browser);
  await desk.comment("職種", "１つにしてください。");
  await desk.sendBack();
  const path = `/mypage/postings/${postingId}/steps/3#jobTitle`;
  const other = await anotherBrowser();
  await other.goto(path);
  await expect(other).toHaveURL(/\/login\?next=/);
  await new Login(other).submit(employer.email);
  await expect(other).toHaveURL((url) => url.pathname + url.hash === path);
  await expect(other.locator("#jobTitle")).toBeInViewport();

  await other.goto("/mypage");
  const steps = other.getByRole("region", { name: "開設までの手続き" }).getByRole("listitem");
  await expect(steps.first(), "nothing was asked of the establishment").toContainText("完了");
  await steps.getByRole("link", { name: "求人情報を修正する" }).click();
  await expect(other).toHaveURL((url) => url.pathname + url.hash === path);
  await expect(other.locator("#jobTitle")).toBeInViewport();
});
