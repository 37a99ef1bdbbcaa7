import type { Page } from "@playwright/test";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { demoLogin } from "~/prisma/demo-logins";
import { Console } from "../pages/console";
import { Login } from "../pages/login";
import { receiptNumberOn } from "../pages/receipt";
import { Wizard } from "../pages/wizard";
import { seedFirstTimeEmployer, seedPosting } from "../support/seed";
import { signIn } from "../support/session";
import { expect, test } from "../support/test";
import { shot } from "./shot";

async function logIn(page: Page, email = "staff1@example.jp"): Promise<Console> {
  await new Login(page, "/staff/login").logIn(email, demoLogin(email).password);
  return new Console(page);
}

test("the queue", async ({ page }) => {
  const desk = await logIn(page);
  for (const list of ["waiting", "mine", "inReview", "returned", "registered"] as const) {
    await desk.open(list);
    await shot(page, `staff-queue-${list}`);
  }
  await desk.open();
  await desk.search("そば");
  await shot(page, "staff-queue-search");
  await desk.search("どこにもない会社");
  await shot(page, "staff-queue-search-empty");
});

test("an office without cases", async ({ page }) => {
  await logIn(page, "staff3@example.jp");
  await shot(page, "staff-queue-empty");
});

test("the keys", async ({ page }) => {
  await logIn(page);
  await page.getByRole("button", { name: /^キー操作/ }).click();
  await expect(page.getByRole("dialog", { name: "キー操作" })).toBeVisible();
  await shot(page, "staff-keys", { windowOnly: true });
});

test("cases of the demo data", async ({ page }) => {
  const desk = await logIn(page);
  for (const [list, company] of [
    ["returned", "葛生"],
    ["registered", "両毛"],
    ["inReview", "からさわ"],
  ] as const) {
    await desk.open(list);
    await page.getByRole("row").filter({ hasText: company }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/staff\/reviews\//);
    await shot(page, `staff-case-${list}`);
  }
});

test("a case from waiting to registered", async ({ page, anotherBrowser }) => {
  const employers = await anotherBrowser();
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  await signIn(employers.context(), employer);
  const wizard = Wizard.ofPosting(employers, postingId);
  await wizard.open(8);
  await wizard.next();
  const receiptNumber = await receiptNumberOn(employers);

  const desk = await logIn(page, "staff2@example.jp");
  await desk.search(employer.email);
  await desk.openCase(receiptNumber);
  await shot(page, "staff-case-waiting");
  await desk.take();
  await shot(page, "staff-case-mine");
  await desk.comment("職種", "求職者にわかる言葉で書いてください。");
  await shot(page, "staff-case-comment", { windowOnly: true });
  await page.getByRole("button", { name: /^差戻し/ }).click();
  const dialog = page.getByRole("dialog", { name: "差戻し" });
  await expect(dialog).toBeVisible();
  await shot(page, "staff-case-return-dialog", { windowOnly: true });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await desk.sendBack();
  await (await desk.askToWithdraw())();
  await expect(desk.outcome("差戻しを取り消しました")).toBeVisible();
  await desk.askToDiscard();
  await shot(page, "staff-case-withdrawn");

  const registration = await desk.startRegistration();
  await shot(page, "staff-case-registration-dialog", { windowOnly: true });
  await registration.getByLabel("職業分類1", { exact: true }).fill("");
  await registration.getByRole("button", { name: "本登録する" }).click();
  await expect(registration.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
  await shot(page, "staff-case-registration-errors", { windowOnly: true });
  await page.goto(page.url());
  await page
    .getByRole("link", { name: /求人票/ })
    .first()
    .click();
  await shot(page, "staff-case-ticket");
});
