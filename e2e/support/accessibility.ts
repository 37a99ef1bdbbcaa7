import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

/** WCAG 2.2 A and AA, which is more than JIS X 8341-3:2016 AA asks for. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PHONE = { width: 390, height: 844 };

/**
 * Fails, naming rule and element, when the page as it is now breaks a rule of WCAG 2.2 A or AA. `within` narrows
 * it to a part of a large page, such as an open dialog.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  within?: string,
  rules: RunOptions["rules"] = {},
): Promise<void> {
  // Half a megabyte, which a page reads once.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ selector, options }) => {
      const { axe: own } = window as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      const results = await own.run(selector ?? document, options);
      return results.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        targets: nodes.map(({ target }) => target.join(" ")),
      }));
    },
    {
      selector: within,
      // No frames are looked into, as there are none; what passed is not written up.
      options: {
        runOnly: { type: "tag", values: TAGS },
        resultTypes: ["violations"],
        iframes: false,
        rules,
      } satisfies RunOptions,
    },
  );
  const found = violations.flatMap(({ id, help, targets }) =>
    targets.map((target) => `${id}: ${help} — ${target}`),
  );
  expect(found, `accessibility of ${state}`).toEqual([]);
}

/**
 * The same at the page's own width and at a phone's, where other things are shown and all stands closer. Colours are
 * the same ones there, and looking at them takes half the time.
 */
export async function expectAccessibleAtBothWidths(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  await expectAccessible(page, `${state} on a phone`, undefined, { "color-contrast": { enabled: false } });
  if (before) await page.setViewportSize(before);
}
