import { defineConfig, type ReporterDescription } from "@playwright/test";

// Run through `npm run test:e2e` or `npm run screens`: they start the application and set these variables.
const { E2E_BASE_URL, E2E_REPORT, PLAYWRIGHT_CHROMIUM_PATH } = process.env;

const reporter: ReporterDescription[] = [["list"]];
if (E2E_REPORT) reporter.push(["json", { outputFile: E2E_REPORT }]);

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const movesTheClock = /\.time\.spec\.ts$/;
/**
 * Every test runs on the desktop. It runs on the phone as well, tagged `@both`, when the small screen or the finger can
 * make it fail there alone:
 * - the first-time employer's journey, and registration and log-in with their errors;
 * - layout that differs: tables that become cards, the menu and the step list that fold, the bar at the bottom, inputs
 *   beside each other that stand below each other, long texts, notices that push others down;
 * - what opens over the page: sheet, list of codes, dialogs; one of each kind, and one screen for each kind of message.
 * What only the phone has is tagged `@phone`. Not on the phone: sentences, saving, sessions, several tabs, permissions,
 * papers, the counter, keys of a keyboard. The code behind these does not know how wide the screen is. Accessibility of
 * each page is looked at in both widths by one test (`accessibility.spec.ts`).
 */
const phoneAlone = /@phone\b/;
const onPhone = /@(both|phone)\b/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // A busy machine may miss a deadline once; a test that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter,
  use: {
    baseURL: E2E_BASE_URL,
    browserName: "chromium",
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Writing a trace of everything costs a fifth of the time; where there is a second try, that one is written.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: PLAYWRIGHT_CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "desktop", testIgnore: movesTheClock, grepInvert: phoneAlone, use: desktop },
    { name: "phone", testIgnore: movesTheClock, grep: onPhone, use: phone },
    // These move the installation's clock, so they run alone, after the others (scripts/test-e2e.ts).
    { name: "time", testMatch: movesTheClock, use: desktop },
    // A test there takes many pictures of long pages and checks each.
    { name: "screens", testDir: "e2e/screens", testMatch: /\.screens\.ts$/, timeout: 600_000, use: desktop },
  ],
});
