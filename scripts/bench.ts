import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./lib/project";
import { runMain, UserError } from "./lib/user-error";

/** One line of a benchmark's result: what was measured and its numbers, by unit. */
export type BenchRow = { what: string } & Record<string, string | number>;

/** A file `bench/<name>.bench.ts` exports this by default. The function's name is the benchmark's title. */
export type Bench = () => Promise<BenchRow[]>;

// npm run bench [-- <part of a file's name>]
// Runs the benchmarks of bench/ one after the other and prints their tables.
await runMain(async () => {
  const wanted = process.argv[2] ?? "";
  const folder = join(projectRoot, "bench");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(".bench.ts") && file.includes(wanted))
    : [];
  if (files.length === 0)
    throw new UserError(`There is no benchmark${wanted && ` named ${wanted}`} in bench/.`);
  for (const file of files.sort()) {
    const { default: bench } = (await import(pathToFileURL(join(folder, file)).href)) as { default: Bench };
    process.stdout.write(`\n${bench.name} (${file})\n`);
    const rows = await bench();
    console.table(Object.fromEntries(rows.map(({ what, ...numbers }) => [what, numbers])));
  }
});
