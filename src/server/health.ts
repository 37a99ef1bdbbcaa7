import "server-only";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { db } from "./db";
import { processWide } from "./process-wide";

/** Names of the migrations this build came with; empty when they were not shipped along. */
function shippedMigrations(): readonly string[] {
  return processWide("migrations", () => {
    try {
      return readdirSync(join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations"), {
        withFileTypes: true,
      })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    } catch {
      return [];
    }
  });
}

/** Whether the database answers and has every migration of this build. */
export async function isHealthy(): Promise<boolean> {
  const rows = await db.$queryRaw<{ migration_name: string; finished: boolean }[]>`
    SELECT migration_name, finished_at IS NOT NULL AS finished
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;
  const finished = new Set(rows.filter((row) => row.finished).map((row) => row.migration_name));
  return shippedMigrations().every((name) => finished.has(name));
}
