import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./lib/project";

// npm run test:db [-- <files and arguments of vitest run>]
// The database tests: in memory, or, with TEST_DATABASE_URL, on a real PostgreSQL.
const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "db", ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: "inherit",
  env: { ...process.env, TZ: "UTC" },
});
process.exitCode = status ?? 1;
