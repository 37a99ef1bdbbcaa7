import { Login } from "../pages/login";
import { Registration } from "../pages/registration";
import { keyIn, receivedMail } from "../support/mailbox";
import { newEmail } from "../support/seed";
import { expect, test } from "../support/test";
import { shot } from "./shot";

const PAGES = {
  top: "/",
  help: "/help",
  "help-guide": "/help/guide",
  "help-guide-establishment-2": "/help/guide/establishment/2",
  "help-guide-posting-4": "/help/guide/posting/4",
  "help-disclosure": "/help/disclosure",
  "help-information-provision": "/help/information-provision",
  "help-information-provision-leaflet": "/help/information-provision/leaflet",
  "help-working-time": "/help/working-time",
  "help-occupations-search": "/help/occupations?q=事務",
  "help-occupations-nothing-found": "/help/occupations?q=宇宙飛行士",
  "help-licences": "/help/licences",
  offices: "/offices",
  links: "/links",
  contact: "/contact",
  sitemap: "/sitemap",
  "legal-privacy": "/legal/privacy",
  "legal-terms": "/legal/terms",
  "legal-site-policy": "/legal/site-policy",
  "mailbox-empty": "/dev/mailbox?to=nobody@example.jp",
  "not-found": "/no-such-page",
  "register-password-without-registration": "/register/password",
} as const;

for (const [name, address] of Object.entries(PAGES))
  test(name, async ({ page }) => {
    await page.goto(address);
    await shot(page, name);
  });

test("registration", async ({ page }) => {
  const registration = new Registration(page);
  const email = newEmail();
  await registration.open();
  await shot(page, "register");
  await registration.email().fill("sano@");
  await registration.next();
  await expect(page.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
  await shot(page, "register-errors");

  await registration.requestKey(email);
  await shot(page, "register-password");
  await registration.fillPassword("ABCDE-FGHJK", "mijikai");
  await registration.complete();
  await expect(page.getByRole("region", { name: /^エラーが\d件あります$/ })).toBeFocused();
  await shot(page, "register-password-errors");

  await registration.fillPassword(keyIn(await receivedMail(page, email, "アカウント仮登録完了通知")));
  await registration.complete();
  await expect(page).toHaveURL(/\/register\/complete$/);
  await shot(page, "register-complete");

  await page.goto(`/dev/mailbox?to=${email}`);
  await shot(page, "mailbox");
  await page.getByRole("link", { name: "アカウント仮登録完了通知" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/アカウント仮登録完了通知/);
  await shot(page, "mailbox-mail");
});

for (const [name, path] of [
  ["login", "/login"],
  ["staff-login", "/staff/login"],
] as const)
  test(name, async ({ page }) => {
    const login = new Login(page, path);
    await login.open();
    await shot(page, name);
    await login.submit(newEmail("nobody"), "wrong-password-1");
    await expect(page.getByRole("region", { name: "エラーが1件あります" })).toBeFocused();
    await shot(page, `${name}-error`);
  });
