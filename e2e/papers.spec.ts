import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { paperBehind, readPaper } from "./support/paper";
import { seedOpenEmployer, seedPosting } from "./support/seed";
import { signIn } from "./support/session";
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
