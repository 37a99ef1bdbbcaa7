import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** WCAG 2.2 A and AA, which is more than JIS X 8341-3:2016 AA asks for. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Fails, naming rule and element, when the page as it is now breaks a rule of WCAG 2.2 A or AA. `within` narrows
 * it to a part of a large page, such as an open dialog.
 */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  // What passed is not written up, and no second page is opened to gather what frames say, as there are none: half
  // the time, same findings.
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"] })
    .setLegacyMode();
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} — ${node.target.join(" ")}`),
  );
  expect(found, `accessibility of ${state}`).toEqual([]);
}
