import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Login } from "./pages/login";
import { Registration } from "./pages/registration";
import { keyIn, receivedMail } from "./support/mailbox";
import { newEmail, seedFirstTimeEmployer, seedPosting } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("registration and log-in work without JavaScript", async ({ page, anotherBrowser }) => {
  const registration = new Registration(page);
  const email = newEmail();
  await registration.open();
  await registration.email().fill(email);
  await registration.emailAgain().fill(`x${email}`);
  await registration.consent().check();
  await registration.next();
  await expect(page.getByRole("region", { name: "エラーが1件あります" })).toContainText(
    "メールアドレス（確認用）が違います。",
  );
  await expect(registration.email()).toHaveValue(email);
  await registration.emailAgain().fill(email);
  await registration.consent().check();
  await registration.next();
  await expect(page).toHaveURL(/\/register\/password$/);

  await registration.fillPassword("AAAAA-AAAAA");
  await registration.complete();
  await expect(page.getByText(/^エラー：認証キーが違います/)).toBeVisible();
  await registration.fillPassword(keyIn(await receivedMail(page, email, "アカウント仮登録完了通知")));
  await registration.complete();
  await expect(page).toHaveURL(/\/register\/complete$/);
  await page.getByRole("link", { name: "事業所・求人情報を登録" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("求人申し込み実績");

  const other = await anotherBrowser();
  const login = new Login(other);
  await login.open();
  await login.submit(email, "wrong-password-1");
  await expect(other.getByText("メールアドレスまたはパスワードが違います").first()).toBeVisible();
  await login.submit(email);
  await expect(other).toHaveURL(/\/mypage\/start$/);
});

for (const path of [
  "/",
  "/register",
  "/login",
  "/help",
  "/legal/privacy",
  "/legal/terms",
  "/offices",
  "/contact",
])
  test(`${path} says what it has to say without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "利用規約" })).toBeVisible();
  });

test("a screen of the wizard says that it needs JavaScript", async ({ page, context }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  await signIn(context, employer);
  await page.goto(`/mypage/postings/${postingId}/steps/3`);
  await expect(page.getByText("JavaScriptが有効になっていることを確かめて")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  // Whoever cannot go on can leave all the same.
  const menu = page.getByText("メニュー", { exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: "ログアウト" }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/$/);
});
