import { nextProgram } from "./build";
import { type Child, describeExit, startNode } from "./child";
import { UserError } from "./user-error";

/** The running application as its launcher sees it. */
export type Application = { stop: () => Promise<void>; pid: () => number };

type Options = {
  /** The complete environment, PORT included. */
  environment: NodeJS.ProcessEnv;
  mode: "start" | "dev";
  /** Address to listen on; all addresses when it is left out. */
  host?: string;
  onNotice: (message: string) => void;
  /** Gets the process at once, so that it can be stopped before it is ready. */
  onChild: (child: Child) => void;
  /** Where the application's own output goes. */
  output?: "inherit" | number;
};

const READY_TIMEOUT_MS = 120_000;
const LONGEST_PAUSE_MS = 30_000;
const GRACE_MS = 8_000;
/**
 * How Node runs a server of Next: with 64 MiB for each half of the young generation. V8's own 16 are full before any
 * of twenty screens on their way at once is done: their objects are copied and grow old, which cost a seventh of what
 * a screen takes.
 */
export const SERVER_FLAGS = ["--max-semi-space-size=64"];

/**
 * Starts the application and resolves once `GET /api/health` is 200. From then on it is started again,
 * after a growing pause, whenever it ends by itself. Throws a `UserError` when it never gets ready.
 */
export async function startApplication(options: Options): Promise<Application> {
  const port = Number(options.environment.PORT);
  let child = launch(options);
  let isStopping = false;
  let pauseMs = 1_000;
  let pause: { end: () => void } | undefined;
  await waitUntilReady(child, port);

  const watch = (current: Child, startedAt: number) => {
    void current.exited.then(async (exit) => {
      if (isStopping) return;
      if (Date.now() - startedAt > 60_000) pauseMs = 1_000;
      options.onNotice(`The application ${describeExit(exit)}; it is started again in ${pauseMs / 1_000} s.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        pause = {
          end: () => {
            clearTimeout(timer);
            resolve();
          },
        };
      });
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      if (isStopping) return;
      child = launch(options);
      watch(child, Date.now());
    });
  };
  watch(child, Date.now());

  return {
    pid: () => child.pid,
    stop: async () => {
      isStopping = true;
      pause?.end();
      await child.stop(GRACE_MS);
    },
  };
}

function launch({ environment, mode, host, onChild, output = "inherit" }: Options): Child {
  const args = [...SERVER_FLAGS, nextProgram, mode, "--port", String(environment.PORT)];
  if (host) args.push("--hostname", host);
  const child = startNode(args, {
    env: { ...environment, NODE_ENV: mode === "dev" ? "development" : "production" },
    stdio: ["ignore", output, output, "ipc"],
  });
  onChild(child);
  return child;
}

async function waitUntilReady(child: Child, port: number): Promise<void> {
  const giveUpAt = Date.now() + READY_TIMEOUT_MS;
  while (!child.hasExited()) {
    if (Date.now() > giveUpAt) {
      await child.stop(GRACE_MS);
      throw new UserError(
        `The application did not answer /api/health on port ${port} with 200 within two minutes.`,
      );
    }
    if (await isHealthy(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new UserError(`The application ${describeExit(await child.exited)} before it was ready.`);
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(5_000),
    });
    return response.status === 200;
  } catch {
    return false;
  }
}
