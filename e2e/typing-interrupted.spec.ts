import type { Page } from "@playwright/test";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import type { Wizard } from "./pages/wizard";
import { saveElsewhere } from "./support/colleague";
import { expectStored, onStep, SAVES } from "./support/drafting";
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

/** On the screen, about to type. */
async function scene(page: Page, at: Place) {
  const { wizard, postingId } = await onStep(page, STEP, { ...filledFullTimePosting, [at.key]: at.text });
  return new Scene(page, at, wizard, postingId, await HeldInput.hold(wizard.input(at.key)));
}

class Scene {
  constructor(
    readonly page: Page,
    readonly at: Place,
    readonly wizard: Wizard,
    readonly postingId: string,
    private readonly held: HeldInput,
  ) {}

  /** The text as it was, saved, with the caret in its middle. */
  async begin(): Promise<void> {
    const { key, text, parts } = this.at;
    await this.wizard.input(key).fill(text);
    await expectStored(this.postingId, STEP, { [key]: text });
    await this.wizard.expectSaved();
    await this.held.focus();
    await this.held.putCaret(parts[0].length);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The text with what was typed in its middle. */
  whole(typed: string): string {
    return this.at.parts[0] + typed + this.at.parts[1];
  }

  /** What was typed stands there whole, in the same input, with the caret behind it. */
  async expectTyped(typed: string, when: string): Promise<void> {
    await drawn(this.page);
    const caret = this.at.parts[0].length + typed.length;
    expect(await this.held.whatIsWrong(this.whole(typed), caret), when).toBeUndefined();
  }

  /** Whatever happened, the next key goes where the last one went. */
  async goOn(typed: string): Promise<void> {
    await this.type("課");
    await this.expectTyped(`${typed}課`, "after the next key");
  }
}

/** What happens, one after the other, to the same input of the same page: it stays that one through all of it. */
const happenings: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  "an autosave answers": async (scene) => {
    const saves = await holdSaves(scene.page);
    await scene.type("検査");
    await saves.begun;
    await scene.type("係");
    saves.release();
    await expectStored(scene.postingId, STEP, { [scene.at.key]: scene.whole("検査係") });
    await scene.wizard.expectSaved();
    await scene.expectTyped("検査係", "after the answers");
    await scene.goOn("検査係");
  },
  "an error appears at it, and goes again": async (scene) => {
    const error = scene.wizard.errorAt(scene.at.key);
    await scene.type("検🐈");
    await expect(error).toContainText("印字できない文字（「🐈」）");
    await scene.expectTyped("検🐈", "under the error");
    await scene.page.keyboard.press("Backspace");
    await expect(error).toBeHidden();
    await scene.expectTyped("検", "without the error");
    await scene.goOn("検");
  },
  "the window loses and regains the focus, and the writing is put in order on leaving": async (scene) => {
    await scene.type("CAD ㈱ｶﾞ");
    const comeBack = await goToAnotherWindow(scene.page);
    await expectStored(scene.postingId, STEP, { [scene.at.key]: scene.whole("CAD ㈱ｶﾞ") });
    await comeBack();
    await scene.expectTyped("CAD ㈱ｶﾞ", "after the return");
    await scene.goOn("CAD ㈱ｶﾞ");
    await scene.page.keyboard.press("Tab");
    const notice = scene.page.getByRole("status").filter({ hasText: "半角の文字を全角に直しました" });
    await expect(notice).toBeVisible();
    await expectStored(scene.postingId, STEP, { [scene.at.key]: scene.whole("ＣＡＤ　（株）ガ課") });
  },
  "a colleague's change makes an item vanish beside it": async (scene) => {
    await expect(scene.wizard.input("dutyChangeScopeDetail")).toBeVisible();
    await saveElsewhere(scene.page, scene.postingId, STEP, { dutyChangeScope: "noChange" });
    await scene.type("検査");
    await expect(scene.wizard.input("dutyChangeScopeDetail")).toBeHidden();
    await scene.expectTyped("検査", "after the colleague's change");
    await scene.goOn("検査");
  },
  "a colleague's change makes an item appear beside it, and rewrites another": async (scene) => {
    await expect(scene.wizard.input("dutyChangeScopeDetail")).toBeHidden();
    const theirs = { dutyChangeScope: "changes", pcSkills: "会計ソフト" };
    await saveElsewhere(scene.page, scene.postingId, STEP, theirs);
    await scene.type("検査");
    await expect(scene.wizard.input("dutyChangeScopeDetail")).toBeVisible();
    await expect(scene.wizard.input("pcSkills")).toHaveValue("会計ソフト");
    await scene.expectTyped("検査", "after the colleague's change");
    await scene.goOn("検査");
  },
  "a colleague has changed the same item, and is asked about": async (scene) => {
    await saveElsewhere(scene.page, scene.postingId, STEP, { [scene.at.key]: "総務" });
    await scene.type("検査");
    await expect(scene.page.getByRole("region", { name: /の変更が重なりました$/ })).toBeVisible();
    await scene.expectTyped("検査", "beside the question");
    await scene.goOn("検査");
  },
};

for (const at of places)
  test(`in the middle of ${at.what} something else happens`, async ({ page }) => {
    const here = await scene(page, at);
    for (const [what, happens] of Object.entries(happenings))
      await test.step(what, async () => {
        await here.begin();
        await happens(here);
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
