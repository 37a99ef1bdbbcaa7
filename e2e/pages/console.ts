import { expect, type Locator, type Page } from "@playwright/test";

/** The counter console: the office's queue and one case (manual: 職員). */
export class Console {
  constructor(readonly page: Page) {}

  readonly caseRow = (receiptNumber: string): Locator =>
    this.page.getByRole("row").filter({ hasText: receiptNumber });
  readonly outcome = (title: string): Locator => this.page.getByRole("heading", { name: title });

  async open(list?: "waiting" | "mine" | "inReview" | "returned" | "registered"): Promise<void> {
    await this.page.goto(list ? `/staff?list=${list}` : "/staff");
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: "検索" }).fill(words);
    await this.page.getByRole("button", { name: "検索" }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(`「${words}」の検索結果`);
  }

  /** Opens the case of a receipt number from the list on the screen. */
  async openCase(receiptNumber: string): Promise<void> {
    await this.caseRow(receiptNumber).getByRole("link").click();
    await expect(this.page).toHaveURL(/\/staff\/reviews\/[0-9a-f-]{36}/);
  }

  async take(): Promise<void> {
    await this.page.getByRole("button", { name: /^担当する/ }).click();
    await expect(this.page.getByText("あなたが担当しています")).toBeVisible({ timeout: 20_000 });
  }

  /** Writes a request for correction beside an item. */
  async comment(label: string, body: string): Promise<void> {
    await this.page.locator("summary", { hasText: `修正依頼を書く（${label}）` }).click();
    await this.page.getByLabel(`「${label}」の修正依頼`).fill(body);
  }

  async sendBack(): Promise<void> {
    await this.page.getByRole("button", { name: /^差戻し/ }).click();
    const dialog = this.page.getByRole("dialog", { name: "差戻し" });
    await dialog.getByRole("button", { name: "差し戻す" }).click();
    await expect(this.outcome("差し戻しました")).toBeVisible();
  }

  /** 差戻しを取り消す up to its question; answers what says yes. */
  async askToWithdraw(): Promise<() => Promise<void>> {
    await this.page.locator("summary", { hasText: "差戻しを取り消す" }).click();
    return () => this.page.getByRole("button", { name: "取り消す", exact: true }).click();
  }

  /** Throwing away what a withdrawn return had asked for, up to its question; answers what says yes. */
  async askToDiscard(): Promise<() => Promise<void>> {
    await this.page.locator("summary", { hasText: "すべて破棄する" }).click();
    return () => this.page.getByRole("button", { name: "破棄する", exact: true }).click();
  }

  /** 担当を引き継ぐ up to its question; answers what says yes. */
  async askToTakeOver(): Promise<() => Promise<void>> {
    await this.page.locator("summary", { hasText: "担当を引き継ぐ" }).click();
    return () => this.page.getByRole("button", { name: "引き継ぐ", exact: true }).click();
  }

  /** Opens the dialog of 本登録. */
  async startRegistration(): Promise<Locator> {
    await this.page.getByRole("button", { name: /^本登録/ }).click();
    const dialog = this.page.getByRole("dialog", { name: "本登録" });
    await expect(dialog).toBeVisible();
    return dialog;
  }
}
