import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNames } from "./lib/commands";
import { projectRoot } from "./lib/project";

/** Runs `npm run admin -- …` as the operator does, without npm. */
function admin(...args: string[]) {
  const program = ["--conditions=react-server", "--import", "tsx", join(projectRoot, "scripts/admin.ts")];
  return spawnSync(process.execPath, [...program, ...args], { cwd: projectRoot, encoding: "utf8" });
}

describe("npm run admin", { timeout: 60_000 }, () => {
  it("lists every command with a summary", () => {
    const { status, stdout } = admin();
    expect(status).toBe(0);
    expect(commandNames()).not.toEqual([]);
    for (const name of commandNames()) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S.+$`, "m"));
  });

  it.each(commandNames())("explains %s without touching a database", (name) => {
    const { status, stdout } = admin(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run admin -- ${name}`);
  });

  it("says in one sentence that a command does not exist", () => {
    const { status, stdout, stderr } = admin("make-coffee");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe("There is no command make-coffee: `npm run admin` lists the commands.\n");
  });
});
