import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tenantActions } from "~/e2e/support/tenant-actions";

const src = fileURLToPath(new URL("../src", import.meta.url));
const read = (file: string) => readFileSync(`${src}/${file}`, "utf8");

/** Names of all server actions, as `feature/action`. */
function actionsOfTheApplication(): string[] {
  return globSync("features/*/actions.ts", { cwd: src })
    .flatMap((file) =>
      [...read(file).matchAll(/^export (?:const|async function|function) (\w+)/gm)].map(
        ([, name]) => `${file.split("/")[1]}/${name}`,
      ),
    )
    .sort();
}

describe("server actions that others could call", () => {
  it("has an entry for every action, so that no new one escapes", () => {
    const actions = actionsOfTheApplication();
    expect(actions.length).toBeGreaterThan(15);
    expect(Object.keys(tenantActions).sort()).toEqual(actions);
  });

  it("finds actions nowhere else", () => {
    const others = globSync("**/*.{ts,tsx}", { cwd: src }).filter(
      (file) =>
        !/^features\/[^/]+\/actions\.ts$/.test(file) && /^\s*["']use server["'];?\s*$/m.test(read(file)),
    );
    expect(others).toEqual([]);
  });

  it("tries every action that names a row", () => {
    const spec = readFileSync(`${src}/../e2e/tenant-actions.spec.ts`, "utf8");
    for (const [action, kind] of Object.entries(tenantActions))
      if (kind === "names a row") expect(spec, action).toContain(`"${action}"`);
  });
});
