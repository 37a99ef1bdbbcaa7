import { startEmbeddedDatabase, runningEmbeddedDatabase } from "./embedded-database";
import { checkDatabase } from "./database-check";
import type { LaunchSettings } from "./launch-settings";
import pg from "pg";
import { migrationNames } from "./migration-files";
import { UserError } from "./user-error";

const UNDEFINED_TABLE = "42P01";

/**
 * Runs `work` on the installation's database: the one DATABASE_URL names, or the embedded one, be it that
 * `npm start` is running it or that it runs only for this call.
 */
export async function withDatabase<T>(
  settings: LaunchSettings,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (settings.externalDatabase) {
    await checkDatabase(settings.externalDatabase);
    return work(settings.externalDatabase);
  }
  const running = runningEmbeddedDatabase(settings.dataFolder);
  if (running) return work(running);
  const database = await startEmbeddedDatabase({
    dataFolder: settings.dataFolder,
    onNotice: (message) => process.stderr.write(`${message}\n`),
    onLost: () => process.exit(1),
  });
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}

/** Applies the pending migrations; a failure becomes one `UserError` that says what failed and what to do. */
export async function migrate(url: string): Promise<string[]> {
  // Loading the engine takes longer than everything else a second start does, hence the look before.
  if (await isMigrated(url)) return [];
  const { applyMigrations } = await import("./migrations");
  try {
    return await applyMigrations(url);
  } catch (error) {
    throw explain(error);
  }
}

function explain(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const match = message.match(/migration_name="([^"]+)"|`(\d{14}_\w+)` migration started/);
  const name = match?.[1] ?? match?.[2];
  if (!name) return error;
  const retry = `put its cause right, then run \`npm run db:migrate -- --retry ${name}\``;
  if (match?.[2])
    return new UserError(`Migration ${name} failed before and waits to be tried again: ${retry}.`);
  const cause = message.match(/ERROR: .*/)?.[0] ?? message.split("\n")[0];
  return new UserError(`Migration ${name} failed and has changed nothing (${cause}): ${retry}.`);
}

/** True when the database has recorded all migrations of the project as done and no other as begun. */
export async function isMigrated(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; isDone: boolean }>(
      `select migration_name as name, finished_at is not null as "isDone" from _prisma_migrations
       where rolled_back_at is null`,
    );
    const done = new Set(rows.filter((row) => row.isDone).map((row) => row.name));
    return done.size === rows.length && migrationNames().every((name) => done.has(name));
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return false;
    throw error;
  } finally {
    await client.end();
  }
}
