import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./lib/project";
import { rulesDocument } from "./lib/rules-document";
import { runMain } from "./lib/user-error";

// npm run docs:rules
// Writes docs/rules.md from the rules and their cases.
await runMain(async () => {
  writeFileSync(join(projectRoot, "docs", "rules.md"), rulesDocument());
  process.stdout.write("docs/rules.md written.\n");
});
