import type { RawAnswers } from "@/domain/catalogue/field";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Console } from "./pages/console";
import { Login, logOut } from "./pages/login";
import { receiptNumberOn } from "./pages/receipt";
import { Registration } from "./pages/registration";
import { Wizard } from "./pages/wizard";
import { walkForm } from "./support/keyboard";
import { receivedMail } from "./support/mailbox";
import { paperBehind } from "./support/paper";
import { newEmail, newEstablishmentNumber, seedStaff } from "./support/seed";
import { expect, test } from "./support/test";

const REQUEST = "募集する仕事が１つに決まるように、交替の種類を職種から外してください。";

test("a first-time employer offers a full-time job, corrects it, and the my page opens", {
  tag: "@both",
}, async ({ page, anotherBrowser, isMobile }) => {
  test.setTimeout(300_000);
  // With the finger on the phone, with the keyboard alone on the desktop.
  const fillIn = (wizard: Wizard, step: number, answers: RawAnswers) =>
    isMobile
      ? wizard.fillAndGoOn(step, answers)
      : walkForm(wizard.page, wizard.namesDue(step, answers), "次へ進む").then(() => wizard.ready(step + 1));
  const email = newEmail();
  const establishment = { ...filledEstablishment, employmentInsuranceNumber: newEstablishmentNumber() };
  let employer = page;

  await test.step("registers an account", async () => {
    await employer.goto("/");
    await employer.getByRole("link", { name: "事業所登録・求人申込み（仮登録）" }).first().click();
    await expect(employer).toHaveURL(/\/register$/);
    await new Registration(employer).register(email);
    await employer.getByRole("link", { name: "事業所・求人情報を登録" }).click();
  });

  await test.step("enters the establishment", async () => {
    await employer.getByLabel("ハローワークに求人を申し込んだことがない").check();
    await employer.getByRole("button", { name: "事業所情報を入力" }).click();
    const wizard = Wizard.ofEstablishment(employer);
    await wizard.ready(1);
    for (const step of [1, 2, 3, 4, 5]) await fillIn(wizard, step, establishment);
    await wizard.next();
    await expect(employer.getByRole("heading", { level: 1 })).toHaveText("事業所仮登録完了");
    await employer.getByRole("link", { name: "求人情報を入力" }).click();
  });

  await test.step("begins the posting and stops in the middle", async () => {
    await expect(employer.getByRole("heading", { level: 1 })).toHaveText("求人仮登録");
    await employer.getByRole("button", { name: "求人情報を入力" }).click();
    await employer.waitForURL(/\/steps\/1$/);
    const wizard = Wizard.ofPosting(employer);
    for (const step of [1, 2, 3, 4]) {
      await wizard.ready(step);
      await fillIn(wizard, step, filledFullTimePosting);
    }
    await wizard.set("specialWorkTime", "no");
    await wizard.keep();
    await expect(employer.getByText("「労働時間登録」までの内容を保存しました")).toBeVisible();
    await expect(employer.getByRole("main")).toContainText("2026年12月8日（火）まで保存されます。");
    await logOut(employer);
    await expect(employer).toHaveURL(/:\d+\/$/);
  });

  await test.step("goes on in another browser, where it stopped", async () => {
    employer = await anotherBrowser();
    const login = new Login(employer);
    await login.open();
    await login.submit(email);
    await expect(employer).toHaveURL(/\/mypage\/postings\/[0-9a-f-]{36}\/steps\/5$/);
    const wizard = Wizard.ofPosting(employer);
    await wizard.ready(5);
    await expect(wizard.option("specialWorkTime", "no")).toBeChecked();
    for (const step of [5, 6, 7]) await fillIn(wizard, step, filledFullTimePosting);
    await wizard.fill(8, filledFullTimePosting);
  });

  await test.step("looks at the provisional ticket", async () => {
    await Wizard.ofPosting(employer).expectSaved();
    const ticket = await paperBehind(employer.getByRole("link", { name: /^仮求人票を表示/ }));
    expect(ticket.name).toBe("仮求人票_樹脂成形機のオペレーター（三交替）.pdf");
    expect(ticket.text).toContain("株式会社ひので製作所／佐野工場");
  });

  const receiptNumber = await test.step("hands it in", async () => {
    await Wizard.ofPosting(employer).next();
    const number = await receiptNumberOn(employer);
    const main = employer.getByRole("main");
    await expect(main).toContainText("2026年12月8日（火）までに、窓口で本登録の手続きをしてください。");
    await expect(main).toContainText("ハローワーク佐野");
    await expect(main.getByRole("heading", { name: "お持ちいただくもの" })).toBeVisible();
    const mail = await receivedMail(employer, email, "【求人者マイページ】仮登録を受け付けました");
    expect(mail.text).toContain(number);
    return number;
  });

  const clerk = await seedStaff();
  const desk = new Console(await anotherBrowser({ desktop: true }));
  await test.step("a clerk takes it from the queue and sends it back with a request", async () => {
    await new Login(desk.page, "/staff/login").logIn(clerk.email);
    await desk.search(receiptNumber);
    await desk.openCase(receiptNumber);
    await desk.take();
    await desk.comment("職種", REQUEST);
    await desk.sendBack();
  });

  await test.step("the employer learns of it, and the wizard opens at the item", async () => {
    const mail = await receivedMail(employer, email, "【求人者マイページ】修正のお願い");
    expect(mail.text, "what is to be corrected stands in the my page only").not.toContain(REQUEST);
    await employer.goto("/mypage/messages");
    const notice = employer.getByRole("listitem").filter({ hasText: "修正のお願い" });
    await expect(notice).toContainText(REQUEST);
    await notice.getByRole("link", { name: /^内容を見る/ }).click();
    await employer.waitForURL(/\/mypage\/postings\//);
    const wizard = Wizard.ofPosting(employer);
    await wizard.ready(3);
    await expect(employer.getByText(REQUEST)).toBeVisible();
    await expect(employer.getByRole("navigation", { name: "ステップ" })).toContainText("修正依頼");
    await wizard.set("jobTitle", "樹脂成形機のオペレーター");
  });

  await test.step("hands in again and keeps the receipt number", async () => {
    const wizard = Wizard.ofPosting(employer);
    for (const step of [3, 4, 5, 6, 7]) {
      await wizard.next();
      await wizard.ready(step + 1);
    }
    await wizard.next();
    expect(await receiptNumberOn(employer)).toBe(receiptNumber);
  });

  const postingNumber =
    await test.step("the same clerk finds it, sees the change and registers it", async () => {
      await desk.open("mine");
      await desk.openCase(receiptNumber);
      await expect(desk.page.getByText("あなたが前回確認した案件です。再提出されました。")).toBeVisible();
      const changes = desk.page.getByRole("region", { name: "前回の提出からの変更" });
      await expect(changes).toContainText("樹脂成形機のオペレーター（三交替）");
      await expect(changes).toContainText(REQUEST);
      await desk.take();
      const dialog = await desk.startRegistration();
      await dialog.getByLabel("産業分類", { exact: true }).fill("311");
      await dialog.getByLabel("職業分類1", { exact: true }).fill("081-01");
      await dialog.getByLabel("来所者の本人確認").selectOption({ label: "運転免許証" });
      await dialog.getByRole("button", { name: "本登録する" }).click();
      await expect(desk.outcome("本登録が完了しました")).toBeVisible();
      const number = /09040-\d{8}/.exec((await desk.page.getByRole("main").textContent()) ?? "")?.[0];
      expect(number, "a posting number of this office").toBeDefined();
      return number ?? "";
    });

  await test.step("the my page is open and says so", async () => {
    const mail = await receivedMail(employer, email, "【求人者マイページ】本登録完了のお知らせ");
    expect(mail.text).toContain(postingNumber);
    await employer.goto("/mypage");
    await expect(employer.getByRole("region", { name: "本登録の期限" })).toBeHidden();
    await expect(employer.getByRole("heading", { name: "本登録完了のお知らせ" })).toBeVisible();
    const posting = employer.getByRole("row").filter({ hasText: "樹脂成形機のオペレーター" });
    await expect(posting).toContainText("有効（本登録）");
    await expect(posting).toContainText(postingNumber);
    await expect(posting).toContainText("紹介期限日 2027年1月15日（金）");
    const ticket = await paperBehind(posting.getByRole("link", { name: /^求人票を表示/ }));
    expect(ticket.name).toMatch(/^求人票_樹脂成形機のオペレーター.*\.pdf$/);
    expect(ticket.text).toContain(`求人番号${postingNumber}`);
  });
});
