import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Login } from "./pages/login";
import { receiptNumberOn } from "./pages/receipt";
import { Wizard } from "./pages/wizard";
import { database } from "./support/database";
import { stored } from "./support/drafting";
import { arrivedAt, fillByPosts } from "./support/plain-wizard";
import { newEstablishmentNumber, seedFirstTimeEmployer } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";

// Where scripts are off, blocked or broken, a posting is entered all the same: every screen is a plain form.

test.use({ javaScriptEnabled: false });

const ODD_WAGE =
  "フルタイムの基本給（a）が月額2,448,000円で、2,000,000円を超えています。桁と単位（月額）を確かめてください";

test("a whole posting without scripts, from the log-in to the receipt", async ({ page }) => {
  test.setTimeout(300_000);
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  let wizard!: Wizard;
  let postingId = "";

  await test.step("logs in and begins", async () => {
    await new Login(page).logIn(employer.email);
    await page.goto("/mypage/postings/new");
    await page.getByRole("button", { name: "求人情報を入力" }).click();
    await page.waitForURL(/\/steps\/1$/);
    wizard = Wizard.ofPosting(page);
    const posting = await database().posting.findFirstOrThrow({
      where: { accountId: employer.accountId },
      select: { id: true },
    });
    postingId = posting.id;
    await arrivedAt(wizard, 1);
  });

  await test.step("is told on the page what is missing, and puts it right", async () => {
    await wizard.set("publicationScope", "open");
    await wizard.next();
    await expect(wizard.errors()).toContainText("就業形態を選択してください");
    await expect(wizard.errorAt("workTimeType")).toContainText("就業形態を選択してください");
    await expect(page).toHaveTitle(/^エラー：/);
    await expect(wizard.option("publicationScope", "open"), "what was answered stays").toBeChecked();
    await fillByPosts(wizard, 1, filledFullTimePosting);
    await arrivedAt(wizard, 2);
  });

  await test.step("checks the establishment, and goes on to the work", async () => {
    await wizard.next();
    await arrivedAt(wizard, 3);
  });

  await test.step("types too much, which stays, and shortens it", async () => {
    await wizard.set("jobTitle", "あ".repeat(29));
    await wizard.next();
    await expect(wizard.errors()).toContainText("職種は全角28文字以内で入力してください（現在29文字）");
    await expect(wizard.input("jobTitle")).toHaveValue("あ".repeat(29));
    await expect(wizard.input("stationMinutes"), "it depends on a station").toHaveCount(0);
    const presses = await fillByPosts(wizard, 3, filledFullTimePosting);
    expect(presses, "items that others bring on come with a post").toBeGreaterThan(1);
    await arrivedAt(wizard, 4);
  });

  await test.step("goes back and finds what was typed on both screens", async () => {
    await wizard.set("wageForm", "daily");
    await wizard.input("otherAllowances").fill("家族手当１０，０００円");
    await wizard.back();
    await arrivedAt(wizard, 3);
    await expect(wizard.input("jobTitle")).toHaveValue(String(filledFullTimePosting.jobTitle));
    await expect(wizard.input("stationMinutes")).toHaveValue("9");
    await wizard.next();
    await arrivedAt(wizard, 4);
    await expect(wizard.input("otherAllowances")).toHaveValue("家族手当１０，０００円");
    await expect(wizard.option("wageForm", "daily")).toBeChecked();
  });

  await test.step("is warned of an odd wage, and accepts that by pressing again", async () => {
    await fillUntilWarned(wizard);
    await expect(wizard.warnings()).toContainText("このままもう一度「次へ進む」を押してください");
    await expect(wizard.warningAt("baseWageMin")).toContainText(ODD_WAGE);
    await wizard.next();
    await arrivedAt(wizard, 5);
    const { acceptances } = await database().postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId, step: 4 } },
      select: { acceptances: true },
    });
    expect(acceptances).toEqual([expect.objectContaining({ ruleId: "WAGE-03.amount" })]);
  });

  await test.step("keeps the work for later in the middle of a screen", async () => {
    await wizard.set("specialWorkTime", "no");
    await wizard.set("breakMinutes", "60");
    await wizard.keep();
    await expect(page.getByText("「労働時間登録」までの内容を保存しました")).toBeVisible();
    expect(await stored(postingId, 5)).toMatchObject({ specialWorkTime: "no", breakMinutes: "60" });
    await page.getByRole("link", { name: "続きを入力" }).click();
    await arrivedAt(wizard, 5);
    await expect(wizard.option("specialWorkTime", "no")).toBeChecked();
    await expect(wizard.input("breakMinutes")).toHaveValue("60");
  });

  await test.step("enters the rest and hands it in", async () => {
    for (const step of [5, 6, 7]) {
      await fillByPosts(wizard, step, filledFullTimePosting);
      await arrivedAt(wizard, step + 1);
    }
    await fillByPosts(wizard, 8, filledFullTimePosting);
  });

  await test.step("reads the receipt number", async () => {
    const number = await receiptNumberOn(page);
    const { receiptNumber } = await database().reviewCase.findFirstOrThrow({
      where: { postingId },
      select: { receiptNumber: true },
    });
    expect(number.replaceAll("-", "")).toBe(receiptNumber.replaceAll("-", ""));
  });
});

/** The wages of the fixture with one digit too many. */
async function fillUntilWarned(wizard: Wizard): Promise<void> {
  await fillByPosts(wizard, 4, { ...filledFullTimePosting, baseWageMax: "2448000" });
  await expect(wizard.errors()).toHaveCount(0);
}

test("the six screens of an establishment without scripts", async ({ page, context }) => {
  await signIn(context, await seedFirstTimeEmployer());
  const wizard = Wizard.ofEstablishment(page);
  const answers = { ...filledEstablishment, employmentInsuranceNumber: newEstablishmentNumber() };
  await page.goto(wizard.stepPath(1));
  await arrivedAt(wizard, 1);
  for (const step of [1, 2, 3, 4, 5]) {
    await fillByPosts(wizard, step, answers);
    await arrivedAt(wizard, step + 1);
  }
  await wizard.next();
  await expect(page).toHaveURL(/\/mypage\/establishment\/complete$/);
});
