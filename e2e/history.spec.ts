import { expectAccessible } from "./support/accessibility";
import { onStep } from "./support/drafting";
import { expect, test } from "./support/test";

test("the history of a draft says who changed what, and leads back to the screen", { tag: "@both" }, async ({
  page,
}) => {
  const { employer, wizard } = await onStep(page, 3);
  await wizard.set("pcSkills", "会計ソフト");
  await wizard.expectSaved();
  await page.getByRole("link", { name: "変更履歴を見る" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "変更履歴" })).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "会計ソフト" });
  await expect(row).toContainText("ステップ3");
  await expect(row).toContainText(employer.email);
  await expectAccessible(page, "the history of a draft");
  await page.getByRole("link", { name: "入力画面に戻る" }).click();
  await wizard.ready(1);
});

test("a draft without changes says so", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  for (const path of [`${wizard.basePath}/history`, "/mypage/establishment/history"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "変更履歴はまだありません" })).toBeVisible();
    await expectAccessible(page, "an empty history");
  }
});
