import type { Locator, Page } from "@playwright/test";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { expectAccessible } from "./support/accessibility";
import { expectStored, onStep, SAVES } from "./support/drafting";
import { expect, test } from "./support/test";

const TITLE = "求人票のプレビュー";

/** The ticket beside the form. */
const beside = (page: Page) => page.getByRole("complementary", { name: TITLE });
/** The ticket over the form. */
const sheet = (page: Page) => page.getByRole("dialog", { name: TITLE });
/** A box of the ticket. */
const box = (page: Page, row: string) => page.locator(`[data-row="${row}"]`);
const openSheet = (page: Page) => page.getByRole("button", { name: /^求人票 ?のプレビューを開く$/ });

/** As the ticket prints digits of a text. */
const fullWidth = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test.describe("beside the form", () => {
  test("the ticket shows at once what is typed, and the box that is edited", async ({ page }) => {
    await page.clock.install();
    const { wizard } = await onStep(page, 3);
    await expect(box(page, "jobTitle")).toContainText("樹脂成形機のオペレーター（三交替）");
    await expect(box(page, "baseWage"), "an answer of another screen").toContainText("210,120円");
    await expect(box(page, "establishmentName"), "of the establishment").toContainText("佐野工場");
    await expect(box(page, "jobTitle"), "the part that this screen is about").toBeInViewport({ ratio: 1 });
    await wizard.input("pcSkills").focus();
    await expect(box(page, "pcSkills").getByRole("button")).toHaveAttribute("aria-current", "true");
    await expect(box(page, "pcSkills"), "scrolled to").toBeInViewport({ ratio: 1 });

    // No timer runs and nothing arrives: what the box shows then did not wait. What it takes is measured by
    // `npm run bench -- browser`.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.context().setOffline(true);
    await wizard.input("jobTitle").fill("");
    for (const text of ["1", "12", "123"]) {
      await page.keyboard.type(text.slice(-1));
      await expect(box(page, "jobTitle").locator("dd")).toHaveText(fullWidth(text));
    }
    await page.context().setOffline(false);
    await page.clock.resume();
    await expect(box(page, "jobTitle").getByRole("button")).toHaveAttribute("aria-current", "true");
    await expect(box(page, "pcSkills").getByRole("button")).not.toHaveAttribute("aria-current", "true");
    await expectAccessible(page, "a screen with the ticket beside it");
  });

  test("a box leads to its field, on this screen and on another, and nothing typed is lost", async ({
    page,
  }) => {
    const { wizard, postingId } = await onStep(page, 3);
    await box(page, "licences")
      .getByRole("button", { name: /^必要な免許・資格 ?の入力欄へ$/ })
      .click();
    await expect(wizard.option("licenceRequirement", "notRequired")).toBeFocused();
    await wizard.input("pcSkills").fill("会計ソフト");
    await box(page, "closingDay").getByRole("button").click();
    await wizard.ready(4);
    await expect(page).toHaveURL(/#closingDayType$/);
    await expect(wizard.input("closingDayType")).toBeFocused();
    await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
    await expect(box(page, "pcSkills"), "saved on the screen before").toContainText("会計ソフト");
    await expect(box(page, "closingDay")).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await wizard.ready(3);
    await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  });

  test("undo, redo, another kind of posting: the ticket is what is on the screen", async ({ page }) => {
    const { wizard } = await onStep(page, 1);
    const aside = beside(page);
    await expect(aside).toContainText("求人票（フルタイム）");
    await wizard.set("workTimeType", "partTime");
    await expect(aside).toContainText("求人票（パートタイム）");
    await expect(box(page, "weeklyWorkDays")).toBeAttached();
    await page.getByRole("button", { name: "元に戻す" }).click();
    await expect(aside).toContainText("求人票（フルタイム）");
    await expect(box(page, "weeklyWorkDays")).toHaveCount(0);
    await page.getByRole("button", { name: "やり直す" }).click();
    await expect(aside).toContainText("求人票（パートタイム）");
  });

  test("it goes on without a network, and says so where it could not begin", async ({ page, context }) => {
    const { wizard } = await onStep(page, 3);
    await expect(box(page, "jobTitle")).toBeVisible();
    await context.setOffline(true);
    await wizard.input("jobTitle").fill("経理事務");
    await expect(box(page, "jobTitle")).toContainText("経理事務");
    await context.setOffline(false);
    await wizard.expectSaved();

    await page.route("**/api/postings/*/ticket", (route) => route.abort());
    await wizard.open(4);
    await expect(beside(page)).toContainText("求人票を表示できませんでした");
    await expect(page.locator("form:has([data-bottom-bar])"), "the form goes on").toBeVisible();
    await page.unroute("**/api/postings/*/ticket");
    await beside(page).getByRole("button", { name: "もう一度表示する" }).click();
    await expect(box(page, "jobTitle")).toContainText("経理事務");
  });

  test("who does not want it hides it, and this browser remembers", async ({ page }) => {
    const { wizard } = await onStep(page, 3);
    await beside(page).getByRole("button", { name: "隠す" }).click();
    await expect(box(page, "jobTitle")).toHaveCount(0);
    await expectAccessible(page, "a screen with the ticket hidden");
    await wizard.open(4);
    await expect(page.getByRole("button", { name: "求人票を表示" })).toBeVisible();
    await expect(box(page, "jobTitle")).toHaveCount(0);
    await page.getByRole("button", { name: "求人票を表示" }).click();
    await expect(box(page, "jobTitle")).toBeVisible();
  });

  test("it is not read out while somebody types, and is skipped with one key", async ({ page }) => {
    await onStep(page, 3);
    await expect(box(page, "jobTitle")).toBeVisible();
    expect(await beside(page).locator("[aria-live], [role=status], [role=alert]").count()).toBe(0);
    await beside(page).getByRole("link", { name: "求人票を読み飛ばす" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("contentinfo").getByRole("link").first()).toBeFocused();
  });
});

test.describe("over the form", { tag: "@phone" }, () => {
  test("the sheet shows what is typed; Esc, 閉じる and Back close it, and typing goes on where it was", async ({
    page,
  }) => {
    const { wizard } = await onStep(page, 3);
    const input = wizard.input("jobTitle");
    await input.fill("経理事務");
    await input.evaluate((element) => (element as HTMLInputElement).setSelectionRange(2, 2));
    const caret = () => input.evaluate((element) => (element as HTMLInputElement).selectionStart);
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => sheet(page).getByRole("button", { name: "閉じる" }).click(),
      () =>
        sheet(page)
          .getByRole("button", { name: "閉じる" })
          .evaluate((button: HTMLButtonElement) => {
            button.click();
            button.click(); // before the browser has gone back
          }),
      () => page.goBack(),
    ]) {
      await input.focus();
      await openSheet(page).click();
      await expect(box(page, "jobTitle")).toContainText("経理事務");
      await expect(box(page, "jobTitle")).toBeInViewport({ ratio: 1 });
      await expect(box(page, "jobTitle").getByRole("button")).toHaveAttribute("aria-current", "true");
      await close();
      await expect(sheet(page)).toBeHidden();
      await expect(input).toBeFocused();
      await expect.poll(caret).toBe(2);
      expect(page.url()).toMatch(/\/steps\/3$/);
    }
    await page.keyboard.type("と");
    await expect(input).toHaveValue("経理と事務");
    await wizard.expectSaved();
  });

  test("the focus stays inside, and the sheet is accessible", async ({ page }) => {
    await onStep(page, 3);
    await openSheet(page).click();
    await expect(box(page, "jobTitle")).toBeVisible();
    await expectAccessible(page, "the sheet with the ticket", "dialog[open]");
    await sheet(page).getByRole("button", { name: "閉じる" }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("form"))).toBeNull();
  });

  test("a box leads to its field, on this screen and on another", async ({ page }) => {
    const { wizard, postingId } = await onStep(page, 3);
    await openSheet(page).click();
    await box(page, "pcSkills").getByRole("button").click();
    await expect(sheet(page)).toBeHidden();
    await expect(wizard.input("pcSkills")).toBeFocused();
    await wizard.input("pcSkills").fill("会計ソフト");
    await openSheet(page).click();
    await box(page, "numberOfHires").getByRole("button").click();
    await wizard.ready(8);
    await expect(wizard.input("numberOfHires")).toBeFocused();
    await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
    await page.goBack();
    await wizard.ready(3);
    await expect(sheet(page)).toBeHidden();
  });
});

