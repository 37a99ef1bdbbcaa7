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
    const { rows } = await client.query<{ statement: string }>(
      // Rows are deleted, not tables truncated: with so few of them that is ten times as fast.
      `select format('delete from %I.%I', schemaname, tablename) as statement from pg_tables
       where schemaname = 'public' and tablename <> '_prisma_migrations'
       union all
       select format('alter sequence %I.%I restart', schemaname, sequencename) from pg_sequences
       where schemaname = 'public' and last_value is not null
       union all
       select 'delete from pgboss.job' where to_regclass('pgboss.job') is not null`,
    );
    // Without triggers: neither foreign keys nor those that protect tables which are only ever added to.
    const statements = ["set local session_replication_role = replica", ...rows.map((row) => row.statement)];
    await client.query(["begin", ...statements, "commit"].join("; "));
  });
}
