import pg from "pg";
import { UserError } from "./user-error";

const OLDEST_VERSION = 15;

/**
 * Makes sure that the PostgreSQL at `url` answers, lets us in and is one we support; throws a `UserError`
 * that says which of these is not so. The password is never part of the message.
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const { host, pathname } = new URL(url);
  const name = `the database ${pathname.slice(1) || "postgres"} at ${host || "the local socket"} (DATABASE_URL)`;
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(
      "select current_setting('server_version_num') as number",
    );
    const major = Math.floor(Number(rows[0]?.number) / 10_000);
    if (major < OLDEST_VERSION) {
      throw new UserError(
        `PostgreSQL ${OLDEST_VERSION} or later is needed, but ${name} is version ${major}.`,
      );
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot use ${name}: ${reason(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return "nothing answers there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host's name is not known";
  return (message || code || "it does not answer").replace(/\.$/, "");
}
