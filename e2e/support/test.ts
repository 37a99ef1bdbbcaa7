import { randomInt } from "node:crypto";
import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";

interface Fixtures {
  /** Opens another browser: other cookies, other storage; of the same size, or a clerk's desktop. */
  readonly anotherBrowser: (options?: { readonly desktop: boolean }) => Promise<Page>;
}

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  isMobile: false,
  hasTouch: false,
};

/**
 * The test function of all journeys. Every test comes from a client address of its own (the installation
 * under test trusts one proxy), so that the rate limits of one do not stop another.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the pattern is how Playwright learns what a fixture needs
  extraHTTPHeaders: async ({}, use) => {
    const part = () => randomInt(1, 255);
    await use({ "x-forwarded-for": `10.${part()}.${part()}.${part()}` });
  },
  anotherBrowser: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (options) => {
      const page = await (await browser.newContext(options?.desktop ? DESKTOP : {})).newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect } from "@playwright/test";
