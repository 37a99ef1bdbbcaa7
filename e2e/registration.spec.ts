import { Registration } from "./pages/registration";
import { expectAccessible } from "./support/accessibility";
import { expectErrors } from "./support/errors";
import { keyIn, linkIn, receivedMail } from "./support/mailbox";
import { newEmail, PASSWORD, seedAccount } from "./support/seed";
import { expect, test } from "./support/test";

const KEY_MAIL = "アカウント仮登録完了通知";
const WRONG_KEY = "AAAAA-AAAAA";

test.describe("the address", () => {
  test("asks for address, repetition and consent, each with its own sentence", { tag: "@both" }, async ({
    page,
  }) => {
    const registration = new Registration(page);
    await registration.open();
    await registration.next();
    await expectErrors(page, {
      email: "メールアドレスを入力してください",
      emailConfirmation: "確認のため、同じメールアドレスをもう一度入力してください",
      consent: "プライバシーポリシーと利用規約を確認し、同意する場合はチェックを付けてください",
    });
    await expectAccessible(page, "/register with three errors");
  });

  test("keeps what was typed when the two addresses differ", async ({ page }) => {
    const registration = new Registration(page);
    await registration.open();
    await registration.email().fill("saiyo@hinode.example.jp");
    await registration.emailAgain().fill("saiyou@hinode.example.jp");
    await registration.consent().check();
    await registration.next();
    await expectErrors(page, {
      emailConfirmation: "メールアドレス（確認用）が違います。上と同じメールアドレスを入力してください",
    });
    await expect(registration.email()).toHaveValue("saiyo@hinode.example.jp");
    await expect(registration.emailAgain()).toHaveValue("saiyou@hinode.example.jp");
    await expect(registration.consent()).toBeChecked();
  });

  test("keeps the addresses when only the consent is missing", async ({ page }) => {
    const registration = new Registration(page);
    const email = newEmail();
    await registration.open();
    await registration.email().fill(email);
    await registration.emailAgain().fill(email);
    await registration.next();
    await expectErrors(page, {
      consent: "プライバシーポリシーと利用規約を確認し、同意する場合はチェックを付けてください",
    });
    await expect(registration.email()).toHaveValue(email);
    await registration.consent().check();
    await registration.next();
    await expect(page).toHaveURL(/\/register\/password$/);
  });

  test("refuses what is no address, and keeps it", async ({ page }) => {
    const registration = new Registration(page);
    await registration.open();
    await registration.consent().check();
    for (const [typed, sentence] of [
      ["hinode.example.jp", "メールアドレスは「name@example.jp」のような形で入力してください"],
      ["佐野@example.jp", "メールアドレスは、英数字と記号だけで入力してください"],
      [`${"a".repeat(60)}@${"b".repeat(40)}.example.jp`, "メールアドレスは100文字以内で入力してください"],
    ] as const) {
      await registration.email().fill(typed);
      await registration.emailAgain().fill(typed);
      await registration.next();
      await expectErrors(page, { email: sentence });
      await expect(registration.email()).toHaveValue(typed);
    }
  });

  test("reads full-width letters and capitals as the same address", async ({ page }) => {
    const registration = new Registration(page);
    const email = newEmail();
    await registration.open();
    await registration.email().fill(email.toUpperCase());
    await registration.emailAgain().fill(email.replace("employer", "ｅｍｐｌｏｙｅｒ"));
    await registration.consent().check();
    await registration.next();
    await expect(page.getByText(email, { exact: true }).first()).toBeVisible();
  });
});

