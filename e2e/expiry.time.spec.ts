import { Login } from "./pages/login";
import { Registration } from "./pages/registration";
import { advanceClock, clockNow, setClock } from "./support/clock";
import { expectErrors } from "./support/errors";
import { keyIn, receivedMail } from "./support/mailbox";
import { onStep } from "./support/drafting";
import { newEmail, seedAccount, seedFirstTimeEmployer } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

// These move the clock of the whole installation, so they run alone and put it back.
const start = clockNow();
test.afterEach(() => setClock(start));

const MINUTES_A_DAY = 24 * 60;

test("an authentication key is good for 60 minutes", async ({ page }) => {
  const registration = new Registration(page);
  const email = newEmail();
  await registration.requestKey(email);
  const first = keyIn(await receivedMail(page, email, "アカウント仮登録完了通知"));
  advanceClock(60);
  await registration.fillPassword(first);
  await registration.complete();
  await expectErrors(page, {
    key: "認証キーの有効期限（60分）が切れました。「認証キーを再送する」を押して、新しい認証キーを受け取ってください",
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "認証キーの有効期限が切れました" })).toBeVisible();
  await page.getByRole("button", { name: "認証キーを再送する" }).click();
  await expect(page.getByRole("heading", { name: "新しい認証キーを送りました" })).toBeVisible();
  let second = first;
  await expect
    .poll(async () => {
      second = keyIn(await receivedMail(page, email, "アカウント仮登録完了通知"));
      return second;
    })
    .not.toBe(first);
  advanceClock(59);
  await registration.fillPassword(second);
  await registration.complete();
  await expect(page).toHaveURL(/\/register\/complete$/);
});

test("a registration that is left for a day is forgotten", async ({ page }) => {
  await new Registration(page).requestKey(newEmail());
  advanceClock(MINUTES_A_DAY);
  await page.goto("/register/password");
  await expect(page.getByText("このブラウザで続けられるアカウント登録の手続きがありません")).toBeVisible();
});

test("a session ends after 50 idle minutes and leads back to the same screen", async ({ page }) => {
  const { employer, wizard } = await onStep(page, 3);
  advanceClock(49);
  await page.reload();
  await wizard.ready(3);
  advanceClock(50);
  await page.reload();
  await expect(page).toHaveURL(/\/login\?next=/);
  await expect(page.getByText("50分以上操作がないと、自動でログアウトします。")).toBeVisible();
  await new Login(page).submit(employer.email);
  await wizard.ready(3);
});

test("what was typed outlives the end of the session", async ({ page }) => {
  const { employer, wizard } = await onStep(page, 3);
  advanceClock(51);
  await wizard.set("jobTitle", "経理事務");
  await expect(wizard.status()).toContainText("ログインが切れました");
  await page.reload();
  await expect(page).toHaveURL(/\/login\?next=/);
  await new Login(page).submit(employer.email);
  await wizard.ready(3);
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await wizard.expectSaved();
});

test("failures to log in are forgotten after five minutes", async ({ page }) => {
  const { email } = await seedAccount();
  const login = new Login(page);
  await login.open();
  for (let attempt = 1; attempt <= 6; attempt++) {
    await login.submit(email, `wrong-password-${attempt}`);
    await expect(page.getByRole("region", { name: "エラーが1件あります" })).toBeFocused();
  }
  await expect(page.getByText("5分ほど待ってから、もう一度お試しください。").first()).toBeVisible();
  advanceClock(5);
  await login.submit(email);
  await expect(page).toHaveURL(/\/mypage\/start$/);
});

test("the provisional registration is shown to its last day and ends with it", async ({ page, context }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  await signIn(context, employer);
  await page.goto("/mypage");
  const banner = page.getByRole("region", { name: "本登録の期限" });
  await expect(banner).toContainText("2026年12月8日（火）まで、あと14日");
  advanceClock(14 * MINUTES_A_DAY);
  await new Login(page).logIn(employer.email);
  await expect(banner).toContainText("2026年12月8日（火）まで、本日まで");
  advanceClock(14 * 60); // midnight in Japan: the clock starts at ten
  await page.reload();
  await expect(page).toHaveURL(/\/login/);
  await new Login(page).submit(employer.email);
  await expect(page.getByRole("region", { name: "エラーが1件あります" })).toContainText(
    "登録の期限（2026年12月8日（火））を過ぎたため、このアカウントは無効になりました。",
  );
});
