import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { runPlaywright } from "./lib/e2e-run";
import { projectRoot } from "./lib/project";

// npm run screens [-- <arguments of playwright test>]
// Writes pictures of the screens in their important states, at 1280×900 and 390×844, to .data/screens/.
const args = process.argv.slice(2);
const folder = resolve(projectRoot, process.env.DATA_DIR || ".data", "screens");
if (args.length === 0) rmSync(folder, { recursive: true, force: true });
process.stdout.write(`Pictures go to ${folder}\n`);
await runPlaywright([[...args, "--project=screens"]], { SCREENS_DIR: folder });
