import type { RawAnswer } from "@/domain/catalogue/field";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { overfullScreens, screensOfAllKinds } from "~/tests/support/over-limit";
import { expectAccessible } from "./support/accessibility";
import { expectErrors, type FieldErrors } from "./support/errors";
import { onEstablishmentStep, onStep } from "./support/drafting";
import { expect, test } from "./support/test";

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

/** Bad input on one screen, as it is typed, and the sentences that answer it. */
interface Case {
  readonly name: string;
  readonly wizard: "posting" | "establishment";
  readonly step: number;
  readonly typed: Readonly<Record<string, RawAnswer>>;
  readonly errors: FieldErrors;
  /** Also on the phone: inputs beside each other that stand below each other there. */
  readonly narrow?: boolean;
  /** What the inputs hold afterwards, where writing was put in order. */
  readonly after?: Readonly<Record<string, string>>;
}

const JOB_LINES = Array.from({ length: 12 }, (_, line) => `${line + 1}行目の仕事です。`).join("\n");

const cases: readonly Case[] = [
  {
    name: "people, places and contract of an establishment",
    narrow: true,
    wizard: "establishment",
    step: 1,
    typed: {
      corporateNumber: "9234567890124",
      companyName: "あ".repeat(55),
      companyNameKana: "日出製作所",
      headOfficePostal: "320",
      headOfficeAddress: "宇都宮市池上町５番地２",
      establishedYear: "昭和",
      employeesCompany: "0",
      "annualSales.0.year": "1899",
      "mainClients.0.name": "い".repeat(29),
    },
    errors: {
      corporateNumber: "法人番号に誤りがあります。13桁の番号を確認して入力し直してください",
      companyName: "法人名は全角54文字以内で入力してください（現在55文字）",
      companyNameKana: "法人名（カナ）は全角カタカナで入力してください",
      headOfficePostal: "本社所在地　郵便番号は7桁の数字で入力してください",
      headOfficeAddress: "本社所在地の住所は、都道府県名から入力してください",
      establishedYear: "設立年（創業年）は数字だけで入力してください",
      employeesCompany: "従業員数　企業全体は1から999,999までの数字で入力してください",
      "annualSales.0.year": /年度は1,900から2,999までの数字で入力してください$/,
      "mainClients.0.name": /は全角28文字以内で入力してください（現在29文字）$/,
    },
  },
  {
    name: "a corporate number with a missing digit",
    wizard: "establishment",
    step: 1,
    typed: { corporateNumber: "923456789012" },
    errors: { corporateNumber: "法人番号は半角数字13桁で入力してください" },
  },
  {
    name: "nothing but the category of a posting",
    wizard: "posting",
    step: 1,
    typed: { introductionDeadlineWish: "" },
    errors: {
      workTimeType: "就業形態を選択してください",
      publicationScope: "公開希望を選択してください",
      onlineSelfApplication: "オンライン自主応募の受付を選択してください",
    },
  },
  {
    name: "work and place",
    wizard: "posting",
    step: 3,
    typed: {
      jobTitle: "あ".repeat(29),
      "occupationCodes.0.code": "経理",
      jobDescription: `${JOB_LINES}\nあふれた行`,
      nonRegularName: "契約社員🐈",
      workplacePostal: "32608",
      stationMinutes: "九",
      pcSkills: "い".repeat(61),
    },
    errors: {
      jobTitle: "職種は全角28文字以内で入力してください（現在29文字）",
      "occupationCodes.0.code": "職業分類コードは「009-01」か「009」のように、数字で入力してください",
      jobDescription: "仕事の内容は30文字×12行に収まるように短くしてください（現在13行）",
      nonRegularName:
        "正社員以外の名称に求人票へ印字できない文字（「🐈」）があります。別の文字に変えてください",
      workplacePostal: /郵便番号は7桁の数字で入力してください$/,
      stationMinutes: /所要時間は数字だけで入力してください$/,
      pcSkills: "必要なPCスキルは30文字×2行に収まるように短くしてください（現在3行）",
    },
  },
  {
    name: "wages",
    narrow: true,
    wizard: "posting",
    step: 4,
    typed: {
      wageFormAmountMin: "10,300円くらい",
      monthlyWorkDays: "20.45",
      "fixedAllowances.0.name": "あ".repeat(9),
      commutingAllowanceAmount: "1000000",
      closingDay: "31",
      payDay: "0",
      bonusMonths: "",
    },
    errors: {
      wageFormAmountMin: "賃金の額の下限は円単位の数字だけで入力してください（例：12万円は 120000）",
      monthlyWorkDays: "月平均労働日数は小数点第一位までの数字で入力してください",
      "fixedAllowances.0.name": /手当名は全角8文字以内で入力してください（現在9文字）$/,
      commutingAllowanceAmount: "通勤手当の額は1から999,999までの数字で入力してください",
      closingDay: "締切日は1から30までの数字で入力してください",
      payDay: "支払日は1から30までの数字で入力してください",
      bonusMonths: /を入力してください$/,
    },
  },
  {
    name: "working hours",
    wizard: "posting",
    step: 5,
    typed: {
      "workTimes.0.end": "",
      overtimeHours: "0",
      breakMinutes: "1時間",
      annualHolidays: "367",
      holidays: [],
      twoDayWeekend: "none",
    },
    errors: {
      "workTimes.0.end": /終業時刻を入力してください$/,
      overtimeHours: "月平均時間外労働時間は1から99までの数字で入力してください",
      breakMinutes: "休憩時間は数字だけで入力してください",
      annualHolidays: "年間休日数は0から366までの数字で入力してください",
      holidays: "休日等を1つ以上選択してください",
    },
  },
  {
    name: "selection and the person in charge",
    wizard: "posting",
    step: 8,
    typed: {
      numberOfHires: "若干名",
      selectionMethods: [],
      contactNameKana: "秋山",
      contactPhone: "0283",
      contactEmail: "saiyo@",
    },
    errors: {
      numberOfHires: "採用人数は数字だけで入力してください",
      selectionMethods: "選考方法を1つ以上選択してください",
      contactNameKana: /は全角カタカナで入力してください$/,
      contactPhone: /は市外局番から、ハイフンを含めて13文字以内の数字で入力してください$/,
      contactEmail: /は「name@example.jp」の形で入力してください$/,
    },
  },
];

