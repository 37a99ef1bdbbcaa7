import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseFreePort } from "~/scripts/lib/ports";
import { UserError } from "~/scripts/lib/user-error";

const INSTALLED = "/usr/lib/postgresql";

/** A PostgreSQL for the time of a benchmark, with its usual durability. */
export interface TemporaryPostgres {
  readonly url: string;
  readonly version: string;
  stop(): void;
}

/**
 * Starts a new cluster with the newest PostgreSQL of the system (Debian's layout), as the user postgres when this
 * process is root's. Throws a `UserError` when none is installed or it does not start.
 */
export async function startPostgres(): Promise<TemporaryPostgres> {
  const version = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1)
    : undefined;
  if (!version)
    throw new UserError(`The benchmark needs a PostgreSQL under ${INSTALLED} (apt-get install postgresql).`);
  const folder = mkdtempSync(join(tmpdir(), "mypage-bench-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const owner = process.getuid?.() === 0 ? postgresUser() : null;
  if (owner) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const program = (name: string, ...args: string[]) => {
    const { status, stderr, error } = spawnSync(join(INSTALLED, version, "bin", name), args, {
      encoding: "utf8",
      cwd: folder,
      // pg_ctl leaves the server with its own output.
      stdio: ["ignore", "ignore", name === "pg_ctl" ? "ignore" : "pipe"],
      ...(owner ?? {}),
    });
    if (status !== 0) throw new UserError(`${name} failed: ${error?.message ?? stderr ?? status}`);
  };
  const port = await chooseFreePort();
  program("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c shared_buffers=256MB`;
  program("pg_ctl", "-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start");
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    version,
    stop: () => {
      program("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}
