import { expect, type Page } from "@playwright/test";

/**
 * Goes to another window, as somebody does who looks something up; answers the way back. The page's input stays its
 * active element and is told that it has lost the focus. Playwright lets every page believe that it is in front;
 * this one is not to.
 */
export async function goToAnotherWindow(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await expectInFront(page, false);
  return async () => {
    await page.bringToFront();
    await expectInFront(page, true);
    await other.close();
  };
}

async function expectInFront(page: Page, isInFront: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(isInFront);
}
