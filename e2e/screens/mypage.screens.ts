import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { demoLogin } from "~/prisma/demo-logins";
import { Login } from "../pages/login";
import { receiptNumberOn } from "../pages/receipt";
import { Wizard } from "../pages/wizard";
import {
  seedAccount,
  seedEstablishment,
  seedFirstTimeEmployer,
  seedOpenEmployer,
  seedPosting,
} from "../support/seed";
import { signIn } from "../support/session";
import { expect, test } from "../support/test";
import { shot } from "./shot";

test("a new employer", async ({ page, context }) => {
  await signIn(context, await seedAccount());
  await page.goto("/mypage");
  await shot(page, "mypage-home-new");
  await page.goto("/mypage/messages");
  await shot(page, "mypage-messages-empty");
  await page.goto("/mypage/start");
  await shot(page, "mypage-start");
  await page.getByRole("button", { name: "次へ進む" }).click();
  await expect(page.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
  await shot(page, "mypage-start-error");
  await page.getByLabel("過去にハローワークに求人を申し込んだことがある").check();
  await page.getByRole("button", { name: "求人情報を入力" }).click();
  await expect(page.getByText("事業所番号を入力してください").first()).toBeVisible();
  await shot(page, "mypage-start-number");
});

test("an employer on the way", async ({ page, context }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  await signIn(context, employer);
  await page.goto("/mypage/establishment/complete");
  await shot(page, "establishment-complete");
  await page.goto("/mypage/establishment");
  await shot(page, "establishment");
  await page.goto("/mypage/postings/new");
  await shot(page, "posting-new");

  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 7 });
  await page.goto("/mypage");
  await shot(page, "mypage-home-provisional");

  const wizard = Wizard.ofPosting(page, postingId);
  await wizard.open(8);
  await wizard.next();
  await receiptNumberOn(page);
  await shot(page, "posting-complete");
  await page.goto(`/mypage/postings/${postingId}/ticket`);
  await shot(page, "posting-ticket");
  await page.goto(wizard.stepPath(3));
  await shot(page, "posting-handed-in");
  await page.goto("/mypage");
  await shot(page, "mypage-home-handed-in");
});

test("an employer whose my page is open", async ({ page }) => {
  const { email, password } = demoLogin("kaisetsu@example.jp");
  await new Login(page).logIn(email, password);
  await page.goto("/mypage");
  await shot(page, "mypage-home-open");
  await page.goto("/mypage/postings");
  await shot(page, "mypage-postings");
  await page.goto("/mypage/messages");
  await shot(page, "mypage-messages");
  await page.goto("/mypage/establishment");
  await shot(page, "establishment-registered");
});

test("an open my page without postings", async ({ page, context }) => {
  await signIn(context, await seedOpenEmployer());
  await page.goto("/mypage");
  await shot(page, "mypage-home-open-empty");
});

test("an employer whom nobody has checked", async ({ page, context }) => {
  const establishmentId = await seedEstablishment({ status: "REGISTERED" });
  await signIn(context, await seedAccount({ establishmentId, establishmentBinding: "PROVISIONAL" }));
  await page.goto("/mypage/establishment");
  await shot(page, "establishment-published-only");
  await page.goto("/mypage/postings/new");
  await shot(page, "posting-new-unchecked");
});

test("an employer who is asked for corrections", async ({ page }) => {
  const { email, password } = demoLogin("shusei@example.jp");
  await new Login(page).logIn(email, password);
  await page.goto("/mypage");
  await shot(page, "mypage-home-returned");
  const href = await page
    .getByRole("main")
    .locator('a[href^="/mypage/postings/"]')
    .first()
    .getAttribute("href");
  const id = /[0-9a-f-]{36}/.exec(href ?? "")?.[0];
  await Wizard.ofPosting(page, id).open(3);
  await shot(page, "posting-step-3-returned");
});
