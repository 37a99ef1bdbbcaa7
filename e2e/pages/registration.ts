import { expect, type Page } from "@playwright/test";
import { keyIn, receivedMail } from "../support/mailbox";
import { PASSWORD } from "../support/seed";

/** The screens of the account registration (manual chapter 2). */
export class Registration {
  constructor(readonly page: Page) {}

  readonly email = () => this.page.getByLabel("メールアドレス", { exact: true });
  readonly emailAgain = () => this.page.getByLabel("メールアドレス（確認用）");
  readonly consent = () =>
    this.page.getByRole("checkbox", { name: "「プライバシーポリシー」「利用規約」に同意します" });
  readonly password = () => this.page.getByLabel("新規のパスワード", { exact: true });
  readonly passwordAgain = () => this.page.getByLabel("新規のパスワード（確認用）");
  readonly key = () => this.page.getByLabel("認証キー", { exact: true });

  async open(): Promise<void> {
    await this.page.goto("/register");
  }

  async next(): Promise<void> {
    await this.page.getByRole("button", { name: "次へ進む" }).click();
  }

  async complete(): Promise<void> {
    await this.page.getByRole("button", { name: "完了", exact: true }).click();
  }

  async requestKey(email: string): Promise<void> {
    await this.open();
    await this.email().fill(email);
    await this.emailAgain().fill(email);
    await this.consent().check();
    await this.next();
    await expect(this.page).toHaveURL(/\/register\/password$/);
  }

  async fillPassword(key: string, password = PASSWORD): Promise<void> {
    await this.password().fill(password);
    await this.passwordAgain().fill(password);
    await this.key().fill(key);
  }

  /** The whole registration, from the address to 求人者マイページアカウント登録完了. */
  async register(email: string): Promise<void> {
    await this.requestKey(email);
    const key = keyIn(await receivedMail(this.page, email, "アカウント仮登録完了通知"));
    await this.fillPassword(key);
    await this.complete();
    await expect(this.page).toHaveURL(/\/register\/complete$/);
  }
}
