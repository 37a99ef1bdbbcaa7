import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "./generated/prisma/client";
import { processWide } from "./process-wide";
import { statementNames } from "./statement-names";

/** Connections of this process; the job worker has two more. Every wait for one of them is bounded. */
const POOL_SIZE = 10;
const CONNECTION_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;
const TRANSACTION_TIMEOUT_MS = 15_000;
const ATTEMPTS = 4;

/**
 * The connections. The build evaluates this module without settings, so they are not checked here;
 * `instrumentation.ts` refuses to start without them, and nothing connects before the first query.
 */
function createPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    application_name: "mypage",
  });
  // A connection that broke while nobody used it is replaced by the pool; unheard, its error would end the process.
  pool.on("error", () => undefined);
  return pool;
}

function createClient(): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(), {
      disposeExternalPool: true,
      // All connections to the embedded database end in one backend, where a name can be given only once.
      statementNameGenerator: process.env.EMBEDDED_DATABASE === "1" ? undefined : statementNames(),
    }),
    transactionOptions: { maxWait: CONNECTION_TIMEOUT_MS, timeout: TRANSACTION_TIMEOUT_MS },
  });
}

/** The database. Reads may use it directly; writes go through `transaction`. */
export const db: PrismaClient = processWide("db", createClient);

/** The connection of an open transaction. */
export type Tx = Prisma.TransactionClient;

/** What reads accept: the database itself or the caller's transaction. */
export type Reader = PrismaClient | Tx;

const RETRYABLE_SQLSTATES = new Set(["40001", "40P01"]);

/**
 * Thrown inside a transaction when what was read before a lock is not true any more, so that other rows would have to
 * be locked: the transaction begins again and reads anew.
 */
export class BeginAgain extends Error {}

const given = processWide("given-up-transactions", () => ({ up: 0 }));

/** Transactions of this process that the database gave up because of others, since it started; for the operator. */
export function transactionsGivenUp(): number {
  return given.up;
}

/** Whether the database gave up this transaction only because of others running at the same time. */
function isConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === "P2034") return true;
    const meta = JSON.stringify(error.meta ?? {});
    return error.code === "P2010" && [...RETRYABLE_SQLSTATES].some((state) => meta.includes(state));
  }
  return false;
}

/**
 * Runs `work` in one transaction and answers what it answers. Begins again, up to three times, when the
 * database reports a serialization failure or a deadlock, so `work` must have no effect but on `tx`. Deadlocks are
 * not to be expected: `lock-order.ts` says in which order rows are locked.
 * Inside `work` await nothing but `tx`: the embedded database has a single backend, and a second
 * connection would wait for this transaction for ever.
 */
export async function transaction<T>(
  work: (tx: Tx) => Promise<T>,
  options: { isolationLevel?: Prisma.TransactionIsolationLevel } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, options);
    } catch (error) {
      const conflict = isConflict(error);
      if (conflict) given.up++;
      if (attempt >= ATTEMPTS || !(conflict || error instanceof BeginAgain)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * (5 + Math.random() * 10)));
    }
  }
}

/** Whether a write failed because a unique value is taken; `field` narrows it to one column. */
export function isUniqueViolation(error: unknown, field?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  return field === undefined || JSON.stringify(error.meta ?? {}).includes(field);
}
