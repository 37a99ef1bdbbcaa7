import type { Page } from "@playwright/test";
import type { Wizard } from "./pages/wizard";
import { expectStored, withPosting } from "./support/drafting";
import { HeldInput } from "./support/held-input";
import { holdScripts } from "./support/held-scripts";
import { drawn } from "./support/strokes";
import { expect, test } from "./support/test";

// On a slow line the form is there long before its scripts. It can be used at once, and the scripts take over what
// they find: they neither lose it nor wait for another key to save it.

const STEP = 3;

/** Answers of every kind of input, other than those that the posting has. */
const TYPED = {
  jobDescription: "伝票を入力します。\n電話を受けます。",
  "occupationCodes.0.code": "032",
  educationLevel: "juniorCollege",
  transferPossible: "no",
  uijTurn: "",
} as const;

/** Types into the screen as it came, and stays in the middle of the title of the job. */
async function typeEarly(wizard: Wizard): Promise<HeldInput> {
  const { page } = wizard;
  for (const [key, value] of Object.entries(TYPED)) await wizard.set(key, value);
  await wizard.input("jobTitle").fill("経理の補助");
  const title = await HeldInput.focus(wizard.input("jobTitle"));
  await title.putCaret(2);
  await page.keyboard.type("事務");
  expect(await title.whatIsWrong("経理事務の補助", 4)).toBeUndefined();
  return title;
}

async function expectOnScreen(wizard: Wizard): Promise<void> {
  for (const key of ["jobDescription", "occupationCodes.0.code", "educationLevel"] as const)
    await expect(wizard.input(key)).toHaveValue(TYPED[key]);
  await expect(wizard.option("transferPossible", "no")).toBeChecked();
  await expect(wizard.input("uijTurn")).not.toBeChecked();
}

test("what is typed before the scripts are there stays, is saved, and keeps the caret", async ({ page }) => {
  const { postingId, wizard } = await withPosting(page);
  const scripts = await holdScripts(page);
  await page.goto(wizard.stepPath(STEP), { waitUntil: "commit" });
  await expect(wizard.input("jobTitle")).toHaveValue("樹脂成形機のオペレーター（三交替）");
  const title = await typeEarly(wizard);

  scripts.release();
  await expectStored(postingId, STEP, { ...TYPED, jobTitle: "経理事務の補助" });
  await wizard.expectSaved();
  await expectOnScreen(wizard);
  await drawn(page);
  expect(await title.whatIsWrong("経理事務の補助", 4), "once the scripts have taken over").toBeUndefined();
  await page.keyboard.type("課");
  expect(await title.whatIsWrong("経理事務課の補助", 5), "with the next key").toBeUndefined();
  await expectStored(postingId, STEP, { jobTitle: "経理事務課の補助" });

  await page.reload();
  await wizard.ready(STEP);
  await expectOnScreen(wizard);
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務課の補助");
});

test("a key that falls while the scripts take over is not lost", async ({ page }) => {
  const { postingId, wizard } = await withPosting(page);
  const scripts = await holdScripts(page);
  await page.goto(wizard.stepPath(STEP), { waitUntil: "commit" });
  await wizard.input("jobTitle").fill("");
  const title = await HeldInput.focus(wizard.input("jobTitle"));
  const text = "経理事務の補助と書類の整理と電話の応対";
  for (const [index, key] of [...text].entries()) {
    if (index === 2) scripts.release();
    await page.keyboard.type(key);
    expect(await title.whatIsWrong(text.slice(0, index + 1), index + 1), `with 「${key}」`).toBeUndefined();
  }
  await expectStored(postingId, STEP, { jobTitle: text });
  expect(await title.whatIsWrong(text, text.length)).toBeUndefined();
});

test("boxes ticked before the scripts are there stay as they are, and are saved", async ({ page }) => {
  const { postingId, wizard } = await withPosting(page);
  const scripts = await holdScripts(page);
  await page.goto(wizard.stepPath(5), { waitUntil: "commit" });
  await wizard.set("holidays", ["sunday", "other"]);
  await wizard.set("workTimes.0.start", "07:30");
  scripts.release();
  await expectStored(postingId, 5, { holidays: ["sunday", "other"], "workTimes.0.start": "07:30" });
  await wizard.expectSaved();
  await expect(wizard.option("holidays", "saturday")).not.toBeChecked();
  await expect(wizard.option("holidays", "sunday")).toBeChecked();
  await expect(wizard.input("workTimes.0.start")).toHaveValue("07:30");
});

for (const [button, title] of [
  ["次へ進む", "賃金・手当登録"],
  ["前へ戻る", "事業所情報確認"],
  ["一時保存", "一時保存しました"],
] as const)
  test(`${button} can be pressed before the scripts are there`, async ({ page }) => {
    const { postingId, wizard } = await withPosting(page);
    const scripts = await holdScripts(page);
    await page.goto(wizard.stepPath(STEP), { waitUntil: "commit" });
    await typeEarly(wizard);
    await page.getByRole("button", { name: button }).click({ noWaitAfter: true });
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectStored(postingId, STEP, { ...TYPED, jobTitle: "経理事務の補助" });
    scripts.release();
  });

test("nothing moves when the scripts take a screen over", { tag: "@both" }, async ({
  page,
  browser,
  contextOptions,
}) => {
  const { wizard } = await withPosting(page);
  const plain = await browser.newContext({ ...contextOptions, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const before = await plain.newPage();
  const top = async (one: Page) => (await one.getByRole("heading", { level: 1 }).boundingBox())?.y;
  for (const width of [page.viewportSize()?.width ?? 1280, 1024]) {
    for (const one of [page, before]) await one.setViewportSize({ width, height: 800 });
    for (const path of [wizard.stepPath(3), wizard.stepPath(1)]) {
      await before.goto(path);
      await page.goto(path);
      // The ticket, or its button, is of the scripts.
      await page.waitForLoadState("networkidle");
      expect(await top(before), `${path} at ${width}`).toBe(await top(page));
    }
  }
  await plain.close();
});
