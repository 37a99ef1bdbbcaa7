import type { Page } from "@playwright/test";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { receiptNumberOn } from "./pages/receipt";
import { Wizard } from "./pages/wizard";
import { expectAccessible } from "./support/accessibility";
import { database } from "./support/database";
import { mailCount } from "./support/mailbox";
import { onEstablishmentStep, onStep, stored } from "./support/drafting";
import { answersOfStep, type SeededEmployer } from "./support/seed";
import { expect, test } from "./support/test";
import { postingCatalogue } from "@/domain/posting/catalogue";

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

test.describe("two tabs on the same screen", () => {
  async function twoTabs(page: Page) {
    const scene = await onStep(page, 3);
    const other = Wizard.ofPosting(await page.context().newPage(), scene.postingId);
    await other.open(3);
    return { ...scene, other };
  }

  test("merge what each of them typed into different items", async ({ page }) => {
    const { postingId, wizard, other } = await twoTabs(page);
    await wizard.set("jobTitle", "経理事務");
    await wizard.expectSaved();
    await other.set("pcSkills", "会計ソフトへの入力");
    await expect(other.status()).toHaveText("他の担当者が更新しました");
    await expect(other.input("jobTitle")).toHaveValue("経理事務");
    await expect
      .poll(() => stored(postingId, 3))
      .toMatchObject({ jobTitle: "経理事務", pcSkills: "会計ソフトへの入力" });
  });

  for (const [choice, kept, isOnPhone] of [
    ["自分の入力を残す", "総務事務", true],
    ["相手の入力にする", "経理事務", false],
  ] as const)
    test(`ask about an item that both changed: ${choice}`, { tag: isOnPhone ? "@both" : [] }, async ({
      page,
    }) => {
      const { postingId, wizard, other } = await twoTabs(page);
      await wizard.set("jobTitle", "経理事務");
      await wizard.expectSaved();
      await other.set("jobTitle", "総務事務");
      const card = other.page.getByRole("region", { name: "職種の変更が重なりました" });
      await expect(card).toContainText("この項目は、別の画面でも変更されました");
      await expect(card.getByRole("definition")).toHaveText(["総務事務", "経理事務"]);
      await expect(other.input("jobTitle"), "nothing was overwritten").toHaveValue("総務事務");
      expect(await stored(postingId, 3)).toMatchObject({ jobTitle: "経理事務" });
      await expectAccessible(other.page, "step 3 with a conflict");

      await other.next();
      await expect(other.page.getByRole("alert").filter({ hasText: "どちらを残すか選んで" })).toBeVisible();
      await expect(other.page).toHaveURL(/steps\/3$/);

      await card.getByRole("button", { name: choice }).click();
      await expect(card).toBeHidden();
      await expect(other.input("jobTitle")).toHaveValue(kept);
      await expect.poll(() => stored(postingId, 3)).toMatchObject({ jobTitle: kept });
      await other.next();
      await other.ready(4);
    });

  test("ask no longer once both have the same value, and let the person go on", async ({ page }) => {
    const { wizard, other } = await twoTabs(page);
    await wizard.set("jobTitle", "経理事務");
    await wizard.expectSaved();
    await other.set("jobTitle", "総務事務");
    const card = other.page.getByRole("region", { name: "職種の変更が重なりました" });
    await expect(card).toBeVisible();
    await wizard.set("jobTitle", "総務事務");
    await wizard.expectSaved();
    await other.next();
    await other.ready(4);
  });
});

test("a slow save never overtakes a later one", async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isFirst = true;
  await page.route("**/api/postings/*/sections/3", async (route) => {
    if (isFirst) {
      isFirst = false;
      await held;
    }
    await route.continue();
  });
  await wizard.set("jobTitle", "経理");
  await expect(wizard.status()).toHaveText("保存中");
  await wizard.set("jobTitle", "経理事務");
  await wizard.set("pcSkills", "会計ソフト");
  release();
  await wizard.expectSaved();
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await expect
    .poll(() => stored(postingId, 3))
    .toMatchObject({ jobTitle: "経理事務", pcSkills: "会計ソフト" });
});

test("typed offline: says so, keeps the text, refuses to lose it, and saves after reconnecting", {
  tag: "@both",
}, async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  await page.context().setOffline(true);
  await wizard.set("jobTitle", "経理事務");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await wizard.next();
  await expect(page.getByRole("alert").filter({ hasText: "まだ保存できていません" })).toBeVisible();
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await expectAccessible(page, "step 3 offline");
  await page.context().setOffline(false);
  await wizard.expectSaved();
  expect(await stored(postingId, 3)).toMatchObject({ jobTitle: "経理事務" });
  await wizard.next();
  await wizard.ready(4);
});

test("the server in trouble: says so and saves by itself later", async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  let failures = 2;
  await page.route("**/api/postings/*/sections/3", (route) =>
    failures-- > 0 ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await wizard.set("jobTitle", "経理事務");
  await expect(wizard.status()).toHaveText("サーバーが混み合っています（自動的にもう一度保存します）");
  await wizard.expectSaved();
  expect(await stored(postingId, 3)).toMatchObject({ jobTitle: "経理事務" });
});

