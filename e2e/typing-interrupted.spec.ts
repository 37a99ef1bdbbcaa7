import type { Page } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { saveElsewhere } from "./support/colleague";
import { expectStored, onStep, SAVES, stored } from "./support/drafting";
import { HeldInput } from "./support/held-input";
import { goToAnotherWindow } from "./support/other-window";
import { drawn } from "./support/strokes";
import { expect, test } from "./support/test";

// Somebody types in the middle of a text, and something else happens: the text stays whole, and the input the same,
// with the focus, and the caret where it stood.

const STEP = 3;

interface Place {
  readonly what: string;
  readonly key: "jobTitle" | "jobDescription";
  readonly text: string;
  /** Before and after the caret. */
  readonly parts: readonly [string, string];
}

const places: readonly Place[] = [
  place("a text", "jobTitle", "経理事務の補助"),
  place(
    "a text of several lines",
    "jobDescription",
    "伝票を入力します。\n電話を受けます。\n書類を整理します。",
  ),
];

function place(what: string, key: Place["key"], text: string): Place {
  const middle = Math.floor(text.length / 2);
  return { what, key, text, parts: [text.slice(0, middle), text.slice(middle)] };
}

/** On the screen, with the caret in the middle of the text. */
async function inTheMiddle(page: Page, { key, text, parts }: Place, answers: RawAnswers = {}) {
  const scene = await onStep(page, STEP, { ...filledFullTimePosting, ...answers, [key]: text });
  const held = await HeldInput.focus(scene.wizard.input(key));
  await held.putCaret(parts[0].length);
  /** What was typed stands there whole, with the caret behind it. */
  const expectTyped = async (typed: string, when: string) => {
    await drawn(page);
    expect(
      await held.whatIsWrong(parts[0] + typed + parts[1], parts[0].length + typed.length),
      when,
    ).toBeUndefined();
  };
  return { ...scene, held, expectTyped };
}

/** Whatever happened, the next key goes where the last one went. */
async function goOn(page: Page, typed: string, expectTyped: (typed: string, when: string) => Promise<void>) {
  await page.keyboard.type("課");
  await expectTyped(`${typed}課`, "after the next key");
}

for (const at of places)
  test.describe(`in the middle of ${at.what}`, () => {
    test("an autosave answers", async ({ page }) => {
      const { wizard, postingId, expectTyped } = await inTheMiddle(page, at);
      const saves = await holdSaves(page);
      await page.keyboard.type("検査");
      await saves.begun;
      await page.keyboard.type("係");
      saves.release();
      await expectStored(postingId, STEP, { [at.key]: `${at.parts[0]}検査係${at.parts[1]}` });
      await wizard.expectSaved();
      await expectTyped("検査係", "after the answers");
      await goOn(page, "検査係", expectTyped);
    });

    test("a colleague's change makes an item appear beside it, and rewrites another", async ({ page }) => {
      const { wizard, postingId, expectTyped } = await inTheMiddle(page, at, { dutyChangeScope: "noChange" });
      await expect(wizard.input("dutyChangeScopeDetail")).toBeHidden();
      await saveElsewhere(page, postingId, STEP, { dutyChangeScope: "changes", pcSkills: "会計ソフト" });
      await page.keyboard.type("検査");
      await expect(wizard.input("dutyChangeScopeDetail")).toBeVisible();
      await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
      await expectTyped("検査", "after the colleague's change");
      await goOn(page, "検査", expectTyped);
    });

    test("a colleague's change makes an item vanish beside it", async ({ page }) => {
      const { wizard, postingId, expectTyped } = await inTheMiddle(page, at);
      await expect(wizard.input("dutyChangeScopeDetail")).toBeVisible();
      await saveElsewhere(page, postingId, STEP, { dutyChangeScope: "noChange" });
      await page.keyboard.type("検査");
      await expect(wizard.input("dutyChangeScopeDetail")).toBeHidden();
      await expectTyped("検査", "after the colleague's change");
      await goOn(page, "検査", expectTyped);
    });

    test("a colleague has changed the same item, and is asked about", async ({ page }) => {
      const { postingId, expectTyped } = await inTheMiddle(page, at);
      await saveElsewhere(page, postingId, STEP, { [at.key]: "総務" });
      await page.keyboard.type("検査");
      await expect(page.getByRole("region", { name: /の変更が重なりました$/ })).toBeVisible();
      await expectTyped("検査", "beside the question");
      await goOn(page, "検査", expectTyped);
    });

    test("the window loses and regains the focus, and the writing is put in order on leaving", async ({
      page,
    }) => {
      const { wizard, postingId, expectTyped } = await inTheMiddle(page, at);
      await page.keyboard.type("CAD ㈱ｶﾞ");
      const comeBack = await goToAnotherWindow(page);
      await wizard.expectSaved();
      await comeBack();
      await expectTyped("CAD ㈱ｶﾞ", "after the return");
      await goOn(page, "CAD ㈱ｶﾞ", expectTyped);
      await page.keyboard.press("Tab");
      await expect(
        page.getByRole("status").filter({ hasText: "半角の文字を全角に直しました" }),
      ).toBeVisible();
      await expect
        .poll(async () => (await stored(postingId, STEP))[at.key])
        .toBe(`${at.parts[0]}ＣＡＤ　（株）ガ課${at.parts[1]}`);
    });

    test("an error appears at it, and goes again", async ({ page }) => {
      const { wizard, expectTyped } = await inTheMiddle(page, at);
      await page.keyboard.type("検🐈");
      await expect(wizard.errorAt(at.key)).toContainText("印字できない文字（「🐈」）");
      await expectTyped("検🐈", "under the error");
      await page.keyboard.press("Backspace");
      await expect(wizard.errorAt(at.key)).toBeHidden();
      await expectTyped("検", "without the error");
      await goOn(page, "検", expectTyped);
    });
  });

test("a calculation appears under an amount while it is typed", async ({ page }) => {
  const { wizard } = await onStep(page, 4, { ...filledFullTimePosting, baseWageMin: "" });
  const calculation = page.getByText(/時間額に換算すると[\d,]+円/);
  await expect(calculation).toBeHidden();
  const held = await HeldInput.focus(wizard.input("baseWageMin"));
  await page.keyboard.type("20120");
  await held.putCaret(1);
  await page.keyboard.type("1");
  await expect(calculation).toBeVisible();
  await drawn(page);
  expect(await held.whatIsWrong("210120", 2)).toBeUndefined();
});

/** Holds every save of the page until it is released; `begun` comes true with the first. */
async function holdSaves(
  page: Page,
): Promise<{ readonly begun: Promise<void>; readonly release: () => void }> {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  await page.route(SAVES, async (route) => {
    begun.resolve();
    await gate.promise;
    await route.continue();
  });
  return { begun: begun.promise, release: () => gate.resolve() };
}
