import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { print } from "@/documents/print";
import { samplePapers } from "~/tests/fixtures/sample-papers";
import { projectRoot } from "./lib/project";

// npm run papers
// Writes every kind of paper with made-up data as PDF to .data/papers/: job tickets, PR sheet, receipt, and the
// referral letter, for which nothing is stored yet.
const folder = resolve(projectRoot, process.env.DATA_DIR || ".data", "papers");
mkdirSync(folder, { recursive: true });
for (const { file, paper } of samplePapers) {
  const path = resolve(folder, `${file.replaceAll(/[^\w]+/g, "-").replace(/-$/, "")}.pdf`);
  writeFileSync(path, await print({ papers: [paper], at: Date.parse("2026-11-24T01:00:00Z") }));
  process.stdout.write(`${path}\n`);
}
