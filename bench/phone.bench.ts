import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import type { BenchRow } from "~/scripts/bench";
import { findOrInstallChromium } from "~/scripts/lib/browser";
import { buildWhenNeeded } from "~/scripts/lib/build";
import { Shutdown } from "~/scripts/lib/shutdown";
import { startTrialInstallation } from "~/scripts/lib/trial-installation";
import { stepOf } from "@/domain/catalogue/step";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Phone } from "./lib/phone";

const RUNS = 5;
/** The two screens with the most inputs. */
const LARGEST_STEPS = [3, 4];
const VISIBLE_MS = 1_500;
const USABLE_MS = 3_500;
const NEXT_MS = 1_000;
const HTML_BYTES = 60 * 1_024;

/**
 * What somebody with a middling phone waits for, on the built product: the form of a screen to be seen, a key to
 * reach the draft, and after 次へ進む the next screen. For a quiet machine: what else runs on it is in the figures.
 */
export default async function theWizardOnAPhone(): Promise<BenchRow[]> {
  const shutdown = new Shutdown();
  shutdown.listen();
  await buildWhenNeeded((child) => shutdown.add({ stop: () => child.stop(), kill: child.kill }));
  try {
    const log = join(tmpdir(), "mypage-bench-phone.log");
    Object.assign(process.env, (await startTrialInstallation(shutdown, log)).forTests);
    const browser = await chromium.launch({
      executablePath: await findOrInstallChromium(),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    shutdown.add({ stop: () => browser.close(), kill: () => void browser.close() });
    const rows: BenchRow[] = [];
    for (const step of LARGEST_STEPS) rows.push(...(await screen(browser, step)));
    return rows;
  } finally {
    await shutdown.stopAll();
  }
}

async function screen(browser: Browser, step: number): Promise<BenchRow[]> {
  const visible: number[] = [];
  const usable: number[] = [];
  const next: number[] = [];
  const html: number[] = [];
  const script: number[] = [];
  // The first run is the server's own first: it is not among them.
  for (let run = 0; run <= RUNS; run++) {
    const measured = await oneVisit(browser, step);
    if (run === 0) continue;
    visible.push(measured.visible);
    usable.push(measured.usable);
    next.push(measured.next);
    html.push(measured.travelled.html);
    script.push(measured.travelled.script);
  }
  const name = `step ${step}`;
  return [
    row(`${name}: form visible, first visit (ms)`, visible, VISIBLE_MS),
    row(`${name}: a key reaches the draft, first visit (ms)`, usable, USABLE_MS),
    row(`${name}: 次へ進む to the next screen's first field, warm (ms)`, next, NEXT_MS),
    row(`${name}: HTML as it travels (bytes)`, html, HTML_BYTES),
    row(`${name}: script as it travels (bytes)`, script),
  ];
}

/** An employer of their own opens a screen of a filled posting on a phone that was never here before. */
async function oneVisit(browser: Browser, step: number) {
  const { seedFirstTimeEmployer, seedPosting } = await import("~/e2e/support/seed");
  const { signIn } = await import("~/e2e/support/session");
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
  const [here, next] = [firstInput(step), firstInput(step + 1)];
  const phone = await Phone.open(browser, process.env.E2E_BASE_URL ?? "", [here, next]);
  try {
    await signIn(phone.context, employer);
    await phone.page.goto(`/mypage/postings/${postingId}/steps/${step}`, { waitUntil: "commit" });
    const visible = await phone.seen(here);
    const usable = await phone.keyReachesDraft(textInput(step));
    await phone.settled();
    const travelled = phone.travelled;
    // Once there and back: the scripts of the next screen are on the phone.
    await phone.pressToSeen("次へ進む", next);
    await phone.settled();
    await phone.pressToSeen("前へ戻る", here);
    await phone.settled();
    return { visible, usable, travelled, next: await phone.pressToSeen("次へ進む", next) };
  } finally {
    await phone.close();
  }
}

const fieldsOf = (step: number) =>
  Object.entries(stepOf(postingCatalogue, step)?.fields ?? {}).filter(([, field]) => field.kind !== "group");

function firstInput(step: number): string {
  return first(fieldsOf(step).map(([key]) => key));
}

function textInput(step: number): string {
  return first(
    fieldsOf(step).flatMap(([key, field]) =>
      (field.kind === "text" || field.kind === "textarea") && Object.hasOwn(filledFullTimePosting, key)
        ? [key]
        : [],
    ),
  );
}

function first(keys: readonly string[]): string {
  const [key] = keys;
  if (!key) throw new Error("The screen has no such input.");
  return key;
}

function row(what: string, figures: readonly number[], bar?: number): BenchRow {
  const sorted = [...figures].sort((a, b) => a - b).map((one) => Math.round(one));
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return {
    what,
    median,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    bar: bar === undefined ? "" : bar,
    held: bar === undefined ? "" : median <= bar ? "yes" : "NO",
  };
}
