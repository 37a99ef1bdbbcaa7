import { spawn } from "node:child_process";
import type { BenchRow } from "~/scripts/bench";
import { projectRoot } from "~/scripts/lib/project";

const TEXTS = 10_000;

/**
 * Ten thousand generated texts, as the counter under a field, the ticket beside the form and the PDF break them into
 * lines: `tests/wrapping.test.ts` at full size. Fails at the first text that differs.
 */
export default async function wrappingOnScreenAndPaper(): Promise<BenchRow[]> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "tests/wrapping.test.ts"],
    {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: "test", NODE_OPTIONS: "", WRAPPED_TEXTS: String(TEXTS) },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error("Screen and paper do not break every text in the same places.");
  const seconds = Math.round((performance.now() - begun) / 1_000);
  return [
    { what: "texts with the same lines under the field, beside the form, in the PDF", texts: TEXTS, seconds },
  ];
}
