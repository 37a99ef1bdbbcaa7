import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, takeLock } from "./lib/lock";
import { startPgliteServer } from "./lib/pglite-server";
import { runMain, UserError } from "./lib/user-error";

// node --import tsx scripts/embedded-db.ts <data folder> <port>
// The embedded database: one process that owns the folder and speaks PostgreSQL's protocol on the loopback
// interface. Started by scripts/lib/embedded-database.ts, which it tells when it is ready.
const [dataFolder = "", portText = ""] = process.argv.slice(2);

await runMain(async () => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const lock = await ownFolder(Number(portText));
  const files = join(dataFolder, "postgres");
  const unfinished = join(dataFolder, "postgres.unfinished");
  // A creation that was interrupted has no data yet and would never start.
  if (existsSync(unfinished)) rmSync(files, { recursive: true, force: true });
  if (!existsSync(files)) writeFileSync(unfinished, "");
  const database = await startPgliteServer({
    dataFolder: files,
    port: Number(portText),
    onBroken: (error) => {
      // The engine cannot go on; a new process recovers from the write-ahead log.
      process.stderr.write(`The embedded database broke: ${String(error)}\n`);
      process.exit(2);
    },
  });

  rmSync(unfinished, { force: true });

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await database.stop();
    lock.release();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.send?.({ ready: true });
});

/** The folder is ours alone: two processes on the same files would destroy them. */
async function ownFolder(port: number) {
  const path = join(dataFolder, "postgres.lock");
  const giveUpAt = Date.now() + 10_000;
  for (;;) {
    const lock = takeLock(path, { port, launcher: process.ppid });
    if ("release" in lock) return lock;
    // Left behind by a launcher that was killed: it is about to end by itself.
    const isOrphan = !isAlive({ pid: lock.facts.launcher ?? 0, startedAt: null });
    if (!isOrphan || Date.now() > giveUpAt) {
      throw new UserError(
        `The data in ${dataFolder} are in use by process ${lock.pid}: stop the other \`npm start\` first, or set DATA_DIR to another folder.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
