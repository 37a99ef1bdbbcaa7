import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { type Child, describeExit, startNode } from "./child";
import { projectRoot } from "./project";
import { UserError } from "./user-error";

/** A log-in of the demo data, as `prisma/demo-logins.ts` exports it. `address` is the path to log in at. */
export type DemoLogin = { role: string; address: string; email: string; password: string; note: string };

type Options = {
  databaseUrl: string;
  dataFolder: string;
  environment: NodeJS.ProcessEnv;
  onChild: (child: Child) => void;
  onBegin: () => void;
};

const seedProgram = join(projectRoot, "prisma", "seed.ts");

/**
 * Loads the demo data into an embedded database that has no row yet. A load that was interrupted is
 * begun again from nothing: the application does not run before the load is complete, so nothing is lost.
 */
export async function loadDemoData({ databaseUrl, dataFolder, environment, onChild, onBegin }: Options) {
  if (!existsSync(seedProgram)) return;
  const unfinished = join(dataFolder, "demo-data.unfinished");
  if (existsSync(unfinished)) await emptyDatabase(databaseUrl);
  else if (!(await isEmpty(databaseUrl))) return;
  onBegin();
  writeFileSync(unfinished, "");
  const child = startNode(["--conditions=react-server", "--import", "tsx", seedProgram], {
    env: environment,
  });
  onChild(child);
  const exit = await child.exited;
  if (exit.code !== 0)
    throw new UserError(`The demo data were not loaded: prisma/seed.ts ${describeExit(exit)}.`);
  writeFileSync(demoDataNote(dataFolder), `${new Date().toISOString()}\n`);
  rmSync(unfinished);
}

/** The log-ins of the demo data when this installation has them; none otherwise. */
export async function demoLogins(dataFolder: string): Promise<DemoLogin[]> {
  const file = join(projectRoot, "prisma", "demo-logins.ts");
  if (!existsSync(demoDataNote(dataFolder)) || !existsSync(file)) return [];
  const module = (await import(pathToFileURL(file).href)) as { demoLogins: DemoLogin[] };
  return module.demoLogins;
}

const demoDataNote = (dataFolder: string) => join(dataFolder, "demo-data.loaded");

async function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    for (const table of await tables(client)) {
      const { rows } = await client.query(`select 1 from ${table} limit 1`);
      if (rows.length > 0) return false;
    }
    return true;
  });
}

async function emptyDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const names = await tables(client);
    if (names.length === 0) return;
    await client.query("begin");
    await client.query("set local session_replication_role = replica"); // history tables refuse it otherwise
    await client.query(`truncate ${names.join(", ")} restart identity cascade`);
    await client.query("drop schema if exists pgboss cascade");
    await client.query("commit");
  });
}

/** The application's tables, quoted. */
async function tables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> '_prisma_migrations'`,
  );
  return rows.map((row) => row.name);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
