import { filledEstablishment, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Login } from "./pages/login";
import { receiptNumberOn } from "./pages/receipt";
import { Wizard } from "./pages/wizard";
import { expectErrors } from "./support/errors";
import { walkForm } from "./support/keyboard";
import { receivedMail } from "./support/mailbox";
import { newEstablishmentNumber, seedAccount, seedEstablishment, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

/** What the establishment registered and no posting publishes. */
const UNPUBLISHED = ["headOfficeAddress", "contactEmail", "contactPhone"] as const;

test("a returning employer offers a part-time job under its establishment number", async ({
  page,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  const number = newEstablishmentNumber();
  await seedEstablishment({ status: "REGISTERED", number });
  const { email } = await seedAccount();
  const [office = "", serial = "", check = ""] = number.split("-");

  await test.step("names the establishment", async () => {
    await new Login(page).logIn(email);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("求人申し込み実績");
    await page.getByRole("button", { name: "次へ進む" }).click();
    await expectErrors(page, { history: "求人を申し込んだことがあるかどうかを選択してください" });
    await page.getByLabel("過去にハローワークに求人を申し込んだことがある").check();
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await expectErrors(page, { office: "事業所番号を入力してください" });
    await page.getByLabel("事業所番号　先頭4桁").fill("0904");
    await page.getByLabel("事業所番号　中央6桁").fill("99");
    await page.getByLabel("事業所番号　末尾1桁").fill("X");
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await expectErrors(page, { office: "事業所番号は「4桁-6桁-1桁」の数字で入力してください" });
    await page.getByLabel("事業所番号　末尾1桁").fill("9");
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await expectErrors(page, {
      office:
        "この事業所番号は登録されていません。番号をもう一度確認してください。事業所番号がわからない場合は、事業所の所在地を管轄するハローワークにお問い合わせください",
    });
    await expect(page.getByLabel("事業所番号　中央6桁"), "what was typed stays").toHaveValue("99");
    await expect(page.getByLabel("過去にハローワークに求人を申し込んだことがある")).toBeChecked();
    await page.getByLabel("事業所番号　先頭4桁").fill(office);
    await page.getByLabel("事業所番号　中央6桁").fill(serial);
    await page.getByLabel("事業所番号　末尾1桁").fill(check);
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("求人仮登録");
    await expect(page.getByRole("main")).toContainText(`事業所番号 ${number}`);
  });

  await test.step("sees of the establishment only what postings publish anyway", async () => {
    await page.goto("/mypage/establishment");
    await expect(page.getByText("求人票で公開される項目だけを表示しています").first()).toBeVisible();
    await expectNothingOf(UNPUBLISHED);
  });

  await test.step("enters a part-time posting, with the keyboard alone", async () => {
    await page.goto("/mypage/postings/new");
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await page.waitForURL(/\/steps\/1$/);
    const wizard = Wizard.ofPosting(page);
    for (const step of [1, 2, 3, 4, 5, 6, 7]) {
      await wizard.ready(step);
      if (step === 2) await expectNothingOf(UNPUBLISHED);
      await walkForm(page, wizard.namesDue(step, filledPartTimePosting), "次へ進む");
    }
    await wizard.ready(8);
    await expect(wizard.input("contactEmail"), "the contact is nobody's before the counter").toHaveValue("");
    await walkForm(page, wizard.namesDue(8, filledPartTimePosting), "完了");
  });

  const receiptNumber = await receiptNumberOn(page);
  const clerk = await seedStaff();
  const desk = new Console(await anotherBrowser({ desktop: true }));
  await test.step("a clerk checks the visitor and registers the posting", async () => {
    await signIn(desk.page.context(), clerk);
    await desk.open();
    await desk.search(email);
    await desk.openCase(receiptNumber);
    await expect(desk.page.getByText("来所者の本人確認が必要です").first()).toBeVisible();
    await desk.take();
    const dialog = await desk.startRegistration();
    await dialog.getByLabel("職業分類1", { exact: true }).fill("");
    await dialog.getByRole("button", { name: "本登録する" }).click();
    await expect(dialog.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
    await dialog.getByLabel("産業分類", { exact: true }).fill("311");
    await dialog.getByLabel("職業分類1", { exact: true }).fill("032-01");
    await dialog.getByLabel("来所者の本人確認").selectOption({ label: "マイナンバーカード" });
    await dialog.getByRole("button", { name: "本登録する" }).click();
    await expect(desk.outcome("本登録が完了しました")).toBeVisible();
  });

  await test.step("the my page is open and shows all of the establishment", async () => {
    await receivedMail(page, email, "【求人者マイページ】本登録完了のお知らせ");
    await page.goto("/mypage");
    await expect(page.getByRole("row").filter({ hasText: "一般事務" })).toContainText("有効（本登録）");
    await page.goto("/mypage/establishment");
    await expect(page.getByRole("main")).toContainText(String(filledEstablishment.headOfficeAddress));
  });

  async function expectNothingOf(keys: readonly (keyof typeof filledEstablishment)[]) {
    const html = await page.content();
    for (const key of keys)
      expect(html, `${key} is not told`).not.toContain(String(filledEstablishment[key]));
  }
});
