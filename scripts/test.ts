import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "./lib/project";
import {
  addCounts,
  type Counts,
  countPart,
  plainReport,
  playwrightReport,
  type Report,
  vitestReport,
} from "./lib/test-counts";

// npm test: everything, in the order in which a mistake is cheapest to find. All parts run even when an
// earlier one fails, except those that need what failed. `--only unit,database` runs some of them;
// TEST_COUNTS_FILE names a file for "<passed> <failed>" and, line by line, what failed.
type Part = {
  name: string;
  command: string[];
  needs?: string[];
  report?: "vitest" | "playwright" | "counts";
};
type Outcome = {
  name: string;
  counts: Counts;
  failures: string[];
  seconds: number;
  state: "passed" | "FAILED" | "not run";
};

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

const parts: Part[] = [
  { name: "generate", command: [node, join(projectRoot, "scripts/generate.mjs")] },
  { name: "format", command: [...biome, "format", "."] },
  { name: "lint", command: [...biome, "lint", "--error-on-warnings", "."] },
  { name: "route types", command: [...next, "typegen"], needs: ["generate"] },
  { name: "types", command: [node, bin("typescript/bin/tsc"), "--noEmit"], needs: ["generate"] },
  {
    name: "unit",
    command: [node, bin("vitest/vitest.mjs"), "run", "--project", "unit", ...vitestReporters("unit.json")],
    needs: ["generate"],
    report: "vitest",
  },
  {
    name: "database",
    command: [...script("test-db.ts"), ...vitestReporters("database.json")],
    needs: ["generate"],
    report: "vitest",
  },
  { name: "build", command: script("build.ts"), needs: ["generate"] },
  { name: "faults", command: script("test-faults.ts"), needs: ["build"], report: "counts" },
  { name: "e2e", command: script("test-e2e.ts"), needs: ["build"], report: "playwright" },
];

const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
const chosen = only ? parts.filter((part) => only.split(",").includes(part.name)) : parts;

let current: ChildProcess | undefined;
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    isInterrupted = true;
    current?.kill("SIGTERM");
  });
}

const outcomes: Outcome[] = [];
for (const part of chosen) outcomes.push(await runPart(part));
rmSync(reports, { recursive: true, force: true });
printSummary();

async function runPart(part: Part): Promise<Outcome> {
  const { name, command, needs = [] } = part;
  const isPossible = !outcomes.some((outcome) => needs.includes(outcome.name) && outcome.state !== "passed");
  if (isInterrupted || !isPossible) {
    return { name, counts: { passed: 0, failed: 1 }, failures: [], seconds: 0, state: "not run" };
  }
  process.stdout.write(`\n── ${name} ${"─".repeat(Math.max(0, 60 - name.length))}\n`);
  const start = performance.now();
  const isOk = await run(command, name);
  const seconds = (performance.now() - start) / 1_000;
  const found = readReports(part);
  return {
    name,
    counts: countPart(found, isOk),
    failures: found.flatMap(({ failures }) => failures),
    seconds,
    state: isOk ? "passed" : "FAILED",
  };
}

function run([program = "", ...args]: string[], name: string): Promise<boolean> {
  return new Promise((resolve) => {
    current = spawn(program, args, {
      cwd: projectRoot,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        TZ: "UTC",
        NEXT_TELEMETRY_DISABLED: "1",
        ...(name === "e2e" && { E2E_REPORT: join(reports, "e2e.json") }),
        ...(name === "faults" && { FAULTS_REPORT: join(reports, "faults.json") }),
      },
    });
    current.once("error", () => resolve(false));
    current.once("exit", (code) => resolve(code === 0));
  });
}

function readReports({ name, report }: Part): Report[] {
  if (!report) return [];
  const read = { vitest: vitestReport, playwright: playwrightReport, counts: plainReport }[report];
  return readdirSync(reports)
    .filter((file) => file.startsWith(name) && file.endsWith(".json"))
    .map((file) => read(readFileSync(join(reports, file), "utf8")));
}

function printSummary() {
  const total = addCounts(outcomes.map((outcome) => outcome.counts));
  process.stdout.write("\n");
  for (const { name, counts, seconds, state } of outcomes) {
    const numbers = `${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed`;
    process.stdout.write(
      `${name.padEnd(12)} ${state.padEnd(8)} ${numbers} ${seconds.toFixed(1).padStart(7)} s\n`,
    );
  }
  // A part that failed without a test of its own (format, build, a crash) is named itself.
  const failures = outcomes
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
