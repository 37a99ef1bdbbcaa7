import { randomUUID } from "node:crypto";
import type { Browser } from "@playwright/test";
import { addDays, toDbDate } from "@/lib/jst";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { expectAccessible } from "./support/accessibility";
import { clockNow, clockToday } from "./support/clock";
import { database } from "./support/database";
import { mailCount } from "./support/mailbox";
import { handIn } from "./support/scene";
import { seedFirstTimeEmployer, seedPosting, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

/** An office that no other test works in. */
const QUIET_OFFICE = "0906";

/** A case of that office. */
async function quietCase(browser: Browser) {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  const receiptNumber = await handIn(browser, employer, postingId);
  const { id: caseId } = await database().reviewCase.update({
    where: { postingId },
    data: { officeCode: QUIET_OFFICE },
  });
  return { employer, postingId, receiptNumber, caseId };
}

/** So many cases with earlier deadlines that others stand on the second page of the list. */
async function fillFirstPage(establishmentId: string) {
  // Of a try before this one.
  await database().reviewCase.deleteMany({
    where: { officeCode: QUIET_OFFICE, establishmentName: { startsWith: "一覧の事業所" } },
  });
  await database().reviewCase.createMany({
    data: Array.from({ length: 50 }, (_, index) => ({
      receiptNumber: randomUUID(),
      officeCode: QUIET_OFFICE,
      establishmentId,
      establishmentName: `一覧の事業所${index}`,
      visitDeadline: toDbDate(addDays(clockToday(), 1)),
      submittedAt: clockNow(),
      searchText: "",
    })),
  });
}

test("a return is withdrawn until the employer begins, and the page of the list is remembered", async ({
  page,
  context,
  browser,
  anotherBrowser,
}) => {
  const { employer, postingId, receiptNumber, caseId } = await quietCase(browser);
  await fillFirstPage(employer.establishmentId);
  const clerk = await seedStaff(QUIET_OFFICE);
  await signIn(context, clerk);
  const desk = new Console(page);
  await desk.open();
  await page.getByRole("link", { name: "次のページ" }).click();
  await expect(page).toHaveURL(/\/staff\?after=/);
  const secondPage = page.url();
  await desk.openCase(receiptNumber);
  await desk.take();
  await desk.comment("職種", "１つにしてください。");
  await desk.sendBack();

  const yes = await desk.askToWithdraw();
  await expect(page.getByText("求人者に、メールとマイページのお知らせを送ります。").last()).toBeVisible();
  await expectAccessible(page, "the question before a return is withdrawn");
  await yes();
  await expect(desk.outcome("差戻しを取り消しました")).toBeVisible();
  await expect(page.getByText("修正依頼 1件（未送信）")).toBeVisible();
  await expect(page.getByLabel("「職種」の修正依頼")).toHaveValue("１つにしてください。");
  await expectAccessible(page, "a case whose return was withdrawn");
  await expect.poll(() => mailCount(page.request, employer.email), "handed in, returned, withdrawn").toBe(3);
  await page.getByRole("link", { name: "一覧（確認待ち）に戻る" }).click();
  await expect(page).toHaveURL(secondPage);
  await expect(desk.caseRow(receiptNumber)).toHaveCount(0);

  // Somebody else goes on with it: not by one press.
  const other = new Console(await anotherBrowser({ desktop: true }));
  await signIn(other.page.context(), await seedStaff(QUIET_OFFICE));
  await other.page.goto(`/staff/reviews/${caseId}`);
  const takeOver = await other.askToTakeOver();
  await expect(other.page.getByText(`${clerk.name}さんの担当を引き継ぎますか？`)).toBeVisible();
  await expectAccessible(other.page, "the question before a case is taken over");
  await takeOver();
  await expect(other.page.getByText("あなたが担当しています")).toBeVisible();
  // What was asked for is there, on whatever device.
  await expect(other.page.getByRole("heading", { name: "取り消した差戻しの修正依頼（1件）" })).toBeVisible();
  await expect(other.page.getByLabel("「職種」の修正依頼")).toHaveValue("１つにしてください。");
  await expect(other.page.getByText("修正依頼 1件（未送信）")).toBeVisible();
  await other.sendBack();
  await expect(other.page.getByRole("heading", { name: /取り消した差戻しの修正依頼/ })).toHaveCount(0);

  const employers = await anotherBrowser();
  await signIn(employers.context(), employer);
  const wizard = Wizard.ofPosting(employers, postingId);
  await wizard.open(3);
  await wizard.set("jobTitle", "成形機オペレーター");
  await wizard.expectSaved();
  const late = await other.askToWithdraw();
  await late();
  await expect(other.outcome("取り消せませんでした")).toBeVisible();
  await expect(other.page.getByText("求人者が修正を始めているため、取り消せません。")).toBeVisible();
});

test("a withdrawn return loses no text when its answer is lost, and is thrown away on purpose only", async ({
  page,
  context,
  browser,
  anotherBrowser,
}) => {
  const { caseId } = await quietCase(browser);
  const clerk = await seedStaff(QUIET_OFFICE);
  await signIn(context, clerk);
  const desk = new Console(page);
  await page.goto(`/staff/reviews/${caseId}`);
  await desk.take();
  await desk.comment("職種", "１つにしてください。");
  await desk.comment("仕事の内容", "具体的にお書きください。");
  await desk.sendBack();

  const yes = await desk.askToWithdraw();
  const address = `**/staff/reviews/${caseId}*`;
  await page.route(address, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await yes();
  await expect(page.getByText("通信できないため、処理できたか確認できません。")).toBeVisible();
  await page.unroute(address);
  await page.getByRole("button", { name: "取り消す", exact: true }).click();
  await expect(desk.outcome("差戻しを取り消しました")).toBeVisible();
  await expect(page.getByText("修正依頼 2件（未送信）")).toBeVisible();

  // Another device; one text is changed there before the rest is thrown away.
  const elsewhere = new Console(await anotherBrowser({ desktop: true }));
  await signIn(elsewhere.page.context(), clerk);
  await elsewhere.page.goto(`/staff/reviews/${caseId}`);
  const duties = elsewhere.page.getByLabel("「仕事の内容」の修正依頼");
  await expect(duties).toHaveValue("具体的にお書きください。");
  await duties.fill("工程ごとにお書きください。");
  const discard = await elsewhere.askToDiscard();
  await expectAccessible(elsewhere.page, "the question before withdrawn requests are thrown away");
  await discard();
  await expect(elsewhere.outcome("取り消した差戻しの修正依頼を破棄しました")).toBeVisible();
  await expect(elsewhere.page.getByText("修正依頼 1件（未送信）")).toBeVisible();
  await expect(duties).toHaveValue("工程ごとにお書きください。");
  await elsewhere.page.reload();
  await expect(elsewhere.page.getByText("修正依頼 1件（未送信）")).toBeVisible();
  await expect(elsewhere.page.getByLabel("「職種」の修正依頼")).toHaveValue("");
});

test("taking over asks and works without JavaScript", async ({ browser }) => {
  const { caseId } = await quietCase(browser);
  const colleague = await seedStaff(QUIET_OFFICE);
  await database().posting.updateMany({
    where: { reviewCase: { id: caseId } },
    data: { status: "IN_REVIEW" },
  });
  await database().reviewCase.update({
    where: { id: caseId },
    data: { status: "IN_REVIEW", assignedStaffId: colleague.staffId },
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await signIn(context, await seedStaff(QUIET_OFFICE));
    const desk = new Console(await context.newPage());
    await desk.page.goto(`/staff/reviews/${caseId}`);
    await expect(desk.page.getByRole("button", { name: "引き継ぐ", exact: true })).toBeHidden();
    const yes = await desk.askToTakeOver();
    await expect(desk.page.getByText(`${colleague.name}さんの担当を引き継ぎますか？`)).toBeVisible();
    await yes();
    await expect(desk.page.getByText("あなたが担当しています")).toBeVisible();
  } finally {
    await context.close();
  }
});
