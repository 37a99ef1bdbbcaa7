import { Registration } from "./pages/registration";
import { Wizard } from "./pages/wizard";
import { pressOn, tabTo, tick, typeInto } from "./support/keyboard";
import { keyIn, receivedMail } from "./support/mailbox";
import { newEmail, PASSWORD, seedFirstTimeEmployer, seedPosting } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

// The screens of both wizards are walked with the keyboard alone in the journeys of the first-time and of the returning
// employer.

test("registration, from the top page to the first screen of the establishment", async ({ page }) => {
  const email = newEmail();
  const registration = new Registration(page);
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "本文へ移動する" }), "the way past the header").toBeFocused();
  await page.keyboard.press("Enter");
  await pressOn(
    page.getByRole("main").getByRole("link", { name: "事業所登録・求人申込み（仮登録）" }).first(),
  );
  await expect(page).toHaveURL(/\/register$/);

  await pressOn(page.getByRole("button", { name: "次へ進む" }));
  await expect(page.getByRole("region", { name: "エラーが3件あります" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(registration.email()).toBeFocused();
  await page.keyboard.insertText(email);
  await typeInto(registration.emailAgain(), email);
  await tick(registration.consent());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/register\/password$/);

  const key = keyIn(await receivedMail(page, email, "アカウント仮登録完了通知"));
  await typeInto(registration.password(), PASSWORD);
  await typeInto(registration.passwordAgain(), PASSWORD);
  await typeInto(registration.key(), key);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/register\/complete$/);

  await pressOn(page.getByRole("link", { name: "事業所・求人情報を登録" }));
  await expect(page).toHaveURL(/\/mypage\/start$/);
  await tabTo(page.getByLabel("過去にハローワークに求人を申し込んだことがある"));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("ハローワークに求人を申し込んだことがない")).toBeChecked();
  await pressOn(page.getByRole("button", { name: "事業所情報を入力" }));
  await Wizard.ofEstablishment(page).ready(1);
});

test("a code is picked from the list without a mouse, and the list gives the focus back", async ({
  page,
  context,
}) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { passedSteps: 2 });
  await signIn(context, employer);
  const wizard = Wizard.ofPosting(page, postingId);
  await wizard.open(3);
  const opener = page.getByRole("button", { name: /^一覧から選ぶ.*職業分類1/ });
  await pressOn(opener);
  const dialog = page.getByRole("dialog", { name: "職業分類コード一覧" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await typeInto(dialog.getByLabel("さがす言葉"), "経理");
  await expect(dialog.getByRole("status")).not.toHaveText(/^0件/);
  await pressOn(dialog.getByRole("listitem").first().getByRole("button"));
  await expect(dialog).toBeHidden();
  await expect(wizard.input("occupationCodes.0.code")).toHaveValue(/^\d{3}/);
});
