import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Child, describeExit, startNode } from "./child";
import { bundlePapersWorker, papersWorkerFile } from "./papers-worker";
import { projectRoot } from "./project";
import { UserError } from "./user-error";

const nextFolder = join(projectRoot, ".next");
const buildId = join(nextFolder, "BUILD_ID");
const stampFile = join(nextFolder, "built-from.txt");
export const nextProgram = join(projectRoot, "node_modules", "next", "dist", "bin", "next");

/** Folders of the project that no page is built from. Anything else counts, so that nothing is forgotten. */
const NOT_BUILT = new Set([
  "node_modules",
  "docs",
  "tests",
  "e2e",
  "bench",
  "scripts",
  "generated", // follows from prisma/schema, which counts
  "migrations",
  "test-results",
  "playwright-report",
]);

/** A digest of everything the build depends on: sources, schema, configuration, lock file, Node version. */
export function buildFingerprint(root = projectRoot): string {
  const hash = createHash("sha256").update(process.version);
  const visit = (folder: string, name: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith(".") || NOT_BUILT.has(entry.name)) continue;
      const path = join(folder, entry.name);
      const relative = `${name}/${entry.name}`;
      if (entry.isDirectory()) visit(path, relative);
      else if (isBuilt(entry.name)) hash.update(`\0${relative}\0`).update(readFileSync(path));
    }
  };
  visit(root, "");
  return hash.digest("hex");
}

/** Tests, documentation and what Next and TypeScript write themselves do not change the product. */
function isBuilt(name: string): boolean {
  return !/\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^(vitest|playwright)\.config\.ts$|^biome\.json$/.test(
    name,
  );
}

/** True when `.next` holds the product of the files as they are now. */
export function isBuildCurrent(fingerprint = buildFingerprint()): boolean {
  const isThere = [buildId, papersWorkerFile, stampFile].every((file) => existsSync(file));
  return isThere && readFileSync(stampFile, "utf8") === fingerprint;
}

/** Writes the Prisma client when it is out of date (scripts/generate.mjs decides). */
export async function generate(onChild: (child: Child) => void = () => undefined): Promise<void> {
  const child = startNode([join(projectRoot, "scripts/generate.mjs")]);
  onChild(child);
  const exit = await child.exited;
  if (exit.code !== 0)
    throw new UserError(`The Prisma client was not generated: the generator ${describeExit(exit)}.`);
}

/**
 * Builds the application when `.next` is not up to date. `onChild` gets the running build, to stop it.
 * Returns whether anything was built.
 */
export async function buildWhenNeeded(onChild: (child: Child) => void = () => undefined): Promise<boolean> {
  const fingerprint = buildFingerprint();
  if (isBuildCurrent(fingerprint)) return false;
  rmSync(stampFile, { force: true });
  rmSync(buildId, { force: true });
  const child = startNode([nextProgram, "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  onChild(child);
  const exit = await child.exited;
  if (exit.code !== 0 || !existsSync(buildId)) {
    throw new UserError(`The application was not built: \`next build\` ${describeExit(exit)}.`);
  }
  await bundlePapersWorker();
  writeFileSync(stampFile, fingerprint);
  return true;
}
