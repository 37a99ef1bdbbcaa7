import { build } from "esbuild";
import { join } from "node:path";
import { projectRoot } from "./project";

/** Where the application looks for the thread that prints papers (`src/server/papers.ts`). */
export const papersWorkerFile = join(projectRoot, ".next", "papers-worker.mjs");

/**
 * Bundles the thread that prints papers. Next bundles pages and endpoints only; a thread needs a file of its own,
 * and it is part of the product as they are: made by the build, from the same sources.
 */
export async function bundlePapersWorker(outfile = papersWorkerFile): Promise<void> {
  await build({
    entryPoints: [join(projectRoot, "src/documents/worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node26",
    jsx: "automatic",
    tsconfig: join(projectRoot, "tsconfig.json"),
    // Only what is ours; packages are loaded from node_modules, where they find their own files.
    external: ["@react-pdf/renderer", "@holiday-jp/holiday_jp", "qr", "react", "zod"],
    logLevel: "error",
  });
}
