import { expect, type Locator, type Page } from "@playwright/test";

/** More presses of Tab than any screen has stops: going on beyond means that the focus is caught. */
const MOST_STOPS = 400;

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let press = 0; press < MOST_STOPS; press++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "reached with the Tab key").toBeFocused({ timeout: 1 });
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Tabs to an input and types into it, replacing what is there. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  const { keyboard } = target.page();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.insertText(text);
}

/** Tabs to a button or link and presses it. */
export async function pressOn(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press("Enter");
}

/** Tabs to a check box and ticks it. */
export async function tick(target: Locator): Promise<void> {
  await tabTo(target);
  if (!(await target.isChecked())) await target.page().keyboard.press("Space");
  await expect(target).toBeChecked();
}

/** What has the focus: the name of an input and its kind, or the text of a button. */
interface Stop {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
}

async function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const input =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element
        : null;
    return {
      name: input?.name ?? "",
      kind: input?.type ?? element?.tagName.toLowerCase() ?? "",
      value: input?.value ?? "",
      text: element?.textContent?.trim() ?? "",
      checked: element instanceof HTMLInputElement && element.checked,
    };
  });
}

/**
 * Walks a form once from where the focus is to the button with this name, with the Tab key alone, and answers
 * every input by its name on the way. Fails when an answer's input is not passed.
 */
export async function walkForm(
  page: Page,
  answers: ReadonlyMap<string, string | readonly string[]>,
  button: string,
): Promise<void> {
  const due = new Map(answers);
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press("Tab");
    const stop = await currentStop(page);
    if (stop.kind === "button" && stop.text === button) break;
    const answer = due.get(stop.name);
    if (stop.name === "" || answer === undefined) continue;
    if (await answerAt(page, stop, answer)) due.delete(stop.name);
  }
  expect([...due.keys()], "inputs that the Tab key did not reach").toEqual([]);
  await page.keyboard.press("Enter");
}

/** Answers the input with the focus; false while more of its boxes are to come. */
async function answerAt(page: Page, stop: Stop, answer: string | readonly string[]): Promise<boolean> {
  const { keyboard } = page;
  switch (stop.kind) {
    case "checkbox": {
      const codes = typeof answer === "string" ? [answer] : answer;
      const wanted = codes.includes(stop.value) || (stop.value === "on" && codes[0] === "1");
      if (wanted !== stop.checked) await keyboard.press("Space");
      return isLastBox(page, stop.name);
    }
    case "radio": {
      if (!stop.checked) await keyboard.press("Space");
      for (let press = 0; press < 12 && (await currentStop(page)).value !== answer; press++)
        await keyboard.press("ArrowDown");
      return (await currentStop(page)).value === answer;
    }
    case "select-one": {
      await keyboard.press("Home");
      for (let press = 0; press < 20 && (await currentStop(page)).value !== answer; press++)
        await keyboard.press("ArrowDown");
      return (await currentStop(page)).value === answer;
    }
    case "date":
      return typeDate(page, String(answer));
    case "time":
      return typeTime(page, String(answer));
    default:
      await keyboard.press("ControlOrMeta+A");
      await keyboard.insertText(String(answer));
      return true;
  }
}

/** The browser's own language decides which part of a date comes first; after month and day it goes on by itself. */
export async function typeDate(page: Page, date: string): Promise<boolean> {
  const [year = "", month = "", day = ""] = date.split("-");
  return typeParts(page, date, [
    [year, "ArrowRight", month, day],
    [month, day, year],
  ]);
}

/** Of 24 hours, or of twelve with morning and afternoon. */
export async function typeTime(page: Page, time: string): Promise<boolean> {
  const [hours = "", minutes = ""] = time.split(":");
  const twelve = String(Number(hours) % 12 || 12).padStart(2, "0");
  return typeParts(page, time, [
    [hours, minutes],
    [twelve, minutes, Number(hours) < 12 ? "a" : "p"],
  ]);
}

/** Types the parts of a native input in the first of several orders that gives the value. */
async function typeParts(
  page: Page,
  value: string,
  orders: readonly (readonly string[])[],
): Promise<boolean> {
  for (const parts of orders) {
    for (const part of parts)
      if (part === "ArrowRight") await page.keyboard.press(part);
      else await page.keyboard.type(part);
    if ((await currentStop(page)).value === value) return true;
    for (const back of ["ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(back);
  }
  return false;
}

async function isLastBox(page: Page, name: string): Promise<boolean> {
  return page.evaluate((group) => {
    const boxes = [...document.querySelectorAll(`[name="${group}"]`)];
    return boxes.at(-1) === document.activeElement;
  }, name);
}
