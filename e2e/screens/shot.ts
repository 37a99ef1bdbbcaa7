import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility";

const SIZES = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 390, height: 844 },
];

interface ShotOptions {
  /** Only what the window shows, for dialogs and for what was scrolled to. */
  readonly windowOnly?: boolean;
}

/**
 * Saves the whole page as it is now, at both sizes, as `<name>-desktop.png` and `<name>-phone.png` in the
 * folder SCREENS_DIR, and fails when it is not accessible at one of them. The page keeps its first size.
 */
export async function shot(
  page: Page,
  name: string,
  { windowOnly = false }: ShotOptions = {},
): Promise<void> {
  const folder = process.env.SCREENS_DIR;
  if (!folder) throw new Error("SCREENS_DIR is not set: run this with `npm run screens`.");
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const { name: sizeName, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByText("求人票を準備しています。")).toHaveCount(0);
    await placeBars(page, windowOnly ? "" : "static");
    await page.screenshot({
      path: join(folder, `${name}-${sizeName}.png`),
      fullPage: !windowOnly,
      animations: "disabled",
    });
    await placeBars(page, "");
    await expectAccessible(page, `${name}, ${sizeName}`);
  }
  if (before) await page.setViewportSize(before);
}

/** Bars that stick to the window's edge would lie across the middle of a long picture; "" lets them stick. */
async function placeBars(page: Page, position: "static" | ""): Promise<void> {
  await page.locator("[data-bottom-bar], [data-decision-bar]").evaluateAll((bars, value) => {
    for (const bar of bars) if (bar instanceof HTMLElement) bar.style.position = value;
  }, position);
}
