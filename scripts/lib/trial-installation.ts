import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Installation, startInstallation } from "./installation";
import { readLaunchSettings } from "./launch-settings";
import { chooseFreePort } from "./ports";
import type { Shutdown } from "./shutdown";

/** Settings of the developer that must not reach an installation under test: real mail, files, databases. */
const OWN_SETTINGS = /^(DATABASE_URL|SMTP_|S3_|MAIL_FROM|METRICS_TOKEN|TRUSTED_PROXY_HOPS|NEXTAUTH_|APP_URL)/;

/**
 * Where the clock stands when the tests begin: 10:00 on a Tuesday in Japan. Dates that the tests type in are right
 * on this day, whenever they run.
 */
const CLOCK_START = "2026-11-24T01:00:00.000Z";

/**
 * Starts the built application for tests, with its own new database, demo data, free port and clock. What tests need
 * to know of it (`e2e/support/settings.ts`) is in the environment it answers. Takes itself down with `shutdown`.
 * @param log file for the application's own output
 */
export async function startTrialInstallation(
  shutdown: Shutdown,
  log: string,
): Promise<Installation & { readonly forTests: Readonly<Record<string, string>> }> {
  const folder = mkdtempSync(join(tmpdir(), "mypage-trial-"));
  shutdown.add({
    stop: async () => rmSync(folder, { recursive: true, force: true }),
    kill: () => rmSync(folder, { recursive: true, force: true }),
  });
  const clockFile = join(folder, "clock");
  writeFileSync(clockFile, CLOCK_START);
  mkdirSync(dirname(log), { recursive: true });
  const installation = await startInstallation({
    settings: readLaunchSettings(await settingsForTests(folder, clockFile)),
    shutdown,
    mode: "start",
    host: "127.0.0.1",
    output: openSync(log, "w"),
    say: (message) => process.stdout.write(`${message}\n`),
  });
  const { environment, databaseUrl } = installation;
  return {
    ...installation,
    forTests: {
      E2E_BASE_URL: environment.APP_URL ?? "",
      E2E_DATABASE_URL: databaseUrl,
      CLOCK_FILE: clockFile,
      NEXTAUTH_SECRET: environment.NEXTAUTH_SECRET ?? "",
    },
  };
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
