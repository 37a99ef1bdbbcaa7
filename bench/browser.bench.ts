import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import type { BenchRow } from "~/scripts/bench";
import { findOrInstallChromium } from "~/scripts/lib/browser";
import { buildWhenNeeded } from "~/scripts/lib/build";
import { projectRoot } from "~/scripts/lib/project";
import { Shutdown } from "~/scripts/lib/shutdown";
import { startTrialInstallation } from "~/scripts/lib/trial-installation";
import type { RawAnswers } from "@/domain/catalogue/field";
import { postingCatalogue } from "@/domain/posting/catalogue";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { StepData } from "@/features/draft/components/step-data";
import { stepDataIn } from "~/tests/faults/step-page";
import { filledFullTimePosting, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import type { judgeAllSteps } from "./browser/judging";

const RUNS = 500;
const KEYSTROKES = 60;
/** The step with the most inputs, and the longest text on it, with its grid of lines. */
const LARGEST_STEP = 3;
const INPUT = "jobDescription";
/** What a browser remembers of who does not want the ticket beside the form. */
const TICKET_SWITCH = "ticket-beside";
/** A rule speaks at the first of these, so that an error stands on the screen while somebody types on. */
const UNLAWFUL = { ageFrom: "60", ageTo: "20" };

/**
 * What the wizard costs in Chromium, with a filled posting on the built product: judging all eight screens (at most
 * 16 ms together, one frame), and the page's own work per keystroke on the largest screen.
 */
export default async function theWizardInTheBrowser(): Promise<BenchRow[]> {
  const shutdown = new Shutdown();
  shutdown.listen();
  await buildWhenNeeded((child) => shutdown.add({ stop: () => child.stop(), kill: child.kill }));
  try {
    const log = join(tmpdir(), "mypage-bench-browser.log");
    Object.assign(process.env, (await startTrialInstallation(shutdown, log)).forTests);
    const browser = await chromium.launch({
      executablePath: await findOrInstallChromium(),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    shutdown.add({ stop: () => browser.close(), kill: () => void browser.close() });
    const page = await browser.newPage({ baseURL: process.env.E2E_BASE_URL ?? "", locale: "ja-JP" });
    return [
      ...(await judging(page, "full time", filledFullTimePosting)),
      ...(await judging(page, "part time", filledPartTimePosting)),
      ...(await typing(page)),
    ];
  } finally {
    await shutdown.stopAll();
  }
}

/** An employer of their own is logged in, with a posting filled in like this. Answers where its steps are. */
async function openPosting(page: Page, answers: RawAnswers): Promise<string> {
  const { seedFirstTimeEmployer, seedPosting } = await import("~/e2e/support/seed");
  const { signIn } = await import("~/e2e/support/session");
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers, passedSteps: 8 });
  await signIn(page.context(), employer);
  return `/mypage/postings/${postingId}/steps`;
}

async function judging(page: Page, name: string, answers: RawAnswers): Promise<BenchRow[]> {
  const steps = await openPosting(page, answers);
  const screens: StepData[] = [];
  for (const { number } of postingCatalogue.steps) {
    const html = await (await page.request.get(`${steps}/${number}`)).text();
    const data = stepDataIn(html);
    if (!data) throw new Error(`The screen of step ${number} came without its data.`);
    screens.push(data);
  }
  await page.goto(`${steps}/${LARGEST_STEP}`);
  await page.evaluate(await judgingCode());
  const version = screens[0]?.ratesVersion ?? "";
  const rates: readonly MinimumWage[] = await (
    await page.request.get(`/api/minimum-wages/${version}`)
  ).json();
  const judge = (runs: number) =>
    page.evaluate(
      ([given, wages, count]) =>
        (window as unknown as { judging: { judgeAllSteps: typeof judgeAllSteps } }).judging.judgeAllSteps(
          given,
          wages,
          count,
        ),
      [screens, rates, runs] as const,
    );
  const first = await judge(1);
  const { times, messages } = await judge(RUNS);
  return [
    { what: `${name}: judging all eight screens (target 16 ms)`, ...percentiles(times), messages },
    { what: `${name}: the first time, nothing compiled`, ...percentiles(first.times) },
  ];
}

/** The modules that the screens judge with, as one script that leaves `judging` in the page. */
async function judgingCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, "bench/browser/judging.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "judging",
    footer: { js: "globalThis.judging = judging;" },
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfig: join(projectRoot, "tsconfig.json"),
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return file.text;
}

/**
 * Keystrokes into the longest text of the largest screen: the form alone, with an error that stands on it, and with
 * the ticket beside it, whose part of the work is to stay below one frame (16 ms).
 */
async function typing(page: Page): Promise<BenchRow[]> {
  await page.addInitScript((name) => {
    if (!location.search.includes("ticket")) localStorage.setItem(name, "off");
    else localStorage.removeItem(name);
  }, TICKET_SWITCH);
  const plain = await typeInto(page, filledFullTimePosting);
  const beside = await typeInto(page, filledFullTimePosting, async () => {}, "?ticket");
  const judged = await typeInto(page, { ...filledFullTimePosting, ...UNLAWFUL }, async () => {
    await page.getByRole("button", { name: "次へ進む" }).click();
    await page.locator(`[id="${Object.keys(UNLAWFUL)[0]}"][aria-invalid="true"]`).waitFor();
  });
  const row = (what: string, times: readonly number[]) => ({
    what: `a keystroke: ${what}`,
    ...percentiles(times),
  });
  return [
    row("script", plain.script),
    row("script, style and layout", plain.all),
    row("script, with the ticket beside the form", beside.script),
    row("script, style and layout, with the ticket beside the form", beside.all),
    row("script, under a standing error", judged.script),
    row("script, style and layout, under a standing error", judged.all),
  ];
}

async function typeInto(page: Page, answers: RawAnswers, prepare = async () => {}, query = "") {
  const steps = await openPosting(page, answers);
  await page.goto(`${steps}/${LARGEST_STEP}${query}`);
  await page.locator("form:not([inert]):has([data-bottom-bar])").waitFor();
  await page.getByRole("complementary", { name: "求人票のプレビュー" }).waitFor();
  if (query) await page.locator(`[data-row="${INPUT}"]`).waitFor();
  const input = page.locator(`[id="${INPUT}"]`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "timeTicks" });
  await input.fill("製造した部品の検査と記録をします。");
  await prepare();
  await input.press("End");
  await keystrokes(page, devtools, 20); // warm
  return keystrokes(page, devtools, KEYSTROKES);
}

/** What the main thread did from one keystroke until the screen was drawn twice, in milliseconds. */
async function keystrokes(page: Page, devtools: CDPSession, count: number) {
  const spent = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1_000;
    return { script: of("ScriptDuration"), task: of("TaskDuration") };
  };
  const times = { script: [] as number[], all: [] as number[] };
  for (let index = 0; index < count; index++) {
    const before = await spent();
    await page.keyboard.press(String(index % 10));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const after = await spent();
    times.script.push(after.script - before.script);
    times.all.push(after.task - before.task);
  }
  return times;
}

function percentiles(times: readonly number[]): Record<string, number> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
  return { "p50 (ms)": at(0.5), "p95 (ms)": at(0.95) };
}
