import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { projectRoot } from "./project";
import { UserError } from "./user-error";

const INSTALL_TIMEOUT_MS = 10 * 60_000;
/** Debian's Chromium without what only windows need: it paints the same in two thirds of the time. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

/**
 * The path of a Chromium that runs, installing one when the machine has none: Playwright's own when its
 * download server can be reached, else Debian's. Throws a `UserError` when neither works.
 */
export async function findOrInstallChromium(): Promise<string> {
  const chosen = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new UserError(`PLAYWRIGHT_CHROMIUM_PATH names ${chosen}, which does not run.`);
  }
  const found = findChromium();
  if (found) return found;
  for (const install of [installPlaywrights, installDebians]) {
    await install();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new UserError(
    "No Chromium was found and none could be installed: install one and set PLAYWRIGHT_CHROMIUM_PATH to its path.",
  );
}

function findChromium(): string | undefined {
  const candidates = [
    chromium.executablePath(),
    HEADLESS_SHELL,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/google-chrome",
  ];
  return candidates.find((path) => existsSync(path) && runs(path));
}

/** A browser may be there and still lack a library. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

async function installPlaywrights() {
  if (!(await canReach("https://cdn.playwright.dev/"))) return;
  const program = join(projectRoot, "node_modules/@playwright/test/cli.js");
  const withLibraries = isRoot() ? ["--with-deps"] : [];
  run(process.execPath, [program, "install", ...withLibraries, "chromium"]);
  if (isRoot() && !hasJapaneseFont())
    run("apt-get", ["install", "-y", "--no-install-recommends", "fonts-noto-cjk"]);
}

async function installDebians() {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return;
  const install = (...packages: string[]) =>
    run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
  run("apt-get", ["update"]);
  install("chromium-headless-shell", "fonts-noto-cjk");
  // Older Debians, and those that come from it, have the whole browser only.
  if (!existsSync(HEADLESS_SHELL)) install("chromium", "fonts-noto-cjk");
}

function run(program: string, args: string[]) {
  process.stdout.write(`$ ${program} ${args.join(" ")}\n`);
  spawnSync(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function hasJapaneseFont(): boolean {
  return spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" }).stdout?.trim() !== "";
}

const isRoot = () => process.getuid?.() === 0;

async function canReach(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}
