import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive, lockHolder, processStartTime, takeLock } from "./lock";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  path = join(folder, "database.lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The id of a process that has existed and has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? -1;
}

describe("takeLock", () => {
  it("gives the lock to the first and names the holder to the second", () => {
    expect(takeLock(path, { port: 5432 })).toHaveProperty("release");
    expect(takeLock(path)).toMatchObject({ pid: process.pid, facts: { port: 5432 } });
  });

  it("is free again after release", () => {
    const lock = takeLock(path);
    if ("release" in lock) lock.release();
    expect(lockHolder(path)).toBeNull();
    expect(takeLock(path)).toHaveProperty("release");
  });

  it("takes over from a process that is gone", async () => {
    writeFileSync(path, JSON.stringify({ pid: await endedProcess(), startedAt: "1", facts: {} }));
    expect(lockHolder(path)).toBeNull();
    expect(takeLock(path)).toHaveProperty("release");
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  });

  it.runIf(processStartTime(process.pid) !== null)(
    "is not fooled by a later process with the same id",
    () => {
      writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: "1", facts: {} }));
      expect(takeLock(path)).toHaveProperty("release");
    },
  );

  it("replaces a file that a crash left half written", () => {
    writeFileSync(path, '{"pid":');
    expect(takeLock(path)).toHaveProperty("release");
  });
});

describe("isAlive", () => {
  it("knows this process and one that has ended", async () => {
    expect(isAlive({ pid: process.pid, startedAt: processStartTime(process.pid) })).toBe(true);
    expect(isAlive({ pid: await endedProcess(), startedAt: null })).toBe(false);
  });
});
