import { join } from "node:path";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { Wizard } from "../pages/wizard";
import { expectAccessible } from "../support/accessibility";
import { onEstablishmentStep, onStep } from "../support/drafting";
import { expect, test } from "../support/test";
import { shot } from "./shot";

test("the establishment's six screens", async ({ page }) => {
  const wizard = await onEstablishmentStep(page, 1, filledEstablishment);
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await page.goto(wizard.stepPath(step));
    await wizard.ready(step);
    await shot(page, `establishment-step-${step}`);
  }
});

test("an establishment begun", async ({ page }) => {
  const wizard = await onEstablishmentStep(page, 1, {});
  await shot(page, "establishment-step-1-empty");
  await wizard.set("companyNameKana", "日出製作所");
  await wizard.set("corporateNumber", "9234567890124");
  await wizard.next();
  await expect(wizard.errors()).toBeFocused();
  await shot(page, "establishment-step-1-errors");
  await wizard.keep();
  await shot(page, "establishment-saved");
});

test("the posting's eight screens", async ({ page }) => {
  const { wizard } = await onStep(page, 8, filledFullTimePosting);
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await page.goto(wizard.stepPath(step));
    await wizard.ready(step);
    await shot(page, `posting-step-${step}`);
  }
});

test("a part-time posting's working hours", async ({ page }) => {
  await onStep(page, 5, filledPartTimePosting);
  await shot(page, "posting-step-5-part-time");
});

test("step 4 with errors", async ({ page }) => {
  const { wizard } = await onStep(page, 4, filledFullTimePosting);
  await wizard.set("wageFormAmountMin", "一万円");
  await wizard.set("payDay", "");
  await wizard.set("fixedAllowances.0.max", "100");
  await wizard.next();
  await expect(wizard.errors()).toBeFocused();
  await shot(page, "posting-step-4-errors");
});

test("step 4 with a warning", async ({ page }) => {
  const { wizard } = await onStep(page, 4, filledFullTimePosting);
  await wizard.set("baseWageMax", "2448000");
  await wizard.next();
  await expect(wizard.warnings()).toBeFocused();
  await shot(page, "posting-step-4-warning");
});

test("the ticket beside the form, and its card in the list", async ({ page }) => {
  const { wizard } = await onStep(page, 3, filledFullTimePosting);
  const box = page.locator('[data-row="jobDescription"]');
  await wizard.input("jobDescription").focus();
  await expect(box).toBeInViewport({ ratio: 1 });
  await shot(page, "posting-step-3-ticket", { windowOnly: true });
  await page.getByRole("tab", { name: "一覧の見え方" }).click();
  await expect(page.getByRole("list", { name: "こだわり" })).toBeVisible();
  await shot(page, "posting-step-3-card", { windowOnly: true });
});

test("the ticket over the form of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { wizard } = await onStep(page, 3, filledFullTimePosting);
  await wizard.input("jobDescription").focus();
  await page.getByRole("button", { name: /^求人票 ?のプレビューを開く$/ }).click();
  await expect(page.locator('[data-row="jobDescription"]')).toBeInViewport({ ratio: 1 });
  await page.screenshot({
    path: join(process.env.SCREENS_DIR ?? "", "posting-step-3-sheet-phone.png"),
    animations: "disabled",
  });
  await expectAccessible(page, "the sheet with the ticket", "dialog[open]");
  await page.getByRole("tab", { name: "一覧の見え方" }).click();
  await expect(page.getByRole("list", { name: "こだわり" })).toBeVisible();
  await page.screenshot({
    path: join(process.env.SCREENS_DIR ?? "", "posting-step-3-sheet-card-phone.png"),
    animations: "disabled",
  });
});

test("an item that two people changed", async ({ page }) => {
  const { wizard } = await onStep(page, 3, filledFullTimePosting);
  const other = Wizard.ofPosting(await page.context().newPage(), /[0-9a-f-]{36}/.exec(page.url())?.[0]);
  await other.open(3);
  await wizard.set("jobTitle", "経理事務");
  await wizard.expectSaved();
  await other.set("jobTitle", "総務事務");
  await expect(other.page.getByRole("region", { name: "職種の変更が重なりました" })).toBeVisible();
  await shot(other.page, "posting-step-3-conflict");
});

test("offline", async ({ page }) => {
  const { wizard } = await onStep(page, 3, filledFullTimePosting);
  await page.context().setOffline(true);
  await wizard.set("jobTitle", "経理事務");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await shot(page, "posting-step-3-offline");
});

test("the picture of the README", async ({ page }) => {
  const { wizard } = await onStep(page, 4, filledFullTimePosting);
  await expect(wizard.status()).toBeVisible();
  await page
    .getByRole("group", { name: /^賃金の額/ })
    .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 40));
  await wizard.input("baseWageMin").focus();
  await expect(page.locator('[data-row="baseWage"]')).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(/時間額に換算すると/).first()).toBeInViewport();
  await page.screenshot({
    path: join(process.env.SCREENS_DIR ?? "", "readme-wizard.png"),
    animations: "disabled",
  });
});