test.describe("password and key", () => {
  test("asks for all three, and says what is wrong with weak passwords", { tag: "@both" }, async ({
    page,
  }) => {
    const registration = new Registration(page);
    const email = newEmail("tanaka2026");
    await registration.requestKey(email);
    await registration.complete();
    await expectErrors(page, {
      password: "パスワードを入力してください",
      passwordConfirmation: "確認のため、同じパスワードをもう一度入力してください",
      key: "認証キーを入力してください",
    });
    await expectAccessible(page, "/register/password with three errors");

    for (const [password, sentence] of [
      ["himawa7", "パスワードは8文字以上で入力してください"],
      [`himawari7${"x".repeat(56)}`, "パスワードは64文字以内で入力してください"],
      ["himawarisaku", "パスワードに数字を1文字以上入れてください"],
      ["7421-9053", "パスワードに英字を1文字以上入れてください"],
      [
        "ｈｉｍａｗａｒｉ７４",
        "パスワードは、半角の英字・数字・記号だけで入力してください（空白は使えません）",
      ],
      [email, "メールアドレスと同じパスワードは使えません。別のパスワードを入力してください"],
      ["Password123", "よく使われていて推測されやすいパスワードです。別のパスワードを入力してください"],
    ] as const) {
      await registration.fillPassword(WRONG_KEY, password);
      await registration.complete();
      await expectErrors(page, { password: sentence });
      await expect(registration.key(), "a weak password costs no try of the key").toHaveValue(WRONG_KEY);
    }
    await registration.fillPassword(keyIn(await receivedMail(page, email, KEY_MAIL)));
    await registration.passwordAgain().fill(`${PASSWORD}x`);
    await registration.complete();
    await expectErrors(page, {
      passwordConfirmation: "新規のパスワード（確認用）が違います。上と同じパスワードを入力してください",
    });
  });

  test("takes five wrong keys and no sixth, and a key that was sent anew", async ({ page }) => {
    const registration = new Registration(page);
    const email = newEmail();
    await registration.requestKey(email);
    const first = keyIn(await receivedMail(page, email, KEY_MAIL));
    await registration.fillPassword(WRONG_KEY);
    for (const left of [4, 3, 2, 1]) {
      await registration.complete();
      await expectErrors(page, {
        key: `認証キーが違います。メールに書かれた認証キーを確かめて、もう一度入力してください（あと${left}回入力できます）`,
      });
      await expect(registration.key()).toHaveValue(WRONG_KEY);
      await expect(registration.password(), "the password need not be typed again").toHaveValue(PASSWORD);
      await expect(registration.passwordAgain()).toHaveValue(PASSWORD);
    }
    const usedUp =
      "認証キーを5回間違えたため、この認証キーは使えなくなりました。「認証キーを再送する」を押して、新しい認証キーを受け取ってください";
    await registration.complete();
    await expectErrors(page, { key: usedUp });
    await registration.key().fill(first);
    await registration.complete();
    await expectErrors(page, { key: usedUp });

    await page.getByRole("button", { name: "認証キーを再送する" }).click();
    await expect(page.getByRole("status").filter({ hasText: "新しい認証キーを送りました" })).toBeVisible();
    const second = await test.step("the second mail has another key", async () => {
      let key = first;
      await expect
        .poll(async () => {
          key = keyIn(await receivedMail(page, email, KEY_MAIL));
          return key;
        })
        .not.toBe(first);
      return key;
    });
    await registration.fillPassword(first);
    await registration.complete();
    await expectErrors(page, { key: /^認証キーが違います。/ });
    await registration.fillPassword(second.replace("-", " ").toLowerCase());
    await registration.complete();
    await expect(page).toHaveURL(/\/register\/complete$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("求人者マイページアカウント登録完了");
    await expect(page.getByText("手続きの期限は、2026年12月8日（火）です")).toBeVisible();
    await expectAccessible(page, "/register/complete");
  });

  test("shows and hides the password, and takes a pasted one", { tag: "@both" }, async ({ page }) => {
    const registration = new Registration(page);
    await registration.requestKey(newEmail());
    const field = registration.password();
    await field.focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      if (document.activeElement?.dispatchEvent(paste)) document.execCommand("insertText", false, text);
    }, PASSWORD);
    await expect(field).toHaveValue(PASSWORD);
    await expect(field).toHaveAttribute("type", "password");
    await page.getByRole("button", { name: "パスワードを表示する" }).first().click();
    await expect(field).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "パスワードを隠す" }).first().click();
    await expect(field).toHaveAttribute("type", "password");
  });
});

test("continues in the same browser after leaving, and in another one by the mail's link", async ({
  page,
  anotherBrowser,
}) => {
  const registration = new Registration(page);
  const email = newEmail();
  await registration.requestKey(email);
  await page.goto("/");
  await page.goto("/register/password");
  await expect(page.getByText(email, { exact: true }).first()).toBeVisible();

  const other = await anotherBrowser();
  await other.goto("/register/password");
  await expect(other.getByText("このブラウザで続けられるアカウント登録の手続きがありません")).toBeVisible();
  const mail = await receivedMail(page, email, KEY_MAIL);
  await other.goto(linkIn(mail));
  await expect(other).toHaveURL(/\/register\/password$/);
  const elsewhere = new Registration(other);
  await elsewhere.fillPassword(keyIn(mail));
  await elsewhere.complete();
  await expect(other).toHaveURL(/\/register\/complete$/);

  await registration.fillPassword(keyIn(mail));
  await registration.complete();
  await expect(page.getByText("登録の手続きが見つかりません").first()).toBeVisible();
});

test("does not tell a stranger that an address has an account, but tells its owner", async ({ page }) => {
  const { email } = await seedAccount();
  const registration = new Registration(page);
  await registration.requestKey(email);
  await expect(page.getByRole("heading", { name: "メールをお送りしました" })).toBeVisible();
  const mail = await receivedMail(page, email, "アカウント登録のお申込みについて");
  expect(mail.text).toContain("すでに登録されています");
  await registration.fillPassword(WRONG_KEY);
  await registration.complete();
  await expectErrors(page, { key: /^認証キーが違います。.*（あと4回入力できます）$/ });
});