test("reloading and leaving in the middle of typing lose nothing", async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  await wizard.input("jobTitle").fill("経理事務");
  await page.reload();
  await wizard.ready(3);
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await wizard.expectSaved();

  await wizard.input("pcSkills").fill("会計ソフト");
  await page.goto("/help");
  await expect
    .poll(() => stored(postingId, 3))
    .toMatchObject({ jobTitle: "経理事務", pcSkills: "会計ソフト" });
});

test("a reload while offline brings the text back", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await page.route("**/api/postings/*/sections/3", (route) => route.abort());
  await wizard.input("jobTitle").fill("経理事務");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await page.unroute("**/api/postings/*/sections/3");
  await page.reload();
  await wizard.ready(3);
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await wizard.expectSaved();
});

test("going back, by the button of the page or of the browser, keeps what later screens had", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  await wizard.next();
  await wizard.ready(4);
  await wizard.set("otherAllowances", "家族手当１０，０００円");
  await page.goBack();
  await wizard.ready(3);
  await wizard.set("jobTitle", "経理事務");
  await wizard.next();
  await wizard.ready(4);
  await expect(wizard.input("otherAllowances")).toHaveValue("家族手当１０，０００円");
  await wizard.set("payDay", "10");
  await wizard.back();
  await wizard.ready(3);
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await wizard.keep();
  expect(await stored(postingId, 4)).toEqual({
    ...answersOfStep(postingCatalogue, 4, filledFullTimePosting),
    otherAllowances: "家族手当１０，０００円",
    payDay: "10",
  });
});

test("what was just typed is there when the browser's Back returns to a screen", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await wizard.set("pcSkills", "会計ソフトへの入力");
  await wizard.next();
  await wizard.ready(4);
  await page.goBack();
  await wizard.ready(3);
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフトへの入力");
});

test("the step bar leaves a screen without losing what was just typed", { tag: "@both" }, async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  await wizard.input("jobTitle").fill("経理事務");
  const steps = page.getByRole("navigation", { name: "ステップ" });
  const fold = steps.getByText("すべてのステップを見る");
  if (await fold.isVisible()) await fold.click();
  await steps.getByRole("link", { name: "求人区分等" }).filter({ visible: true }).click();
  await wizard.ready(1);
  await expect.poll(() => stored(postingId, 3)).toMatchObject({ jobTitle: "経理事務" });
});

test("every screen has a title, also where there is none", async ({ page }) => {
  const { postingId } = await onStep(page, 3);
  await expect(page).toHaveTitle("仕事内容登録｜求人者マイページ");
  for (const path of [`/mypage/postings/${postingId}/steps/9`, "/help/guide/posting/99"]) {
    await page.goto(path);
    // Until the browser has taken the page over, its title is that of the plain HTML.
    await expect(page.locator("html#__next_error__")).toHaveCount(0);
    await expect(page).toHaveTitle("ページが見つかりません｜求人者マイページ");
  }
});

test("places of work appear one by one, and stay", { tag: "@both" }, async ({ page }) => {
  const wizard = await onEstablishmentStep(page, 4, filledEstablishment);
  await expect(page.getByRole("group", { name: /^就業場所\d/ })).toHaveCount(1);
  await page.getByRole("button", { name: "就業場所2を追加" }).click();
  await expect(wizard.input("workplaces.1.name")).toBeFocused();
  await wizard.set("workplaces.1.name", "太田工場");
  await wizard.expectSaved();
  await expect(page.getByRole("button", { name: "就業場所3を追加" })).toBeVisible();
  await page.reload();
  await wizard.ready(4);
  await expect(wizard.input("workplaces.1.name")).toHaveValue("太田工場");
  await wizard.set("workplaces.1.name", "");
  await wizard.expectSaved();
  await expect(wizard.input("workplaces.1.name"), "a row does not vanish while it is typed in").toBeVisible();
});

test("handed in from two tabs at once, it is handed in once", async ({ page, request }) => {
  const { employer, postingId, wizard } = await onStep(page, 8);
  const other = Wizard.ofPosting(await page.context().newPage(), postingId);
  await other.open(8);
  await Promise.all([wizard.next(), other.next()]);
  const receipts = await Promise.all([receiptNumberOn(wizard.page), receiptNumberOn(other.page)]);
  expect(receipts[0]).toBe(receipts[1]);
  await expectOneCase(employer, postingId);
  await expect.poll(() => mailCount(request, employer.email)).toBe(1);

  await wizard.page.goto(wizard.stepPath(3));
  await expect(wizard.page.getByRole("heading", { level: 1 })).toHaveText("提出済みの内容です");
  await expectAccessible(page, "a wizard screen that is closed");
});

async function expectOneCase({ establishmentId }: SeededEmployer, postingId: string) {
  const cases = await database().reviewCase.findMany({
    where: { establishmentId },
    select: { postingId: true, submissions: { select: { ordinal: true } } },
  });
  expect(cases).toEqual([{ postingId, submissions: [{ ordinal: 1 }] }]);
}