test("what cannot be saved keeps a box from leading away", { tag: "@both" }, async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await page.route(SAVES, (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await wizard.input("pcSkills").fill("会計ソフト");
  await showTicket(page);
  await box(page, "numberOfHires").getByRole("button").click();
  await expect(page.getByRole("alert").filter({ hasText: "まだ保存できていません" })).toBeVisible();
  await expect(page).toHaveURL(/\/steps\/3$/);
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
});

/** Opens the sheet where the ticket does not stand beside the form. */
async function showTicket(page: Page) {
  await expect(page.getByRole("button", { name: /^(隠す|求人票 ?のプレビューを開く)$/ })).toBeVisible();
  if ((await openSheet(page).count()) > 0) await openSheet(page).click();
  await expect(box(page, "jobTitle")).toBeVisible();
}

test("the card shows the posting as job seekers find it in lists, also while it is typed", {
  tag: "@both",
}, async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await wizard.input("jobDescription").fill(`${"あ".repeat(30)}、い\n次の行\n三つ目\n四つ目`);
  await showTicket(page);
  await page.getByRole("tab", { name: "求人票", exact: true }).press("ArrowRight");
  await expect(page.getByRole("tab", { name: "一覧の見え方" })).toBeFocused();
  const panel = page.getByRole("tabpanel", { name: "一覧の見え方" });
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText("樹脂成形機のオペレーター（三交替）");
  await expect(panel.getByRole("list", { name: "こだわり" })).toContainText("トライアル雇用併用");
  const row = (key: string) => page.locator(`[data-card-row="${key}"] dd`);
  await expect(row("jobDescription").locator("span")).toHaveText(["あ".repeat(29), "あ、い", "次の行"]);
  await expect(row("establishmentName")).toContainText("佐野工場");
  await expect(row("wageTotal")).toContainText("円〜");
  await expectAccessible(page, "the card in the list");
});

