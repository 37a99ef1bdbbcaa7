import { commandNames, loadCommand } from "./lib/commands";
import { isMigrated, withDatabase } from "./lib/database";
import { loadEnvFiles, readLaunchSettings } from "./lib/launch-settings";
import { runMain, UserError } from "./lib/user-error";

// npm run admin -- <command> [options]
// The operator's commands, one per file in scripts/admin. They work on the database of DATABASE_URL, or on
// the embedded one, whether `npm start` is running it or not.
await runMain(async () => {
  const [name = "--help", ...args] = process.argv.slice(2);
  if (name === "--help" || name === "help") {
    process.stdout.write(await overview());
    return;
  }
  if (!commandNames().includes(name)) {
    throw new UserError(`There is no command ${name}: \`npm run admin\` lists the commands.`);
  }
  if (args.includes("--help")) {
    process.stdout.write(`${(await loadCommand(name)).help.trim()}\n`);
    return;
  }
  loadEnvFiles();
  const settings = readLaunchSettings();
  await withDatabase(settings, async (url) => {
    if (!(await isMigrated(url))) {
      throw new UserError("The database is not up to date: run `npm run db:migrate` or `npm start` first.");
    }
    Object.assign(process.env, settings.environment(url));
    const command = await loadCommand(name); // not before: it reads the environment as it is loaded
    await command.run(args);
  });
});
// Connections the command has opened must not keep the process.
process.exit();

async function overview(): Promise<string> {
  const names = commandNames();
  const width = Math.max(0, ...names.map((name) => name.length));
  const summaries = await Promise.all(names.map(async (name) => (await loadCommand(name)).summary));
  return [
    "npm run admin -- <command> [options]",
    "",
    ...names.map((name, index) => `  ${name.padEnd(width)}  ${summaries[index]}`),
    "",
    "npm run admin -- <command> --help explains one.",
    "",
  ].join("\n");
}
