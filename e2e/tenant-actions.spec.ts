import type { Page } from "@playwright/test";
import { Console } from "./pages/console";
import { Wizard } from "./pages/wizard";
import { database } from "./support/database";
import { seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { seedTenants, type Tenants, type Visitor } from "./support/tenants";
import { expect, test } from "./support/test";

// A page that is still open when somebody else logs in on the machine: its buttons name the former person's rows.
// `support/tenant-actions.ts` says which actions these are.

let tenants: Tenants;
test.beforeAll(async ({ browser }) => {
  tenants = await seedTenants(browser);
});
test.afterAll(() => tenants.close());

/** The browser of this page belongs to somebody else from now on. */
async function become(page: Page, visitor: Visitor) {
  await page.context().clearCookies();
  await page.context().addCookies((await tenants.as[visitor].storageState()).cookies);
}

async function expectRefused(page: Page) {
  const sentence =
    /ログイン情報が失われたか、ログインされていません|見つかりません|別のアカウントでログインされています/;
  await expect(page.getByText(sentence).first()).toBeVisible();
}

async function passed(): Promise<(string | undefined)[]> {
  const rows = await database().postingSection.findMany({
    where: { postingId: tenants.draftId },
    orderBy: { step: "asc" },
    select: { passedAt: true },
  });
  return rows.map((row) => row.passedAt?.toISOString());
}

async function caseAsItIs() {
  return database().reviewCase.findUniqueOrThrow({
    where: { id: tenants.caseId },
    select: { status: true, assignedStaffId: true, comments: true },
  });
}

const employerActions = [
  ["draft/leaveStep", "次へ進む"],
  ["draft/leaveStep", "一時保存"],
] as const;

for (const visitor of ["nobody", "rival", "provisional", "otherOffice"] as const)
  for (const [action, button] of employerActions)
    test(`${action} (${button}) on another's posting: ${visitor}`, async ({ page }) => {
      await become(page, "owner");
      const wizard = Wizard.ofPosting(page, tenants.draftId);
      await wizard.open(3);
      const before = await passed();
      await become(page, visitor);
      await page.getByRole("button", { name: button }).click();
      await expectRefused(page);
      expect(page.url()).not.toMatch(/steps\/4|saved/);
      expect(await passed()).toEqual(before);
    });

/** What a clerk has done up to the press that somebody else makes, and that press. */
const staffActions: Readonly<Record<string, (desk: Console) => Promise<() => Promise<void>>>> = {
  "review/takeAction": async (desk) => () => desk.page.getByRole("button", { name: /^担当する/ }).click(),
  "review/releaseAction": async (desk) => {
    await desk.take();
    return () => desk.page.getByRole("button", { name: "担当をはずす" }).click();
  },
  "review/returnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.page.getByRole("button", { name: /^差戻し/ }).click();
    return () => desk.page.getByRole("dialog").getByRole("button", { name: "差し戻す" }).click();
  },
  "return-withdrawal/withdrawReturnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.sendBack();
    return desk.askToWithdraw();
  },
  "return-withdrawal/discardWithdrawnAction": async (desk) => {
    await desk.take();
    await desk.comment("職種", "直してください。");
    await desk.sendBack();
    await (await desk.askToWithdraw())();
    await expect(desk.outcome("差戻しを取り消しました")).toBeVisible();
    return desk.askToDiscard();
  },
  "final-registration/registerAction": async (desk) => {
    await desk.take();
    const dialog = await desk.startRegistration();
    await dialog.getByLabel("産業分類", { exact: true }).fill("311");
    await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
    return () => dialog.getByRole("button", { name: "本登録する" }).click();
  },
};

for (const visitor of ["nobody", "owner", "otherOffice"] as const)
  for (const [action, prepare] of Object.entries(staffActions))
    test(`${action} on another office's case: ${visitor}`, async ({ page, context }) => {
      await database().reviewComment.deleteMany({ where: { caseId: tenants.caseId } });
      await database().reviewCase.update({
        where: { id: tenants.caseId },
        data: { status: "WAITING", assignedStaffId: null },
      });
      await database().posting.update({ where: { id: tenants.submittedId }, data: { status: "SUBMITTED" } });
      await signIn(context, await seedStaff());
      await page.goto(`/staff/reviews/${tenants.caseId}`);
      const press = await prepare(new Console(page));
      const before = await caseAsItIs();
      await become(page, visitor);
      await press();
      await expectRefused(page);
      expect(await caseAsItIs()).toEqual(before);
    });
