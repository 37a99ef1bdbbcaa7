import type { Page } from "@playwright/test";
import { demoLogin } from "~/prisma/demo-logins";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Login } from "../pages/login";
import { database } from "../support/database";
import { digestOnPaper } from "../support/paper";
import { handIn } from "../support/scene";
import { SANO, seedFirstTimeEmployer, seedPosting, seedStaff } from "../support/seed";
import { signIn } from "../support/session";
import { expect, test } from "../support/test";
import { shot } from "./shot";

const logIn = (page: Page, email: string) =>
  new Login(page, "/staff/login").logIn(email, demoLogin(email).password);

const BATCH = "**/api/staff/tickets";

/** The answer of a batch that stands still after some lines. */
async function standStill(page: Page, lines: readonly object[]): Promise<void> {
  await page.evaluate(
    (texts) => {
      window.fetch = async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const text of texts) controller.enqueue(new TextEncoder().encode(`${text}\n`));
            },
          }),
        );
    },
    lines.map((line) => JSON.stringify(line)),
  );
}

test("tickets to print together", async ({ page }) => {
  await logIn(page, "staff1@example.jp");
  await page.goto("/staff/tickets");
  const print = page.getByRole("button", { name: "1つのPDFにまとめる" });
  await page.getByRole("checkbox").nth(1).uncheck({ force: true });
  await shot(page, "staff-tickets-chosen");

  await page.route(BATCH, (route) =>
    route.fulfill({
      status: 503,
      json: {
        code: "BUSY",
        message: "印刷が混み合っています。1分ほど待ってから、もう一度開いてください。",
      },
    }),
  );
  await print.click();
  await expect(page.getByText("印刷が混み合っています。")).toBeVisible();
  await shot(page, "staff-tickets-error");
  await page.unroute(BATCH);

  await print.click();
  await expect(page.getByRole("link", { name: /^PDFを開く/ })).toBeVisible({ timeout: 60_000 });
  await shot(page, "staff-tickets-done");

  await standStill(page, [{ waiting: true }]);
  await print.click();
  await expect(page.getByText("印刷の順番を待っています")).toBeVisible();
  await shot(page, "staff-tickets-waiting");
  await page.reload();
  await standStill(page, [{ waiting: true }, { done: 3, total: 5 }]);
  await print.click();
  await expect(page.getByText("3 / 5件を作成しました")).toBeVisible();
  await shot(page, "staff-tickets-progress");
});

test("no tickets to print", async ({ page }) => {
  await logIn(page, "staff3@example.jp");
  await page.goto("/staff/tickets");
  await shot(page, "staff-tickets-empty");
});

test("papers read at the counter", async ({ page, context, browser }) => {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 7 });
  const receiptNumber = await handIn(browser, employer, postingId);
  const { id: caseId } = await database().reviewCase.findFirstOrThrow({ where: { postingId } });
  const digest = await digestOnPaper(caseId);
  await signIn(context, await seedStaff(SANO));
  const scan = (code: string) => page.goto(`/staff/scan?r=${receiptNumber}&d=${code}`);
  await scan(digest);
  await expect(page.getByRole("heading", { name: "最新の内容のときに印刷された紙です" })).toBeVisible();
  await shot(page, "staff-scan-current", { windowOnly: true });
  await scan("0123456789abcdef");
  await expect(page.getByRole("heading", { name: /提出されたものと一致しません$/ })).toBeVisible();
  await shot(page, "staff-scan-unknown", { windowOnly: true });

  const { id: _id, ...first } = await database().submission.findFirstOrThrow({ where: { caseId } });
  const { jobTitle } = first.postingAnswers as { jobTitle: string };
  const again = JSON.parse(JSON.stringify(first).replaceAll(jobTitle, "樹脂成形機のオペレーター（二交替）"));
  await database().submission.create({ data: { ...again, ordinal: 2 } });
  await scan(digest);
  await expect(page.getByRole("heading", { name: "読み取った紙は、古い内容です" })).toBeVisible();
  await shot(page, "staff-scan-outdated", { windowOnly: true });

  await signIn(context, await seedStaff("0901"));
  await scan(digest);
  await expect(page.getByRole("heading", { name: "案件が見つかりません" })).toBeVisible();
  await shot(page, "staff-scan-foreign");
});
