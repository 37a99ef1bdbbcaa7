import { applyMigrations } from "~/scripts/lib/migrations";
import { startPgliteServer } from "~/scripts/lib/pglite-server";

// node --import tsx tests/support/database-process.ts
// A database in memory with all migrations applied, in a process of its own: PGlite keeps a core busy while it
// works, and each of the test run's workers has one. Tells its parent the address.
const database = await startPgliteServer({
  port: 0,
  onBroken: (error) => {
    process.stderr.write(`The test database broke: ${String(error)}\n`);
  },
});
await applyMigrations(database.url);
process.send?.(database.url);