test("the card of an employer who does not want to be named names him not", async ({ page }) => {
  await onStep(page, 3, { ...filledFullTimePosting, publicationScope: "anonymous" });
  await showTicket(page);
  await expect(box(page, "establishmentName"), "his own ticket does").toContainText("佐野工場");
  await page.getByRole("tab", { name: "一覧の見え方" }).click();
  const panel = page.getByRole("tabpanel", { name: "一覧の見え方" });
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText("樹脂成形機のオペレーター（三交替）");
  await expect(panel).toContainText("事業所名と就業場所の詳しい住所は、公開されません。");
  await expect(panel).not.toContainText("ひので製作所");
  await expect(page.locator('[data-card-row="workplace"] dd')).toHaveText(/[市区町村]$/);
});

test("rows of a text break where the paper breaks them: each is one line on the screen", {
  tag: "@both",
}, async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await wizard.input("jobDescription").fill(`${"鷹".repeat(150)}ＷＷＷ％％％${"々".repeat(60)}WWW@@@`);
  await wizard.input("jobDescription").blur();
  await showTicket(page);
  await expect(box(page, "jobDescription")).toContainText("鷹".repeat(30));
  const linesOf = (value: Locator) =>
    value.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lines: number[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        lines.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
      }
      return lines;
    });
  const onTicket = await linesOf(box(page, "jobDescription").locator("dd"));
  expect(onTicket.length).toBeGreaterThan(7);
  expect(new Set(onTicket)).toEqual(new Set([1]));
  await page.getByRole("tab", { name: "一覧の見え方" }).click();
  const onCard = page.locator('[data-card-row="jobDescription"] dd');
  await expect(onCard).toContainText("鷹".repeat(30));
  expect(await linesOf(onCard)).toEqual([1, 1, 1]);
});

test("what cannot be printed is named at its field while it is typed, and the page stays whole", {
  tag: "@both",
}, async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  const title = wizard.input("jobTitle");
  await title.fill("経理😀𠮷田שלום");
  for (const name of ["「😀」", "「𠮷」", "「ש」"])
    await expect(wizard.errorAt("jobTitle")).toContainText(name);
  await expect(title).toHaveAttribute("aria-invalid", "true");
  await showTicket(page);
  await expect(page.getByText(/空欄です：職種/)).toBeVisible();
  if ((await sheet(page).count()) > 0) await page.keyboard.press("Escape");
  await title.fill("経理（髙橋）");
  await expect(wizard.errorAt("jobTitle")).toHaveCount(0);
  await showTicket(page);
  await expect(box(page, "jobTitle")).toContainText("経理（髙橋）");
  if ((await sheet(page).count()) > 0) await page.keyboard.press("Escape");

  for (const [text, rows] of [
    ["あ\n".repeat(600), 600],
    ["長".repeat(10_000), 334],
  ] as const) {
    await wizard.input("jobDescription").fill(text);
    await expect(page.getByText(`${rows} / 12行（1行30文字）`)).toBeVisible();
    await showTicket(page);
    await expect(page.getByText(/空欄です：仕事の内容/)).toBeVisible();
    await expect(box(page, "jobTitle")).toContainText("経理（髙橋）");
    if ((await sheet(page).count()) > 0) await page.keyboard.press("Escape");
  }
  await wizard.input("jobDescription").fill("伝票の整理をします。");
  await showTicket(page);
  await expect(box(page, "jobDescription")).toContainText("伝票の整理をします。");
});
