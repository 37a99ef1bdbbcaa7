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

test("the public pages say what they have to say without JavaScript", async ({ page }) => {
  for (const path of [
    "/",
    "/register",
    "/login",
    "/help",
    "/legal/privacy",
    "/legal/terms",
    "/offices",
    "/contact",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "利用規約" }), path).toBeVisible();
  }
});

test("a screen of the wizard is there whole, with the ways off it", { tag: "@both" }, async ({
  page,
  context,
}) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  await signIn(context, employer);
  await page.goto(`/mypage/postings/${postingId}/steps/3`);
  await expect(page.getByLabel("職種", { exact: true })).toHaveValue(String(filledFullTimePosting.jobTitle));
  // What only scripts could do is not offered.
  for (const name of ["一覧から選ぶ", "元に戻す", "やり直す"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  const steps = page.getByRole("navigation", { name: "ステップ" });
  const fold = steps.getByText("すべてのステップを見る");
  if (await fold.isVisible()) await fold.click();
  await steps.getByRole("link", { name: "求人区分等" }).click();
  await expect(page).toHaveURL(/steps\/1$/);
  const menu = page.getByText("メニュー", { exact: true });
  if (await menu.isVisible()) await menu.click();
  await expect(page.getByRole("link", { name: "メッセージ" }).filter({ visible: true })).toBeVisible();
  await page.getByRole("button", { name: "ログアウト" }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("an address that leads nowhere is said by the server", async ({ page, context }) => {
  await signIn(context, await seedFirstTimeEmployer({ status: "ENTERED" }));
  for (const path of ["/mypage/nowhere", "/mypage/postings/1/2/3", "/mypage/establishment/steps/1/2"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "ページが見つかりません" })).toBeVisible();
  }
});
