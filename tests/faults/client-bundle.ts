import { join } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import { projectRoot } from "~/scripts/lib/project";

const folder = join(projectRoot, "tests/faults/browser");

/** The wizard's browser code as one script that leaves `client` in the page that runs it. */
export async function bundleClient(): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "client",
    platform: "browser",
    target: "es2024",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { react: join(folder, "react.ts"), "next/navigation": join(folder, "navigation.ts") },
    tsconfig: join(projectRoot, "tsconfig.json"),
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return new Script(file.text, { filename: "client.js" });
}
