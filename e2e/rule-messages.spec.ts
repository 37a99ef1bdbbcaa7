import type { Page } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { expectAccessible } from "./support/accessibility";
import { database } from "./support/database";
import { expectErrors } from "./support/errors";
import { onStep } from "./support/drafting";
import { expect, test } from "./support/test";

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

/** On a screen of a posting whose screens were all passed. */
const wizardOn = (page: Page, step: number, answers: RawAnswers = filledFullTimePosting) =>
  onStep(page, step, answers, { passedSteps: 8 });

test.describe("red: what the law forbids stops, also when pressed again", () => {
  test("a wage below the minimum wage of the place of work", async ({ page }) => {
    const { wizard } = await wizardOn(page, 4);
    await expect(
      page.getByText(/時間額に換算すると[\d,]+円で、栃木県の最低賃金[\d,]+円.*以上です/),
    ).toBeVisible();
    for (const slot of [0, 1, 2, 3])
      for (const column of ["name", "min", "max"]) await wizard.set(`fixedAllowances.${slot}.${column}`, "");
    await wizard.set("baseWageMin", "120000");
    await expect(
      page.getByText(/時間額に換算すると[\d,]+円で、栃木県の最低賃金[\d,]+円.*を下回ります/),
      "the comparison is shown while typing",
    ).toBeVisible();
    const sentence =
      /^時間額に換算すると[\d,]+円で、栃木県の最低賃金.*を下回ります。基本給（a）または定額手当（b）を見直してください$/;
    await wizard.next();
    await expectErrors(page, { baseWageMin: sentence });
    await expectAccessible(page, "step 4 with a red message");
    await wizard.next();
    await expectErrors(page, { baseWageMin: sentence });
    await wizard.set("baseWageMin", "210120");
    await wizard.next();
    await wizard.ready(5);
  });

  test("a break that is too short", async ({ page }) => {
    const { wizard } = await wizardOn(page, 5);
    await wizard.set("breakMinutes", "45");
    await wizard.next();
    await expectErrors(page, { breakMinutes: /^就業時間1（.*休憩45分を除いて.*休憩時間を60分以上にする/ });
    await wizard.set("breakMinutes", "60");
    await wizard.next();
    await wizard.ready(6);
  });

  test("applications by oneself for a posting that hides its employer", async ({ page }) => {
    const { wizard } = await wizardOn(page, 1);
    await wizard.set("publicationScope", "closed");
    await wizard.next();
    await expectErrors(page, {
      onlineSelfApplication: /^オンライン自主応募を受け付けられるのは、事業所名等を公開する求人だけです。/,
    });
  });

  test("a rule about an item of another screen stops 完了 and says where the item stands", async ({
    page,
  }) => {
    const { wizard, postingId } = await wizardOn(page, 8, { ...filledFullTimePosting, breakMinutes: "45" });
    await wizard.next();
    await expect(wizard.errors()).toBeFocused();
    await expect(wizard.errors()).toContainText("休憩時間を60分以上にする");
    await expect(page).toHaveURL(/steps\/8$/);
    expect(await database().reviewCase.count({ where: { postingId } })).toBe(0);
  });
});

test("orange: shown once with its source, accepted by pressing again, asked anew after a change", {
  tag: "@both",
}, async ({ page }) => {
  const { wizard, postingId } = await wizardOn(page, 4);
  const warning =
    "フルタイムの基本給（a）が月額2,448,000円で、2,000,000円を超えています。桁と単位（月額）を確かめてください";
  await wizard.set("baseWageMax", "2448000");
  await wizard.next();
  await expect(wizard.warnings()).toBeFocused();
  await expect(wizard.warnings()).toContainText(warning);
  await expect(wizard.warnings()).toContainText("賃金の額の目安");
  await expect(wizard.warnings()).toContainText("このままもう一度「次へ進む」を押してください");
  await expect(wizard.warningAt("baseWageMin")).toContainText("確認：");
  await expect(wizard.warningAt("baseWageMin")).toContainText(warning);
  await expect(page).toHaveURL(/steps\/4$/);
  await expect(page).not.toHaveTitle(/^エラー/);
  await expectAccessible(page, "step 4 with an orange message");

  await wizard.next();
  await wizard.ready(5);
  const { acceptances } = await database().postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId, step: 4 } },
    select: { acceptances: true },
  });
  expect(acceptances).toEqual([expect.objectContaining({ ruleId: "WAGE-03.amount" })]);

  await wizard.back();
  await wizard.ready(4);
  await wizard.next();
  await wizard.ready(5);
  await wizard.back();
  await wizard.ready(4);
  await wizard.set("baseWageMax", "3448000");
  await wizard.next();
  await expect(wizard.warnings()).toContainText("月額3,448,000円");
  await expect(page).toHaveURL(/steps\/4$/);
});

test("orange: words in free text, quoted as typed, with a lawful alternative", async ({ page }) => {
  const { wizard } = await wizardOn(page, 3);
  await wizard.set("ageLimit", "none");
  await wizard.set("jobTitle", "営業ﾏﾝ（女性歓迎）");
  await wizard.set("jobDescription", "看護\n婦の補助です。３５歳まで。");
  await wizard.next();
  await expect(wizard.warnings()).toContainText("男女雇用機会均等法第5条");
  await expect(wizard.warningAt("jobTitle")).toContainText(
    "「営業マン」は「営業職」か「営業担当」に書き換え、「女性歓迎」は「性別を問わず応募できます」に書き換えてください",
  );
  const description = wizard.warningAt("jobDescription");
  await expect(description).toContainText("「看護　婦」は「看護師」に書き換えてください");
  await expect(description).toContainText("「３５歳まで」は「年齢不問」に書き換えてください");
  await expectAccessible(page, "step 3 with orange messages of words");

  await wizard.set("jobTitle", "営業職（性別を問わず応募できます）");
  await wizard.set("jobDescription", "看護師の補助です。年齢不問。");
  await wizard.next();
  await wizard.ready(4);
});
