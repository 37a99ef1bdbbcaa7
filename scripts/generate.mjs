// Writes the Prisma client into src/server/generated/prisma, unless it is up to date already.
// Plain JavaScript: it runs before anything else and must not need a loader.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemaFolder = join(root, "prisma", "schema");
const output = join(root, "src", "server", "generated", "prisma");
const stamp = join(output, "generated-from.txt");

/** What the client depends on: every schema file and the generator's version. */
function fingerprint() {
  const hash = createHash("sha256");
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "prisma", "package.json"), "utf8"));
  hash.update(version);
  for (const name of readdirSync(schemaFolder).sort()) {
    if (!name.endsWith(".prisma")) continue;
    hash.update(`\0${name}\0`).update(readFileSync(join(schemaFolder, name)));
  }
  return hash.digest("hex");
}

const wanted = fingerprint();
const isCurrent =
  existsSync(join(output, "client.ts")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!isCurrent) {
  const prisma = join(root, "node_modules", "prisma", "build", "index.js");
  const run = spawnSync(process.execPath, [prisma, "generate", "--schema", schemaFolder], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      // `generate` never calls the schema engine, but the CLI downloads one unless it is told where one is.
      PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (run.status !== 0) {
    rmSync(stamp, { force: true });
    process.stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}`);
    process.stderr.write(
      "The Prisma client could not be generated from prisma/schema; see the message above.\n",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  process.stdout.write("Prisma client generated.\n");
}
