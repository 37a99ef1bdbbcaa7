import { globSync } from "node:fs";
import type { Page } from "@playwright/test";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { expectAccessible, expectAccessibleAtBothWidths } from "./support/accessibility";
import { handIn } from "./support/scene";
import { seedAccount, seedFirstTimeEmployer, seedOpenEmployer, seedPosting, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { expect, test } from "./support/test";
import { documentsFor, wizardCases } from "./support/wizard-cases";

// Errors, warnings, conflicts, notices and what else happens on a screen are checked where they are caused.

test.setTimeout(240_000);
test.describe.configure({ mode: "parallel" });

async function visit(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expectAccessibleAtBothWidths(page, path);
}

const PUBLIC = [
  "/",
  "/contact",
  "/help",
  "/help/disclosure",
  "/help/guide",
  "/help/guide/establishment/2",
  "/help/guide/posting/3",
  "/help/information-provision",
  "/help/information-provision/leaflet",
  "/help/licences",
  "/help/occupations",
  "/help/working-time",
  "/legal/privacy",
  "/legal/site-policy",
  "/legal/terms",
  "/links",
  "/login",
  "/offices",
  "/register",
  "/register/password",
  "/sitemap",
  "/staff/login",
  "/dev/mailbox",
  "/no-such-page",
  "/mypage/no-such-page",
];
const NEWCOMER = ["/register/complete", "/mypage", "/mypage/messages", "/mypage/start"];
const OPEN = [
  "/mypage",
  "/mypage/messages",
  "/mypage/establishment",
  "/mypage/postings",
  "/mypage/postings/new",
];
const ofPosting = (id: string) => ["complete", "ticket"].map((page) => `/mypage/postings/${id}/${page}`);

test("public pages", async ({ page }) => {
  for (const path of PUBLIC) await visit(page, path);
});

test("every page of the application is looked at", () => {
  const id = "0";
  const looked = [
    ...PUBLIC,
    ...NEWCOMER,
    ...OPEN,
    ...ofPosting(id),
    `/mypage/postings/${id}`, // leads to one of its screens
    `/mypage/postings/${id}/saved`,
    `/mypage/postings/${id}/steps/1`,
    `/mypage/postings/${id}/history`, // history.spec.ts
    "/mypage/establishment/complete",
    "/mypage/establishment/history", // history.spec.ts
    "/mypage/establishment/saved",
    "/mypage/establishment/steps", // leads to one of its screens
    "/mypage/establishment/steps/1",
    "/staff",
    `/staff/reviews/${id}`,
    `/staff/reviews/${id}/ticket`,
    "/staff/scan", // leads to a case; papers.spec.ts
    "/staff/tickets", // papers.spec.ts
    `/dev/mailbox/${id}`,
  ];
  const missing = globSync("**/page.tsx", { cwd: "src/app" })
    .map(
      (file) =>
        `/${file
          .split("/")
          .slice(0, -1)
          .filter((part) => !part.startsWith("("))
          .join("/")}`,
    )
    .filter((route) => {
      const pattern = route.replace(/\[\.\.\.\w+\]/g, ".+").replace(/\[\w+\]/g, "[^/]+");
      return !looked.some((path) => new RegExp(`^${pattern}$`).test(path));
    });
  expect(missing).toEqual([]);
});

test("the my page of an employer with an open my page", async ({ page, context, browser }) => {
  const employer = await seedOpenEmployer();
  const filled = { answers: filledFullTimePosting, passedSteps: 8 };
  await seedPosting(employer, filled);
  const postingId = await seedPosting(employer, filled);
  await handIn(browser, employer, postingId);
  await signIn(context, employer);
  for (const path of [...OPEN, ...ofPosting(postingId)]) await visit(page, path);
});

test("the my page of a newcomer", async ({ page, context }) => {
  await signIn(context, await seedAccount());
  for (const path of NEWCOMER) await visit(page, path);
});

for (const wizard of wizardCases) {
  const { noun, steps } = wizard.catalogue;
  test(`the screens of the ${noun}, filled`, async ({ page }) => {
    for (const { number, screenTitle } of steps)
      for (const answers of documentsFor(wizard, number)) {
        await wizard.open(page, number, answers);
        await expectAccessibleAtBothWidths(page, screenTitle);
      }
  });

  test(`the first thing that is seen of the ${noun}: nothing entered`, async ({ page }) => {
    for (const { number, screenTitle } of steps.slice(0, 3)) {
      await wizard.open(page, number, wizard.untouched);
      await expectAccessibleAtBothWidths(page, `${screenTitle}, empty`);
    }
  });
}

test("what stands between the screens of the wizards", async ({ page, context }) => {
  const entering = await seedFirstTimeEmployer({ answers: filledEstablishment, passedSteps: 6 });
  await signIn(context, entering);
  await visit(page, "/mypage/establishment/saved?step=1");
  await visit(page, "/mypage/establishment");
  const entered = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(entered, { answers: filledFullTimePosting, passedSteps: 8 });
  await context.clearCookies();
  await signIn(context, entered);
  await visit(page, `/mypage/postings/${postingId}/saved?step=3`);
  await visit(page, "/mypage/establishment/complete");
});

test("the list of codes", { tag: "@both" }, async ({ page, context }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { passedSteps: 2 });
  await signIn(context, employer);
  await Wizard.ofPosting(page, postingId).open(3);
  await page.getByRole("button", { name: /^一覧から選ぶ.*職業分類1/ }).click();
  await expect(page.getByRole("dialog", { name: "職業分類コード一覧" }).getByRole("status")).toContainText(
    "件",
  );
  await expectAccessible(page, "the list of occupations");
});

test("the counter console", async ({ page, context, browser }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  const receiptNumber = await handIn(browser, employer, postingId);
  await signIn(context, await seedStaff());
  await visit(page, "/staff");
  const desk = new Console(page);
  await desk.open();
  await desk.search("どこにもない会社");
  await expectAccessible(page, "a search that finds nothing");
  await desk.search(employer.email);
  await desk.openCase(receiptNumber);
  await expectAccessible(page, "a case that waits");
  await desk.take();
  await desk.comment("職種", "１つにしてください。");
  await expectAccessible(page, "a case with a request being written");
  await page.getByRole("button", { name: /^差戻し/ }).click();
  await expectAccessible(page, "the dialog of 差戻し", "dialog[open]");
  await page.keyboard.press("Escape");
  const registration = await desk.startRegistration();
  await expectAccessible(page, "the dialog of 本登録", "dialog[open]");
  await registration.getByLabel("職業分類1", { exact: true }).fill("");
  await registration.getByRole("button", { name: "本登録する" }).click();
  await expect(registration.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
  await expectAccessible(page, "the dialog of 本登録 with errors", "dialog[open]");
  await page.keyboard.press("Escape");
  await desk.sendBack();
  await expectAccessible(page, "a case that was sent back");
  await page.goto(`${new URL(page.url()).pathname}/ticket`);
  await expectAccessible(page, "the ticket of a case");
});
