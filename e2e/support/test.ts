import { randomInt } from "node:crypto";
import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";

interface Options {
  /** Whether the ticket stands beside the form where there is room; a browser may have it hidden. */
  readonly isTicketBeside: boolean;
}

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
export const test = base.extend<Options & Fixtures>({
  isTicketBeside: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: the pattern is how Playwright learns what a fixture needs
  extraHTTPHeaders: async ({}, use) => {
    const part = () => randomInt(1, 255);
    await use({ "x-forwarded-for": `10.${part()}.${part()}.${part()}` });
  },
  context: async ({ context, isTicketBeside }, use) => {
    if (!isTicketBeside)
      await context.addInitScript(() => window.localStorage.setItem("ticket-beside", "off"));
    await use(context);
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
