import { parseArgs } from "node:util";
import { migrate, withDatabase } from "./lib/database";
import { loadEnvFiles, readLaunchSettings } from "./lib/launch-settings";
import { forgetFailedMigration } from "./lib/migrations";
import { runMain, UserError } from "./lib/user-error";

// npm run db:migrate [-- --retry <migration>]
// Applies the migrations that the database of DATABASE_URL, or the embedded one, does not have yet.
await runMain(async () => {
  const { retry } = readArguments();
  loadEnvFiles();
  await withDatabase(readLaunchSettings(), async (url) => {
    if (retry) await forgetFailedMigration(url, retry);
    const applied = await migrate(url);
    for (const name of applied) process.stdout.write(`Applied ${name}\n`);
    if (applied.length === 0) process.stdout.write("The database is up to date.\n");
  });
});

function readArguments() {
  try {
    return parseArgs({ options: { retry: { type: "string" } } }).values;
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}
