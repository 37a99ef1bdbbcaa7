import { type Application, startApplication } from "./application";
import { buildWhenNeeded, generate } from "./build";
import type { Child } from "./child";
import { migrate } from "./database";
import { checkDatabase } from "./database-check";
import { loadDemoData } from "./demo-data";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database";
import type { LaunchSettings } from "./launch-settings";
import { bundlePapersWorker } from "./papers-worker";
import type { Shutdown } from "./shutdown";

/** A running installation: the database's address, the application's environment, and who they are at present. */
export type Installation = {
  databaseUrl: string;
  environment: NodeJS.ProcessEnv;
  /** Process of the application, and of the embedded database; they change when one is started again. */
  pids: () => { application: number; database: number | null };
};

type Options = {
  settings: LaunchSettings;
  shutdown: Shutdown;
  mode: "start" | "dev";
  say: (message: string) => void;
  host?: string;
  output?: "inherit" | number;
};

/**
 * Brings an installation up: database, Prisma client, build, migrations, demo data, application. Everything
 * started is registered with `shutdown`. Resolves when the application is ready to serve; throws a
 * `UserError` when something is in the way. When a stop is asked for meanwhile it never resolves.
 */
export async function startInstallation(options: Options): Promise<Installation> {
  const { settings, shutdown, mode, say } = options;
  const step = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      // Children end early when a stop is asked for; what they then report is of no interest.
      if (shutdown.isRequested) await new Promise<never>(() => undefined);
    }
  };
  const track = (child: Child) => shutdown.add({ stop: () => child.stop(), kill: child.kill });

  if (settings.externalDatabase) await step(checkDatabase(settings.externalDatabase));
  const [database] = await step(
    Promise.all([settings.externalDatabase ? null : startDatabase(options), generate(track)]),
  );
  const databaseUrl = settings.externalDatabase ?? database?.url ?? "";

  // In development Next builds what is asked for; the thread that prints papers is not asked for.
  if (mode === "start") await step(buildWhenNeeded(track));
  else await step(bundlePapersWorker());
  const applied = await step(migrate(databaseUrl));
  if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}`);

  const environment = settings.environment(databaseUrl);
  if (database) {
    await step(
      loadDemoData({
        databaseUrl,
        dataFolder: settings.dataFolder,
        environment,
        onChild: track,
        onBegin: () => say("Loading demo data …"),
      }),
    );
  }
  const application = await step(startServer(options, environment));
  const pids = () => ({ application: application.pid(), database: database?.pid() ?? null });
  return { databaseUrl, environment, pids };
}

async function startDatabase({ settings, shutdown, say }: Options): Promise<EmbeddedDatabase> {
  let child: Child | undefined;
  let database: EmbeddedDatabase | undefined;
  shutdown.add({
    stop: async () => (database ? database.stop() : child?.stop()),
    kill: () => child?.kill(),
  });
  database = await startEmbeddedDatabase({
    dataFolder: settings.dataFolder,
    onNotice: say,
    onLost: () => void shutdown.end(1),
    onChild: (started) => {
      child = started;
    },
  });
  return database;
}

async function startServer(options: Options, environment: NodeJS.ProcessEnv): Promise<Application> {
  const { shutdown, mode, host, output, say } = options;
  let child: Child | undefined;
  let application: Application | undefined;
  shutdown.add({
    stop: async () => (application ? application.stop() : child?.stop()),
    kill: () => child?.kill(),
  });
  application = await startApplication({
    environment,
    mode,
    host,
    output,
    onNotice: say,
    onChild: (started) => {
      child = started;
    },
  });
  return application;
}
