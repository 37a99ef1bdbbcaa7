import { randomBytes } from "node:crypto";
import pg from "pg";
import { applyMigrations } from "~/scripts/lib/migrations";
import { startPostgres } from "./postgres";

/** A database for the application's own modules in this process. They are imported by `work`, not before. */
export interface BenchDatabase {
  readonly url: string;
  /** A connection beside the application's pool. */
  readonly client: pg.Client;
}

/** Runs `work` with the settings of an installation on a PostgreSQL of its own, with all migrations applied. */
export async function withBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const postgres = await startPostgres();
  try {
    await applyMigrations(postgres.url);
    Object.assign(process.env, {
      TZ: "UTC",
      DATABASE_URL: postgres.url,
      APP_URL: "http://localhost:3000",
      PORT: "3000",
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      // Nothing listens there: the benchmark causes no mail.
      SMTP_URL: "smtp://127.0.0.1:9",
      LOG_LEVEL: "silent",
    });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    try {
      return await work({ url: postgres.url, client });
    } finally {
      await client.end();
      await (await import("@/server/db")).db.$disconnect();
    }
  } finally {
    postgres.stop();
  }
}
