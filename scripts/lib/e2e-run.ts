import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallChromium } from "./browser";
import { type Child, startNode } from "./child";
import { projectRoot } from "./project";
import { Shutdown } from "./shutdown";
import { startTrialInstallation } from "./trial-installation";
import { UserError } from "./user-error";

const playwrightProgram = join(projectRoot, "node_modules/@playwright/test/cli.js");
/** How this Playwright loads TypeScript is deprecated in Node 26, which every worker would say anew. */
const PLAYWRIGHTS_FLAGS = "--disable-warning=DEP0205";
const applicationLog = join(projectRoot, "playwright-report", "application.log");

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
    const { environment, forTests } = await startTrialInstallation(shutdown, applicationLog);
    code = await runAll(runs, shutdown, {
      ...environment,
      ...extra,
      ...forTests,
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

async function runAll(runs: string[][], shutdown: Shutdown, environment: NodeJS.ProcessEnv): Promise<number> {
  let worst = 0;
  for (const [index, args] of runs.entries()) {
    const { E2E_REPORT } = environment;
    const child: Child = startNode([playwrightProgram, "test", ...args], {
      env: {
        ...environment,
        NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ""} ${PLAYWRIGHTS_FLAGS}`,
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
