import { expect, type Page } from "@playwright/test";

/**
 * Goes to another window, as somebody does who looks something up; answers the way back. The page's input stays its
 * active element and is told that it has lost the focus. Playwright lets every page believe that it is in front;
 * this one is not to. A headless shell has no windows: there the page is told what a browser would tell it.
 */
export async function goToAnotherWindow(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  if (!HAS_WINDOWS) await tell(page, "blur");
  await expectInFront(page, false);
  return async () => {
    await page.bringToFront();
    if (!HAS_WINDOWS) await tell(page, "focus");
    await expectInFront(page, true);
    await other.close();
  };
}

/** Only the name of the program tells a headless shell from a browser. */
const HAS_WINDOWS = !process.env.PLAYWRIGHT_CHROMIUM_PATH?.includes("headless");

/** The events of a window that goes behind another one or comes back, in a browser's order. */
async function tell(page: Page, what: "blur" | "focus"): Promise<void> {
  await page.evaluate((type) => {
    const isInFront = type === "focus";
    document.hasFocus = () => isInFront;
    const input = document.activeElement;
    const tellInput = () => {
      input?.dispatchEvent(new FocusEvent(type));
      input?.dispatchEvent(new FocusEvent(isInFront ? "focusin" : "focusout", { bubbles: true }));
    };
    if (!isInFront) tellInput();
    window.dispatchEvent(new FocusEvent(type));
    if (isInFront) tellInput();
  }, what);
}

async function expectInFront(page: Page, isInFront: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(isInFront);
}
