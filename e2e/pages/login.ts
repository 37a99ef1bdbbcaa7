import { expect, type Page } from "@playwright/test";
import { PASSWORD } from "../support/seed";

/** The log-in of employers, or of counter staff at `/staff/login`. */
export class Login {
  constructor(
    readonly page: Page,
    readonly path: "/login" | "/staff/login" = "/login",
  ) {}

  readonly email = () => this.page.locator("#email");
  readonly password = () => this.page.getByLabel("パスワード", { exact: true });

  async open(): Promise<void> {
    await this.page.goto(this.path);
  }

  async submit(email: string, password = PASSWORD): Promise<void> {
    await this.email().fill(email);
    await this.password().fill(password);
    await this.page.getByRole("button", { name: "ログイン", exact: true }).click();
  }

  /** Logs in and waits until the log-in page is left. */
  async logIn(email: string, password = PASSWORD): Promise<void> {
    await this.open();
    await this.submit(email, password);
    await expect(this.page).not.toHaveURL(/\/login/);
  }
}

/** Presses ログアウト where it is: in the header, or on the phone at the end of the メニュー. */
export async function logOut(page: Page): Promise<void> {
  const menu = page.locator("summary", { hasText: "メニュー" });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: "ログアウト" }).filter({ visible: true }).click();
}
