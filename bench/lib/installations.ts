import { randomBytes } from "node:crypto";
import { openSync } from "node:fs";
import { join } from "node:path";
import { SERVER_FLAGS } from "~/scripts/lib/application";
import { nextProgram } from "~/scripts/lib/build";
import { type Child, describeExit, startNode } from "~/scripts/lib/child";
import { startInstallation } from "~/scripts/lib/installation";
import { readLaunchSettings } from "~/scripts/lib/launch-settings";
import { chooseFreePort } from "~/scripts/lib/ports";
import { projectRoot } from "~/scripts/lib/project";
import type { Shutdown } from "~/scripts/lib/shutdown";
import { UserError } from "~/scripts/lib/user-error";

const floorFolder = join(projectRoot, "bench/floor");

/** A running server: where it is, and its process. */
export interface Running {
  readonly port: number;
  readonly appUrl: string;
  readonly secret: string;
}

/** Starts the built application on a database of its own. */
export async function startProduct(databaseUrl: string, shutdown: Shutdown): Promise<Running> {
  const port = await chooseFreePort();
  const secret = randomBytes(32).toString("hex");
  const appUrl = `http://localhost:${port}`;
  const settings = readLaunchSettings({
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
    // Nothing listens there: the benchmark causes no mail.
    SMTP_URL: "smtp://127.0.0.1:9",
    PORT: String(port),
    APP_URL: appUrl,
    LOG_LEVEL: "info",
    // A benchmark may run on a Sunday night.
    MAINTENANCE_WINDOWS: "off",
  });
  await startInstallation({
    settings,
    shutdown,
    mode: "start",
    host: "127.0.0.1",
    output: openSync("/dev/null", "w"),
    say: () => undefined,
  });
  return { port, appUrl, secret };
}

/** Builds and starts the floor, as the product is started: a Next application with a page and one bare update. */
export async function startFloor(databaseUrl: string, shutdown: Shutdown): Promise<Running> {
  const build = startNode([nextProgram, "build", floorFolder], { stdio: "ignore" });
  const exit = await build.exited;
  if (exit.code !== 0) throw new UserError(`The floor could not be built: it ${describeExit(exit)}.`);
  const port = await chooseFreePort();
  const child: Child = startNode(
    [...SERVER_FLAGS, nextProgram, "start", floorFolder, "--port", String(port), "--hostname", "127.0.0.1"],
    {
      env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
      stdio: "ignore",
    },
  );
  shutdown.add({ stop: () => child.stop(), kill: child.kill });
  for (const giveUpAt = Date.now() + 30_000; ; ) {
    if (await answers(port)) return { port, appUrl: `http://localhost:${port}`, secret: "" };
    if (Date.now() > giveUpAt || child.hasExited()) throw new UserError("The floor did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).ok;
  } catch {
    return false;
  }
}