for (const { name, wizard: kind, step, typed, errors, narrow } of cases)
  test(`bad input on step ${step} of the ${kind}: ${name}`, { tag: narrow ? "@both" : [] }, async ({
    page,
  }) => {
    const isEmptyStart = kind === "posting" && step === 1;
    const wizard =
      kind === "posting"
        ? (await onStep(page, step, isEmptyStart ? { jobCategory: "general" } : filledFullTimePosting)).wizard
        : await onEstablishmentStep(page, step, filledEstablishment);
    for (const [key, value] of Object.entries(typed)) await wizard.set(key, value);
    await wizard.expectSaved();
    const before = await wizard.values();
    await wizard.next();
    await expectErrors(page, errors);
    expect(await wizard.values(), "nothing that was typed is lost").toEqual(before);
    await expectAccessible(page, `step ${step} of the ${kind} with errors`);
    await page.reload();
    await wizard.ready(step);
    expect(await wizard.values(), "nor is it after a reload").toEqual(before);
  });

test("an error disappears as soon as it is put right, and the screen can be left", async ({ page }) => {
  const wizard = (await onStep(page, 3, { ...filledFullTimePosting, jobTitle: "" })).wizard;
  await wizard.next();
  await expectErrors(page, { jobTitle: "職種を入力してください" });
  await wizard.set("jobTitle", "経理事務");
  await expect(wizard.errorAt("jobTitle")).toBeHidden();
  await wizard.next();
  await wizard.ready(4);
});

