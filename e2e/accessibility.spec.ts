import type { Page } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { expectAccessible } from "./support/accessibility";
import { employerWithEverything, handIn } from "./support/scene";
import { seedAccount, seedFirstTimeEmployer, seedPosting, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { type Audience, type Ids, tenantRoutes } from "./support/tenant-routes";
import { expect, test } from "./support/test";

// Errors, warnings, conflicts, notices and what else happens on a screen are checked where they are caused.

test.setTimeout(240_000);
test.describe.configure({ mode: "parallel" });

async function visit(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expectAccessible(page, path);
}

/** Every address of these audiences, endpoints left out; a new route cannot escape. */
function addresses(ids: Ids, ...audiences: readonly Audience[]): string[] {
  return Object.entries(tenantRoutes)
    .filter(([route, { audience }]) => audiences.includes(audience) && !route.startsWith("/api/"))
    .filter(([route]) => route !== "/register/continue") // sends on
    .flatMap(([, { paths }]) => paths(ids));
}

const NOBODYS: Ids = {
  draftId: "",
  postingId: "",
  establishmentId: "",
  caseId: "",
  noticeId: "",
  email: "",
  receiptNumber: "",
};

test("public pages", async ({ page }) => {
  for (const path of addresses(NOBODYS, "everybody")) await visit(page, path);
  await visit(page, "/dev/mailbox");
  await visit(page, "/no-such-page");
});

test("the my page of an employer with everything", async ({ page, context, browser }) => {
  const { employer, ids } = await employerWithEverything(browser);
  await signIn(context, employer);
  // The wizard's own screens are looked at below, one by one.
  for (const path of addresses(ids, "employers", "owner").filter((one) => !one.includes("/steps/")))
    await visit(page, path);
});

test("the my page of a newcomer", async ({ page, context }) => {
  await signIn(context, await seedAccount());
  for (const path of ["/register/complete", "/mypage", "/mypage/messages", "/mypage/start"])
    await visit(page, path);
});

for (const [name, answers] of [
  ["empty", {}],
  ["filled", filledEstablishment],
] as const)
  test(`the screens of an establishment, ${name}`, async ({ page, context }) => {
    await signIn(context, await seedFirstTimeEmployer({ answers, passedSteps: 6 }));
    const wizard = Wizard.ofEstablishment(page);
    for (const { number } of establishmentCatalogue.steps) await lookAt(wizard, number);
    await visit(page, "/mypage/establishment/saved?step=1");
    await visit(page, "/mypage/establishment");
  });

for (const [name, answers] of [
  ["empty", { jobCategory: "general" }],
  ["full-time", filledFullTimePosting],
  ["part-time", filledPartTimePosting],
] as const satisfies readonly (readonly [string, RawAnswers])[])
  test(`the screens of a posting, ${name}`, async ({ page, context, isMobile }) => {
    test.skip(isMobile && name !== "full-time", "the same inputs on the phone");
    const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
    const postingId = await seedPosting(employer, { answers, passedSteps: 8 });
    await signIn(context, employer);
    const wizard = Wizard.ofPosting(page, postingId);
    for (const { number } of postingCatalogue.steps) await lookAt(wizard, number);
    await visit(page, "/mypage/establishment/complete");
  });

async function lookAt(wizard: Wizard, step: number) {
  await wizard.open(step);
  await expectAccessible(wizard.page, wizard.stepPath(step));
}

test("the list of codes", async ({ page, context }) => {
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

test("the counter console", async ({ page, context, browser, isMobile }) => {
  test.skip(isMobile, "made for the desktop");
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
