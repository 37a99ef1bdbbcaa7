import { Readable } from "node:stream";
import { readBatch } from "@/domain/papers/batch-answer";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { pdfText } from "~/tests/support/pdf-text";
import { expectAccessible } from "./support/accessibility";
import { digestOnPaper, paperBehind, readPaper } from "./support/paper";
import { SANO, seedOpenEmployer, seedPosting, seedStaff } from "./support/seed";
import { signIn } from "./support/session";
import { seedTenants } from "./support/tenants";
import { expect, test } from "./support/test";

test("a draft's ticket is a PDF of two sheets with the name of the job", async ({ page, context }) => {
  const employer = await seedOpenEmployer();
  const id = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  await signIn(context, employer);
  await page.goto(`/mypage/postings/${id}/ticket`);
  const paper = await paperBehind(page.getByRole("link", { name: /^印刷/ }));
  expect(paper.name).toBe("仮求人票_樹脂成形機のオペレーター（三交替）.pdf");
  expect(paper.sheets).toBe(2);
  expect(paper.text).toContain("仮求人票求人票（フルタイム）");
  expect(paper.text).toContain("職種樹脂成形機のオペレーター（三交替）仕事の内容");
  const prSheet = await paperBehind(page.getByRole("link", { name: /^求人・事業所PRシート/ }));
  expect(prSheet.name).toBe("求人・事業所PRシート_樹脂成形機のオペレーター（三交替）.pdf");
  expect(prSheet.sheets).toBe(1);
  expect(prSheet.text).toContain("事業所からのメッセージはじめまして。佐野工場長の冬木です。");
});

test("a paper that is not there says so on a page, and one's log-in is asked for", async ({
  page,
  context,
}) => {
  const path = "/mypage/postings/019a0000-0000-7000-8000-000000000000/ticket/pdf";
  await page.goto(path);
  await expect(page).toHaveURL(new RegExp(`/login\\?next=${encodeURIComponent(path)}$`));
  await signIn(context, await seedOpenEmployer());
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "ページが見つかりません" })).toBeVisible();
  await expect(page.getByRole("link", { name: "ホームへ" })).toHaveAttribute("href", "/mypage");
});

test("who prints without end is asked to wait, on a page", async ({ page, context }) => {
  const employer = await seedOpenEmployer();
  const id = await seedPosting(employer, { answers: {}, passedSteps: 1 });
  await signIn(context, employer);
  const path = `/mypage/postings/${id}/ticket/pdf`;
  await readPaper(await page.request.get(path));
  const answers = await Promise.all(Array.from({ length: 40 }, () => page.request.get(path)));
  const statuses = answers.map((answer) => answer.status());
  expect(new Set(statuses)).toEqual(new Set([200, 503, 429].filter((status) => statuses.includes(status))));
  expect(statuses).toContain(429);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "しばらくお待ちください" })).toBeVisible();
});

test("the receipt says when to come with what, and its code opens the case at the counter", async ({
  page,
  context,
  browser,
}) => {
  const { as, submittedId, caseId, receiptNumber, close } = await seedTenants(browser);
  const receipt = await readPaper(await as.owner.get(`/mypage/postings/${submittedId}/receipt/pdf`));
  expect(receipt.name).toBe(`仮登録受付票_${formatReceiptNumber(receiptNumber)}.pdf`);
  expect(receipt.sheets).toBe(1);
  for (const words of [
    formatReceiptNumber(receiptNumber),
    "お持ちいただくもの",
    "ハローワーク佐野",
    "開庁時間",
  ])
    expect(receipt.text).toContain(words);
  await close();

  const digest = await digestOnPaper(caseId);
  await signIn(context, await seedStaff(SANO));
  await page.goto(`/staff/scan?r=${receiptNumber}&d=${digest}`);
  await expect(page).toHaveURL(new RegExp(`/staff/reviews/${caseId}\\?paper=${digest}$`));
  await expect(page.getByRole("heading", { name: "最新の内容のときに印刷された紙です" })).toBeVisible();
  await page.goto(`/staff/scan?r=${receiptNumber}&d=0123456789abcdef`);
  await expect(page.getByRole("heading", { name: /提出されたものと一致しません$/ })).toBeVisible();
  await expectAccessible(page, "a case opened by a paper");
});

test("the counter prints the tickets of a list as one PDF and sees how far it is", async ({
  page,
  context,
  browser,
}) => {
  const { caseId, close } = await seedTenants(browser);
  await close();
  await signIn(context, await seedStaff(SANO));
  await page.goto("/staff");
  await page.getByRole("link", { name: "求人票をまとめて印刷" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "求人票をまとめて印刷" })).toBeVisible();
  await expect(page.locator(`#batch-${caseId}`)).toBeChecked();
  await expectAccessible(page, "tickets to print together");
  const count = await page.getByRole("checkbox", { checked: true }).count();
  await page.getByRole("checkbox").first().uncheck({ force: true });
  await expect(page.getByText(`印刷する求人票（${count - 1}件）`)).toBeVisible();
  await page.getByRole("checkbox").first().check({ force: true });
  await page.getByRole("button", { name: "1つのPDFにまとめる" }).click();
  const link = page.getByRole("link", { name: /^PDFを開く/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(`${count}件の求人票ができました`)).toBeVisible();
  await expectAccessible(page, "tickets printed together");
  await expect(link).toHaveAttribute("href", /^blob:/);

  // Broken off: the server hears of it, and the page goes on.
  let brokenOff = false;
  page.on("requestfailed", (request) => {
    brokenOff ||= request.url().endsWith("/api/staff/tickets");
  });
  await page.route("**/api/staff/tickets", () => undefined);
  await page.getByRole("button", { name: "1つのPDFにまとめる" }).click();
  await expect(page.getByText("印刷の順番を待っています")).toBeVisible();
  await page.getByRole("button", { name: "中止" }).click();
  await expect(page.getByText("作成を中止しました。")).toBeVisible();
  await expect(page.getByRole("button", { name: "1つのPDFにまとめる" })).toBeFocused();
  await expect.poll(() => brokenOff).toBe(true);
  brokenOff = false;
  await page.getByRole("button", { name: "1つのPDFにまとめる" }).click();
  await expect(page.getByRole("button", { name: "中止" })).toBeVisible();
  await page.getByRole("link", { name: "一覧へ戻る" }).click();
  await expect(page).toHaveURL(/\/staff$/);
  await expect.poll(() => brokenOff).toBe(true);
  await page.unroute("**/api/staff/tickets");

  // The page holds the PDF where a test cannot read it: the same request once more.
  const answer = await page.request.post("/api/staff/tickets", {
    data: { cases: [caseId, caseId] },
    headers: { origin: new URL(page.url()).origin },
  });
  const progress: number[] = [];
  const result = await readBatch(Readable.from([await answer.body()]), (done) => progress.push(done));
  expect(progress).toEqual([0, 1, 2]);
  const { pages } = await pdfText("pdf" in result ? result.pdf : new Uint8Array());
  expect(pages).toHaveLength(4);
});
