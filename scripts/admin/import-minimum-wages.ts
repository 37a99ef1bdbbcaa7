import { readFileSync } from "node:fs";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import {
  MINIMUM_WAGE_COLUMNS,
  type MinimumWageDifference,
  minimumWageDifferences,
  readMinimumWages,
} from "@/domain/codes/minimum-wage-import";
import { findPrefecture } from "@/domain/codes/prefectures";
import { importMinimumWages } from "@/features/minimum-wage/commands";
import { minimumWages } from "@/features/minimum-wage/queries";
import { today } from "@/server/clock";
import { startJobs, stopJobs } from "@/server/jobs";
import { allWorkers } from "@/workers";
import { UserError } from "../lib/user-error";

export const name = "import-minimum-wages";
export const summary = "takes over new minimum wages and checks live postings against them";

export const help = `
npm run admin -- import-minimum-wages <file.csv> [--dry-run]

Reads minimum wages from a file, shows what changes, takes them over, and starts a job that checks every live
posting against them; \`npm run admin -- wage-concerns\` lists what it found.

The file is UTF-8 and begins with the line
  ${MINIMUM_WAGE_COLUMNS.join(",")}
followed by a line for each rate, e.g.
  09,1190,2027-10-01,announced
status is effective, announced, or planned (the amount is decided, the day is not). A rate that this version of the
program knows with more certainty is not replaced.

  --dry-run  only shows what would change
`;

export async function run(args: string[]): Promise<void> {
  const { file, dryRun } = options(args);
  const known = await minimumWages();
  const { rates, problems } = readMinimumWages(contentsOf(file), known, today());
  if (problems.length > 0) {
    const lines = problems.map(({ line, sentence }) => `  line ${line}: ${sentence}.`);
    throw new UserError(`Nothing was taken over from ${file}:\n${lines.join("\n")}`);
  }
  const differences = minimumWageDifferences(rates, known, today());
  stdout.write(differences.map(lineOf).join(""));
  const changes = differences.filter(({ change }) => change === "takenOver");
  stdout.write(`${changes.length} of ${differences.length} rates change.\n`);
  if (dryRun || changes.length === 0) return;
  await startJobs({ workers: allWorkers(), work: false });
  try {
    await importMinimumWages(changes.map(({ rate }) => rate));
  } finally {
    await stopJobs();
  }
  stdout.write("Taken over. Live postings are being checked; see `npm run admin -- wage-concerns`.\n");
}

function lineOf({ rate, before, change }: MinimumWageDifference): string {
  const words = (one: typeof rate) => `${one.hourlyYen} yen from ${one.effectiveOn} (${one.dateStatus})`;
  const instead = before ? `instead of ${words(before)}` : "new";
  const what = {
    none: "unchanged",
    outranked: `not taken over, less certain than what this version knows: ${before ? words(before) : ""}`,
    takenOver: instead,
  }[change];
  return `${rate.prefectureCode} ${findPrefecture(rate.prefectureCode)?.name ?? ""}: ${words(rate)}, ${what}\n`;
}

function options(args: string[]): { file: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new Error("import-minimum-wages needs one file; see --help.");
    return { file, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

function contentsOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UserError(`The file ${file} cannot be read.`);
  }
}
