import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "./lib/project";
import { runTasks, type State, type Task, withNeeded } from "./lib/schedule";
import {
  addCounts,
  type Counts,
  countPart,
  hasPassed,
  plainReport,
  playwrightReport,
  type Report,
  vitestReport,
} from "./lib/test-counts";

// npm test: everything. Parts run beside each other as far as the cores go, longest way first; what a part prints is
// shown whole when it ends. All parts run even when another fails, except those that need what failed.
// `--only unit,database` runs some of them, and what these need. TEST_POSTGRESQL_URL names a PostgreSQL on which the
// database tests are repeated; TEST_COUNTS_FILE a file for "<passed> <failed>" and, line by line, what failed.
interface Part extends Task {
  command: string[];
  env?: Record<string, string>;
  report?: "vitest" | "playwright" | "counts";
}
interface Outcome {
  name: string;
  counts: Counts;
  failures: string[];
  seconds: number;
  state: State;
}

const node = process.execPath;
const bin = (path: string) => join(projectRoot, "node_modules", path);
const script = (name: string) => [node, "--import", "tsx", join(projectRoot, "scripts", name)];
const biome = [node, bin("@biomejs/biome/bin/biome")];
const next = [node, bin("next/dist/bin/next")];

const reports = mkdtempSync(join(tmpdir(), "mypage-test-"));
const vitestReporters = (name: string) => [
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${join(reports, name)}`,
];
const { TEST_POSTGRESQL_URL } = process.env;

// In the order in which they begin when several could: what is found cheaply first, then what others wait for.
const parts: Part[] = [
  { name: "generate", command: [node, join(projectRoot, "scripts/generate.mjs")] },
  { name: "format", command: [...biome, "format", "."] },
  { name: "lint", command: [...biome, "lint", "--error-on-warnings", "."] },
  { name: "route types", command: [...next, "typegen"], needs: ["generate"] },
  {
    name: "types",
    command: [node, bin("typescript/bin/tsc"), "--noEmit"],
    needs: ["generate"],
    after: ["route types"],
  },
  // The build writes .next anew, where types are read.
  { name: "build", command: script("build.ts"), needs: ["generate"], after: ["route types", "types"] },
  {
    name: "e2e",
    command: script("test-e2e.ts"),
    env: { E2E_REPORT: join(reports, "e2e.json") },
    needs: ["build"],
    // Two browsers and the server they ask: beside another part, tests miss their deadlines.
    cores: 2,
    report: "playwright",
  },
  {
    name: "unit",
    command: [node, bin("vitest/vitest.mjs"), "run", "--project", "unit", ...vitestReporters("unit.json")],
    needs: ["generate"],
    cores: 2, // it has two workers
    report: "vitest",
  },
  databasePart("database"),
  ...(TEST_POSTGRESQL_URL ? [databasePart("postgresql", { TEST_DATABASE_URL: TEST_POSTGRESQL_URL })] : []),
  {
    name: "faults",
    command: script("test-faults.ts"),
    env: { FAULTS_REPORT: join(reports, "faults.json") },
    needs: ["build"],
    report: "counts",
  },
];

function databasePart(name: string, env: Record<string, string> = {}): Part {
  const command = [...script("test-db.ts"), ...vitestReporters(`${name}.json`)];
  return { name, command, env, needs: ["generate"], cores: 2, report: "vitest" };
}

const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
const chosen = only ? withNeeded(parts, only.split(",")) : parts;

const children = new Set<ChildProcess>();
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    isInterrupted = true;
    for (const child of children) child.kill("SIGTERM");
  });
}

const begun = performance.now();
const begunAt = new Map<string, number>();
const outcomes = new Map<string, Outcome>();
await runTasks(chosen, availableParallelism(), run, {
  isStopped: () => isInterrupted,
  onEnd: (part, state) => outcomes.set(part.name, outcomeOf(part, state)),
});
rmSync(reports, { recursive: true, force: true });
printSummary(chosen.flatMap(({ name }) => outcomes.get(name) ?? []));

function run({ name, command: [program = "", ...args], env }: Part): Promise<boolean> {
  begunAt.set(name, performance.now());
  process.stdout.write(`${name} begins\n`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TZ: "UTC", NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    children.add(child);
    const printed: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
    const end = (isOk: boolean) => {
      if (!children.delete(child)) return;
      child.stdout.destroy();
      child.stderr.destroy();
      process.stdout.write(`\n── ${name} ${"─".repeat(Math.max(0, 60 - name.length))}\n`);
      process.stdout.write(Buffer.concat(printed));
      resolve(isOk);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => {
      // What it printed last is still on its way; but a process it has left behind may hold the pipe for ever.
      const late = setTimeout(() => end(code === 0), 5_000);
      child.once("close", () => {
        clearTimeout(late);
        end(code === 0);
      });
    });
  });
}

function outcomeOf(part: Part, state: State): Outcome {
  const { name } = part;
  if (state === "not run") return { name, counts: { passed: 0, failed: 1 }, failures: [], seconds: 0, state };
  const found = readReports(part);
  const isOk = hasPassed(found, state === "passed", part.report !== undefined);
  return {
    name,
    counts: countPart(found, isOk),
    failures: found.flatMap(({ failures }) => failures),
    seconds: secondsSince(begunAt.get(name) ?? begun),
    state: isOk ? "passed" : "FAILED",
  };
}

function secondsSince(time: number): number {
  return (performance.now() - time) / 1_000;
}

function readReports({ name, report }: Part): Report[] {
  if (!report) return [];
  const read = { vitest: vitestReport, playwright: playwrightReport, counts: plainReport }[report];
  return readdirSync(reports)
    .filter((file) => file.startsWith(name) && file.endsWith(".json"))
    .map((file) => read(readFileSync(join(reports, file), "utf8")));
}

function printSummary(all: readonly Outcome[]) {
  const total = addCounts(all.map(({ counts }) => counts));
  process.stdout.write("\n");
  for (const { name, counts, seconds, state } of all) printLine(name, state, counts, seconds);
  printLine("together", "", total, secondsSince(begun));
  // A part that failed without a test of its own (format, build, a crash) is named itself.
  const failures = all
    .filter(({ state }) => state !== "passed")
    .flatMap(({ name, failures: tests, state }) =>
      tests.length > 0 ? tests.map((test) => `${name} ${test}`) : [`${name} ${state}`],
    );
  process.stdout.write(failures.length > 0 ? `\nFailed:\n${failures.join("\n")}\n` : "\nAll parts passed.\n");
  if (process.env.TEST_COUNTS_FILE) {
    const lines = [`${total.passed} ${total.failed}`, ...failures];
    writeFileSync(process.env.TEST_COUNTS_FILE, `${lines.join("\n")}\n`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function printLine(name: string, state: string, { passed, failed }: Counts, seconds: number) {
  const numbers = `${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed`;
  process.stdout.write(
    `${name.padEnd(12)} ${state.padEnd(8)} ${numbers} ${seconds.toFixed(1).padStart(7)} s\n`,
  );
}
