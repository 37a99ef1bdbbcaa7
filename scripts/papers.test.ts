import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { samplePapers } from "~/tests/fixtures/sample-papers";
import { pdfText, withoutSpace } from "~/tests/support/pdf-text";
import { projectRoot } from "./lib/project";

it("writes every kind of paper as a small PDF of one or two sheets, the referral letter among them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/papers.ts"], {
      cwd: projectRoot,
      env: { ...process.env, DATA_DIR: folder },
      encoding: "utf8",
    });
    expect(status).toBe(0);
    const files = readdirSync(join(folder, "papers"));
    expect(files).toHaveLength(samplePapers.length);
    for (const file of files) {
      const path = join(folder, "papers", file);
      expect(stdout).toContain(path);
      const bytes = readFileSync(path);
      expect(bytes.length, file).toBeLessThan(200_000);
      const { pages, language } = await pdfText(bytes);
      expect([1, 2], file).toContain(pages.length);
      expect(language).toBe("ja");
      if (file === "referral-letter.pdf") expect(withoutSpace(pages.flat().join(""))).toContain("紹介状");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
