import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./project";

/** A command of `npm run admin`: what `scripts/admin/<name>.ts` exports. */
export type AdminCommand = {
  /** One line for the list of commands. */
  summary: string;
  /** What `--help` prints: usage, options, an example. */
  help: string;
  /**
   * Does the work. The settings are in the environment and the database is up to date.
   * Throws a `UserError` for anything the operator can put right.
   */
  run: (args: string[]) => Promise<void>;
};

const folder = join(projectRoot, "scripts", "admin");

/** The names of all commands, sorted. */
export function commandNames(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** Loads one command, and with it the parts of the application it uses: they read the environment now. */
export async function loadCommand(name: string): Promise<AdminCommand> {
  return (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as AdminCommand;
}
