import { expect, type Locator } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { stepOf } from "@/domain/catalogue/step";
import type { Wizard } from "../pages/wizard";

/** More posts than any screen needs to show all that depends on something else on it. */
const MOST_POSTS = 5;

/**
 * Fills a screen without scripts: what stands there, then 次へ進む, which shows the items that depend on it and asks
 * for them, and so on until the next screen comes. It comes too soon where what has appeared is optional: then back. Answers how often it was pressed.
 */
export async function fillByPosts(wizard: Wizard, step: number, answers: RawAnswers): Promise<number> {
  const due = wizard.namesDue(step, answers);
  const nextScreen = titled(wizard, step + 1);
  for (let posts = 1; posts <= MOST_POSTS; posts++) {
    await wizard.page.waitForLoadState("domcontentloaded");
    const present = new Set(
      await wizard.page
        .locator("form [name]")
        .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("name") ?? "")),
    );
    for (const [name, value] of due)
      if (present.has(name)) {
        await wizard.set(name, value);
        due.delete(name);
      }
    await wizard.next();
    if (due.size === 0) return posts;
    await expect(
      wizard.errors().or(wizard.warnings()).or(nextScreen),
      "what is to be done yet",
    ).toBeVisible();
    if (!(await nextScreen.isVisible())) continue;
    await wizard.back();
    await arrivedAt(wizard, step);
  }
  throw new Error(`No inputs for ${[...due.keys()].join(", ")} on step ${step}`);
}

/** Waits for a screen of which nothing but its HTML is to come. */
export async function arrivedAt(wizard: Wizard, step: number): Promise<void> {
  await expect(wizard.page).toHaveURL(new RegExp(`${wizard.stepPath(step)}(\\?.*)?(#.*)?$`));
  await expect(titled(wizard, step)).toBeVisible();
}

function titled({ page, catalogue }: Wizard, step: number): Locator {
  const name = stepOf(catalogue, step)?.screenTitle ?? "there is no such screen";
  return page.getByRole("heading", { level: 1, name });
}
