import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runPlaywright } from "./lib/e2e-run";
import { projectRoot } from "./lib/project";

// npm run test:e2e [-- <arguments of playwright test>]
// All journeys at desktop and phone width, then those that move the clock, one after the other. With
// arguments (a file, -g "name", --project phone …) only what these choose.
const args = process.argv.slice(2);
const project = (name: string) => ["--project", name];
const everywhere = [...project("desktop"), ...project("phone")];

if (args.length > 0) {
  const isProjectChosen = args.some((argument) => argument.startsWith("--project"));
  await runPlaywright([isProjectChosen ? args : [...args, ...everywhere, ...project("time")]]);
} else {
  const hasTimeTests = readdirSync(join(projectRoot, "e2e"), { recursive: true }).some((name) =>
    String(name).endsWith(".time.spec.ts"),
  );
  await runPlaywright([everywhere, ...(hasTimeTests ? [[...project("time"), "--workers", "1"]] : [])]);
}
