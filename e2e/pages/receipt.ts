import { expect, type Page } from "@playwright/test";

/** The receipt number on 求人仮登録完了, as it is read out on the telephone. */
export async function receiptNumberOn(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: "求人仮登録完了" })).toBeVisible();
  const banner = page.getByRole("heading", { name: "受付番号" });
  const number = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec((await banner.textContent()) ?? "")?.[0];
  if (!number) throw new Error("There is no receipt number on the screen");
  return number;
}
