import type { Page } from "@playwright/test";
import { HeldInput } from "./held-input";
import type { ScreenInput } from "./screen-inputs";

/**
 * Goes once through the options of a question with the keyboard and comes back to what was chosen. The option that a
 * key leads to must be chosen, be the one that stood there before the first key, and have the focus. Says what is
 * wrong, by option.
 */
export async function choose(page: Page, options: readonly ScreenInput[]): Promise<string[]> {
  for (const option of options)
    if ((await inputOf(page, option).count()) !== 1)
      return [`${said(option)} has gone before it could be chosen`];
  switch (options[0]?.kind) {
    case "radio":
      return chooseRadio(page, options);
    case "checkbox":
      return tickBoxes(page, options);
    default:
      return chooseFromList(page, options);
  }
}

const inputOf = (page: Page, { id }: ScreenInput) => page.locator(`[id="${id}"]`);

async function chooseRadio(page: Page, options: readonly ScreenInput[]): Promise<string[]> {
  const radios = await Promise.all(
    options.map(async (option) => ({ option, held: await HeldInput.hold(inputOf(page, option)) })),
  );
  const checked = await Promise.all(options.map((option) => inputOf(page, option).isChecked()));
  const start = Math.max(0, checked.indexOf(true));
  await radios[start]?.held.focus();
  if (!checked.includes(true)) await page.keyboard.press("Space");
  const wrong: string[] = [];
  for (const { option, held } of [...radios.slice(start + 1), ...radios.slice(0, start + 1)]) {
    await page.keyboard.press("ArrowDown");
    const what = await held.whatIsWrong();
    if (what) wrong.push(`${said(option)}, reached by the arrow key: ${what}`);
    else if (!(await inputOf(page, option).isChecked())) wrong.push(`${said(option)} is not chosen`);
  }
  // Where the keys did not come round, what depends on the answer is still to be tried.
  const first = options[start];
  if (first) await inputOf(page, first).check();
  return wrong;
}

async function tickBoxes(page: Page, options: readonly ScreenInput[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const option of options) {
    const box = inputOf(page, option);
    const held = await HeldInput.focus(box);
    const isTicked = await box.isChecked();
    for (const expected of [!isTicked, isTicked]) {
      await page.keyboard.press("Space");
      const what = await held.whatIsWrong();
      if (what) wrong.push(`${said(option)}, after the space key: ${what}`);
      else if ((await box.isChecked()) !== expected)
        wrong.push(`${said(option)} does not follow the space key`);
    }
  }
  return wrong;
}

async function chooseFromList(page: Page, lists: readonly ScreenInput[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const list of lists) {
    const select = inputOf(page, list);
    const held = await HeldInput.focus(select);
    const codes = await select
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await page.keyboard.press("Home");
    for (const [index, code] of codes.entries()) {
      if (index > 0) await page.keyboard.press("ArrowDown");
      const what = await held.whatIsWrong(code);
      if (what) wrong.push(`${said(list)}, at its option ${index}: ${what}`);
    }
    await select.selectOption(list.value);
  }
  return wrong;
}

function said({ label, id }: ScreenInput): string {
  return `${label} (${id})`;
}
