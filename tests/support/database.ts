import pg from "pg";

/** The test run's database; `database-setup.ts` has put its address into the environment. */
export function testDatabaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: is this file part of the vitest project `db`?");
  return url;
}

/** Runs `work` with a connection of its own, beside the application's pool. */
export async function withConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Empties every table of the application and the job queue's waiting and finished jobs. Which migrations
 * have run and how the queues are set up stays. Runs before every test file; call it between tests as needed.
 */
export async function resetDatabase(): Promise<void> {
  await withConnection(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'public' and tablename <> '_prisma_migrations'
       union all
       select 'pgboss.job' where to_regclass('pgboss.job') is not null`,
    );
    if (rows.length === 0) return;
    await client.query("begin");
    // Tables that are only ever added to are protected by triggers; a test may empty them.
    await client.query("set local session_replication_role = replica");
    await client.query(`truncate ${rows.map((row) => row.name).join(", ")} restart identity cascade`);
    await client.query("commit");
  });
}
