import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chosenSeeds } from "~/tests/faults/chosen-seeds";
import { runFaults } from "~/tests/faults/run";
import { projectRoot } from "./lib/project";
import { Shutdown } from "./lib/shutdown";
import { startTrialInstallation } from "./lib/trial-installation";
import { UserError } from "./lib/user-error";

// npm run test:faults [-- --seeds 5000] [-- --from 1000] [-- --stop] [-- --seed 17]
// Random typing in real pages against the real server and database, while everything goes wrong that can. Each seed
// is one story. Without arguments the commit decides which are played, and they are printed; --seed plays one and tells
// it; --stop ends at the first that goes wrong. FAULTS_REPORT names a file for the counts and the seeds that went wrong.
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string" },
    from: { type: "string" },
    stop: { type: "boolean", default: false },
  },
});
const log = join(projectRoot, "playwright-report", "faults-application.log");
const seeds = chosenSeeds(values, commitOf(projectRoot));

const shutdown = new Shutdown();
shutdown.listen();
let code = 1;
try {
  if (!seeds.every(Number.isSafeInteger))
    throw new UserError("--seed, --seeds and --from are whole numbers.");
  const installation = await startTrialInstallation(shutdown, log);
  Object.assign(process.env, installation.forTests);
  process.stdout.write(`Playing the stories of seeds ${seeds.at(0)} to ${seeds.at(-1)}.\n`);
  const report = await runFaults(seeds, {
    ...installation,
    tells: values.seed !== undefined,
    stops: values.stop,
  });
  if (process.env.FAULTS_REPORT) writeFileSync(process.env.FAULTS_REPORT, JSON.stringify(report));
  if (report.failed > 0) process.stdout.write(`The application's own log: ${log}\n`);
  code = report.failed > 0 ? 1 : 0;
} catch (error) {
  const isExpected = error instanceof UserError;
  process.stderr.write(`${isExpected ? error.message : ((error as Error).stack ?? String(error))}\n`);
}
await shutdown.end(code);

/** The hash of the commit that is checked out; null without a repository. */
function commitOf(folder: string): string | null {
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