test("a text that overflows its grid shows how it will break, and which rows are too many", {
  tag: "@both",
}, async ({ page }) => {
  const wizard = (await onStep(page, 3, filledFullTimePosting)).wizard;
  await wizard.set("pcSkills", `${"い".repeat(30)}、${"ろ".repeat(31)}`);
  const item = page.locator("div", { has: wizard.input("pcSkills") }).last();
  await expect(item.getByText("3 / 2行（1行30文字）　1行はみ出しています")).toBeVisible();
  await item.getByText("求人票での改行を見る").click();
  const rows = item.getByRole("listitem");
  await expect(rows).toHaveText(["い".repeat(29), `い、${"ろ".repeat(28)}`, "はみ出した行：ろろろ"]);
  await expectAccessible(page, "step 3 with a text that overflows its grid");
});

test("half-width writing is put in order with a notice, and can be had back", { tag: "@both" }, async ({
  page,
}) => {
  const wizard = (await onStep(page, 3, filledFullTimePosting)).wizard;
  await wizard.set("jobTitle", "CADｵﾍﾟﾚｰﾀｰ ㈱担当");
  await wizard.input("pcSkills").focus();
  await expect(wizard.input("jobTitle")).toHaveValue("ＣＡＤオペレーター　（株）担当");
  const notice = page.getByRole("status").filter({ hasText: "元に戻す" });
  await expect(notice).toContainText("半角の文字を全角に直しました。");
  await expect(notice).toContainText("半角のカタカナを全角に直しました。");
  await expect(notice).toContainText("㈱");
  await expectAccessible(page, "step 3 with a notice of what was put in order");
  await notice.getByRole("button", { name: "元に戻す" }).click();
  await expect(wizard.input("jobTitle")).toHaveValue("CADｵﾍﾟﾚｰﾀｰ ㈱担当");
  await expect(notice).toBeHidden();

  await wizard.set("stationMinutes", "１２");
  await wizard.input("pcSkills").focus();
  await expect(wizard.input("stationMinutes")).toHaveValue("12");
  await wizard.expectSaved();
  await wizard.next();
  await wizard.ready(4);
});

// On the desktop alone: a finger lifts before anything moves.
test("a press right after typing is not lost to the notice that appears above", async ({ page }) => {
  const wizard = (await onStep(page, 3, filledFullTimePosting)).wizard;
  await wizard.input("educationMajor").fill("CAD");
  const choice = wizard.option("experienceRequirement", "notRequired");
  await choice.scrollIntoViewIfNeeded();
  const box = await choice.boundingBox();
  if (!box) throw new Error("the choice is not on the screen");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(wizard.input("educationMajor")).toHaveValue("ＣＡＤ");
  await page.mouse.up();
  await expect(choice).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "元に戻す" })).toBeVisible();
});

test("an unreadable postal code costs nothing, a good one fills the address", async ({ page }) => {
  const wizard = await onEstablishmentStep(page, 1, {});
  const search = page.getByRole("button", { name: "住所検索" });
  await wizard.set("headOfficePostal", "32");
  await search.click();
  await expect(page.getByText("郵便番号を7桁で入力してから押してください")).toBeVisible();
  await wizard.set("headOfficePostal", "３２７ー０００３");
  await search.click();
  await expect(wizard.input("headOfficeAddress")).toHaveValue("栃木県佐野市大橋町");
  await expect(wizard.input("headOfficePostal")).toHaveValue("327-0003");
  await expect(wizard.input("headOfficeAddress")).toBeFocused();
});

test.describe("every kind of limit speaks at its item and in the summary", () => {
  // What the others say, and that each has its place, is tests/limits.test.ts.
  for (const { title, kind, step, bad, expected } of screensOfAllKinds(overfullScreens()))
    test(`${title}: ${expected.length} sentences`, async ({ page }) => {
      const wizard =
        kind === "posting"
          ? (await onStep(page, step.number, bad)).wizard
          : await onEstablishmentStep(page, step.number, bad);
      const before = await wizard.values();
      await wizard.next();
      await expect(wizard.errors()).toBeFocused();
      const lines = await wizard.errors().getByRole("listitem").allTextContents();
      expect(lines).toEqual(expect.arrayContaining(expected.map(({ message }) => message)));
      for (const { key, message } of expected) await expect(wizard.errorAt(key)).toContainText(message);
      expect(await wizard.values()).toEqual(before);
    });
});
