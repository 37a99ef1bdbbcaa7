import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runFaults } from "~/tests/faults/run";
import { projectRoot } from "./lib/project";
import { Shutdown } from "./lib/shutdown";
import { startTrialInstallation } from "./lib/trial-installation";
import { UserError } from "./lib/user-error";

// npm run test:faults [-- --seeds 5000] [-- --from 1000] [-- --stop] [-- --seed 17]
// Random typing in real pages against the real server and database, while everything goes wrong that can. Each seed
// is one story; --seed plays one and tells it; --stop ends at the first that goes wrong. FAULTS_REPORT names a file for the
// counts and the seeds that went wrong.
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "200" },
    from: { type: "string", default: "1" },
    stop: { type: "boolean", default: false },
  },
});
const log = join(projectRoot, "playwright-report", "faults-application.log");
const one = values.seed === undefined ? null : Number(values.seed);
const first = one ?? Number(values.from);
const seeds = Array.from({ length: one === null ? Number(values.seeds) : 1 }, (_, index) => first + index);

const shutdown = new Shutdown();
shutdown.listen();
let code = 1;
try {
  if (!seeds.every(Number.isSafeInteger))
    throw new UserError("--seed, --seeds and --from are whole numbers.");
  const installation = await startTrialInstallation(shutdown, log);
  Object.assign(process.env, installation.forTests);
  const report = await runFaults(seeds, { ...installation, tells: one !== null, stops: values.stop });
  if (process.env.FAULTS_REPORT) writeFileSync(process.env.FAULTS_REPORT, JSON.stringify(report));
  if (report.failed > 0) process.stdout.write(`The application's own log: ${log}\n`);
  code = report.failed > 0 ? 1 : 0;
} catch (error) {
  const isExpected = error instanceof UserError;
  process.stderr.write(`${isExpected ? error.message : ((error as Error).stack ?? String(error))}\n`);
}
await shutdown.end(code);
