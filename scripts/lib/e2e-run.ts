import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./browser";
import { type Child, startNode } from "./child";
import { startInstallation } from "./installation";
import { readLaunchSettings } from "./launch-settings";
import { chooseFreePort } from "./ports";
import { projectRoot } from "./project";
import { Shutdown } from "./shutdown";
import { UserError } from "./user-error";

const playwrightProgram = join(projectRoot, "node_modules/@playwright/test/cli.js");
const applicationLog = join(projectRoot, "playwright-report", "application.log");

/** Settings of the developer that must not reach an installation under test: real mail, files, databases. */
const OWN_SETTINGS = /^(DATABASE_URL|SMTP_|S3_|MAIL_FROM|METRICS_TOKEN|TRUSTED_PROXY_HOPS|NEXTAUTH_|APP_URL)/;

/**
 * Where the clock stands when the tests begin: 10:00 on a Tuesday in Japan. Dates that the tests type in are right
 * on this day, whenever they run.
 */
const CLOCK_START = "2026-11-24T01:00:00.000Z";

/**
 * Starts the built application with its own new database, demo data, free port and clock, runs Playwright
 * once per entry of `runs` with these arguments, takes everything down and exits: 0 when all runs passed.
 * The browser tests find E2E_BASE_URL, E2E_DATABASE_URL and CLOCK_FILE (an ISO instant) in the environment.
 */
export async function runPlaywright(runs: string[][], extra: Record<string, string> = {}): Promise<never> {
  const shutdown = new Shutdown();
  shutdown.listen();
  let code = 1;
  try {
    const chromium = await findOrInstallChromium();
    const folder = mkdtempSync(join(tmpdir(), "mypage-e2e-"));
    shutdown.add({
      stop: async () => rmSync(folder, { recursive: true, force: true }),
      kill: () => rmSync(folder, { recursive: true, force: true }),
    });
    const clockFile = join(folder, "clock");
    writeFileSync(clockFile, CLOCK_START);
    mkdirSync(join(projectRoot, "playwright-report"), { recursive: true });

    const { databaseUrl, environment } = await startInstallation({
      settings: readLaunchSettings(await settingsForTests(folder, clockFile)),
      shutdown,
      mode: "start",
      host: "127.0.0.1",
      output: openSync(applicationLog, "w"),
      say: (message) => process.stdout.write(`${message}\n`),
    });
    code = await runAll(runs, shutdown, {
      ...environment,
      ...extra,
      E2E_BASE_URL: environment.APP_URL,
      E2E_DATABASE_URL: databaseUrl,
      PLAYWRIGHT_CHROMIUM_PATH: chromium,
    });
    if (code !== 0) process.stdout.write(`The application's own log: ${applicationLog}\n`);
  } catch (error) {
    const isExpected = error instanceof UserError;
    process.stderr.write(`${isExpected ? error.message : ((error as Error).stack ?? String(error))}\n`);
    process.stderr.write(lastLines(applicationLog));
  }
  await shutdown.end(code);
  return new Promise<never>(() => undefined);
}

async function settingsForTests(folder: string, clockFile: string): Promise<NodeJS.ProcessEnv> {
  const kept = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name));
  const port = await chooseFreePort();
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: "production",
    // Empty, not absent: Next would otherwise take these from a developer's .env file.
    SMTP_URL: "",
    METRICS_TOKEN: "",
    // Each test sends X-Forwarded-For, so that it comes from an address of its own.
    TRUSTED_PROXY_HOPS: "1",
    TZ: "UTC",
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    DATA_DIR: join(folder, "data"),
    CLOCK_FILE: clockFile,
    LOG_LEVEL: process.env.LOG_LEVEL || "info",
  };
}

async function runAll(runs: string[][], shutdown: Shutdown, environment: NodeJS.ProcessEnv): Promise<number> {
  let worst = 0;
  for (const [index, args] of runs.entries()) {
    const { E2E_REPORT } = environment;
    const child: Child = startNode([playwrightProgram, "test", ...args], {
      env: {
        ...environment,
        ...(E2E_REPORT && { E2E_REPORT: E2E_REPORT.replace(/\.json$/, `-${index}.json`) }),
      },
    });
    shutdown.add({ stop: () => child.stop(), kill: child.kill });
    const { code } = await child.exited;
    worst = Math.max(worst, code ?? 1);
  }
  return worst;
}

function lastLines(file: string): string {
  try {
    return `${readFileSync(file, "utf8").split("\n").slice(-30).join("\n")}\n`;
  } catch {
    return "";
  }
}
