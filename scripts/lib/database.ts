import { startEmbeddedDatabase, runningEmbeddedDatabase } from "./embedded-database";
import { checkDatabase } from "./database-check";
import type { LaunchSettings } from "./launch-settings";
import { applyMigrations } from "./migrations";
import { UserError } from "./user-error";

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
  try {
    return await applyMigrations(url);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const name = message.match(/migration_name="([^"]+)"|`(\d{14}_\w+)` migration/);
    if (!name) throw error;
    const lines = message
      .split("\n")
      .filter((line) => line.trim() !== "" && !/^\s+(\d+:|at |with )/.test(line));
    throw new UserError(
      `Migration ${name[1] ?? name[2]} failed and the database is as before it (${lines.join(" ").trim()}); put its cause right, then run \`npm run db:migrate -- --retry ${name[1] ?? name[2]}\`.`,
    );
  }
}
