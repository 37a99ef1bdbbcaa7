import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Rows of the tables under one heading of docs/dependencies.md: package → [what for, why this one]. */
function described(heading: string): Map<string, string[]> {
  const [, chapter = ""] = readFileSync("docs/dependencies.md", "utf8").split(`\n## ${heading}\n`);
  const rows = (chapter.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  return new Map(
    rows.map((line) => {
      const [name = "", ...cells] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [name.replaceAll("`", ""), cells];
    }),
  );
}

describe.each([
  ["dependencies", "At run time"],
  ["devDependencies", "For development and tests"],
] as const)("%s of package.json", (kind, heading) => {
  const packages = Object.entries(manifest[kind]);
  const told = described(heading);

  it.each(packages)("pins %s exactly (%s)", (_name, version) =>
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
  );

  it.each(packages)("says in docs/dependencies.md what %s is for, and why this one", (name) => {
    expect([...told.keys()]).toContain(name);
    const [purpose, reason] = told.get(name) ?? [];
    expect(purpose).toBeTruthy();
    expect(reason).toBeTruthy();
  });

  it("has no line about a package that is gone", () =>
    expect([...told.keys()].filter((name) => !(name in manifest[kind]))).toEqual([]));
});
