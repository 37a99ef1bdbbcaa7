import { demoLogins } from "./lib/demo-data";
import { startInstallation } from "./lib/installation";
import { type LaunchSettings, loadEnvFiles, readLaunchSettings } from "./lib/launch-settings";
import { isPortFree } from "./lib/ports";
import { Shutdown } from "./lib/shutdown";
import { UserError } from "./lib/user-error";

// npm start · npm run dev
// Brings everything up that the application needs, starts it, and takes it all down again on Ctrl-C or
// SIGTERM. Whatever a person has to put right is said in one sentence, with exit code 1.
const mode = process.argv.includes("--dev") ? "dev" : "start";
const say = (message: string) => process.stdout.write(`${message}\n`);
const shutdown = new Shutdown();
shutdown.listen();

try {
  checkNode();
  loadEnvFiles();
  const settings = readLaunchSettings();
  await checkPort(settings.port);
  await startInstallation({ settings, shutdown, mode, say });
  await printAddresses(settings);
} catch (error) {
  process.stderr.write(
    `${error instanceof UserError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  await shutdown.end(1);
}

function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 26) {
    throw new UserError(
      `Node 26 or later is needed, but this is ${process.version}: run \`npm ci --include=dev\`, which brings it, and start with \`npm start\`.`,
    );
  }
}

/** The port may still be held for a moment by an installation that is just ending. */
async function checkPort(port: number) {
  const giveUpAt = Date.now() + 3_000;
  while (!(await isPortFree(port))) {
    if (Date.now() > giveUpAt) {
      throw new UserError(`Port ${port} is taken by another program: stop that, or set PORT to a free one.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function printAddresses({ appUrl, externalDatabase, dataFolder }: LaunchSettings) {
  const lines = [
    "",
    "求人者マイページ is ready.",
    "",
    `  Employers       ${appUrl}/`,
    `  Counter staff   ${appUrl}/staff/login`,
  ];
  if (!externalDatabase) {
    if (!process.env.SMTP_URL) lines.push(`  Mail            ${appUrl}/dev/mailbox`);
    lines.push(`  Data            ${dataFolder}`);
    const logins = await demoLogins(dataFolder);
    if (logins.length > 0) lines.push("", "Demo log-ins");
    for (const { role, address, email, password, note } of logins) {
      lines.push(`  ${role}: ${email} / ${password}  (${appUrl}${address}) ${note}`);
    }
  }
  say([...lines, "", "Stop with Ctrl-C.", ""].join("\n"));
}
