import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations, diffToSchema, migrationLock, readMigrations } from "./lib/migrations";
import { migrationsFolder } from "./lib/migration-files";
import { startPgliteServer } from "./lib/pglite-server";
import { runMain, UserError } from "./lib/user-error";

// npm run db:migration -- <name>
// Writes prisma/migrations/<time>_<name>/migration.sql: what leads from the migrations so far to the schema.
// The state so far comes from applying them to a throw-away database in memory; no other database is touched.
await runMain(async () => {
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name) || process.argv.length > 3) {
    throw new UserError(
      "Give the migration a name of small letters, digits and _, e.g. npm run db:migration -- add_images.",
    );
  }
  const database = await startPgliteServer({
    port: 0,
    onBroken: (error) => {
      throw error;
    },
  });
  try {
    await applyMigrations(database.url, readMigrations());
    const sql = await diffToSchema(database.url);
    if (sql === null) {
      process.stdout.write("Nothing to do: the migrations already give the schema.\n");
      return;
    }
    const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(migrationsFolder, `${time}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), sql);
    const lock = join(migrationsFolder, "migration_lock.toml");
    if (!existsSync(lock)) writeFileSync(lock, migrationLock);
    process.stdout.write(`Written: ${join(folder, "migration.sql")}\nRead it before you commit it.\n`);
  } finally {
    await database.stop();
  }
});
