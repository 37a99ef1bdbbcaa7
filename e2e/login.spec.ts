import { Login, logOut } from "./pages/login";
import { expectAccessible } from "./support/accessibility";
import { expectErrors } from "./support/errors";
import {
  newEmail,
  PASSWORD,
  seedAccount,
  seedFirstTimeEmployer,
  seedPosting,
  seedStaff,
} from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

const REFUSED = "メールアドレスまたはパスワードが違います。確かめて、もう一度入力してください。";

for (const path of ["/login", "/staff/login"] as const)
  test.describe(`log-in at ${path}`, () => {
    test("asks for address and password", { tag: path === "/login" ? "@both" : [] }, async ({ page }) => {
      const login = new Login(page, path);
      await login.open();
      await page.getByRole("button", { name: "ログイン", exact: true }).click();
      await expectErrors(page, {
        email: "メールアドレスを入力してください",
        password: "パスワードを入力してください",
      });
      await expectAccessible(page, `${path} with errors`);
    });

    test("says the same about a wrong password and an unknown address, and keeps the address", async ({
      page,
    }) => {
      const { email } = path === "/login" ? await seedAccount() : await seedStaff();
      const login = new Login(page, path);
      await login.open();
      for (const [typed, password] of [
        [email, "wrong-password-1"],
        [newEmail("nobody"), PASSWORD],
      ] as const) {
        await login.submit(typed, password);
        await expect(page.getByRole("region", { name: "エラーが1件あります" })).toContainText(REFUSED);
        await expect(login.email()).toHaveValue(typed);
      }
    });

    test("slows failures down, and not for a browser that has logged in before", async ({
      page,
      anotherBrowser,
    }) => {
      const { email } = path === "/login" ? await seedAccount() : await seedStaff();
      const owner = await anotherBrowser();
      await new Login(owner, path).logIn(email);
      await logOut(owner);

      const login = new Login(page, path);
      await login.open();
      for (let attempt = 1; attempt <= 5; attempt++) {
        await login.submit(email, `wrong-password-${attempt}`);
        await expect(page.getByRole("region", { name: "エラーが1件あります" })).toContainText(REFUSED);
      }
      await login.submit(email);
      await expect(page.getByRole("region", { name: "エラーが1件あります" })).toContainText(
        "ログインの失敗が続いたため、いまはログインできません。5分ほど待ってから、もう一度お試しください。",
      );
      await new Login(owner, path).logIn(email);
    });
  });

test("an employer logs out and ends on the top page, logged out", { tag: "@both" }, async ({
  page,
  context,
}) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer);
  await signIn(context, employer);
  await page.goto("/mypage");
  await logOut(page);
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(page.getByRole("link", { name: "事業所登録・求人申込み（仮登録）" }).first()).toBeVisible();
  await page.goto(`/mypage/postings/${postingId}/steps/1`);
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "ホーム", level: 1 })).toBeHidden();
});

test("on the phone, log-out is the last thing in the menu", { tag: "@phone" }, async ({ page, context }) => {
  await signIn(context, await seedAccount());
  await page.goto("/mypage");
  await expect(page.getByRole("button", { name: "ログアウト" })).toBeHidden();
  await page.locator("summary", { hasText: "メニュー" }).click();
  const menu = page.getByRole("navigation", { name: "メニュー" });
  await expect(menu.locator("a, button").last()).toHaveText("ログアウト");
  await expectAccessible(page, "/mypage with the open menu");
});

test("logging in leads back to the page that asked for it", async ({ page }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  await page.goto("/mypage/establishment");
  await expect(page).toHaveURL(/\/login\?next=/);
  await new Login(page).submit(employer.email);
  await expect(page).toHaveURL(/\/mypage\/establishment$/);
});

test("a link from outside the site does not decide where log-in leads", async ({ page }) => {
  const { email } = await seedAccount();
  await page.goto("/login?next=https://example.com/mypage");
  await new Login(page).submit(email);
  await expect(page).toHaveURL(/\/mypage\/start$/);
});

test("staff log out and end on their log-in page", async ({ page, context }) => {
  const staff = await seedStaff();
  await signIn(context, staff);
  await page.goto("/staff");
  await logOut(page);
  await expect(page).toHaveURL(/\/staff\/login$/);
});
