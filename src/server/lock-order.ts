import "server-only";
import type { Tx } from "./db";
import { Prisma } from "./generated/prisma/client";

/**
 * The one order in which transactions lock rows that others lock, too:
 *
 * 1. `Account`
 * 2. `Posting`
 * 3. `Establishment`
 * 4. `ReviewCase`
 *
 * and within a table by id. Everybody who needs several of them takes them in this order, before the first write:
 * then nobody holds what somebody waits for who holds what they wait for. Who needs one only, or some of them, leaves
 * out the others. Sections belong to their document: who has locked the document may lock them at any time, by step,
 * and autosave, which locks a section alone, waits for nothing else while it holds it. What only the holder of a row
 * above writes (submissions, notices, the log of a draft) needs no place here.
 */
const TABLES = ["accounts", "postings", "establishments", "cases"] as const;

/** Rows to be locked, by id. */
export type RowsToLock = Readonly<Partial<Record<(typeof TABLES)[number], readonly string[]>>>;

const NAMES = {
  accounts: Prisma.raw('"Account"'),
  postings: Prisma.raw('"Posting"'),
  establishments: Prisma.raw('"Establishment"'),
  cases: Prisma.raw('"ReviewCase"'),
} as const;

const WHOLE = Prisma.raw("FOR UPDATE");
const WEAKER = Prisma.raw("FOR NO KEY UPDATE");

/**
 * Locks rows in the common order until the transaction ends. Rows that are gone are left out: read what was locked
 * again. Accounts are locked so that others may go on pointing to them (a session, a notice), unless they are
 * deleted; the columns that get a number at 本登録 are keys, so their rows are locked whole.
 */
export async function lockInOrder(
  tx: Tx,
  rows: RowsToLock,
  { deletes = false }: { readonly deletes?: boolean } = {},
): Promise<void> {
  for (const table of TABLES) {
    const ids = rows[table] ?? [];
    if (ids.length === 0) continue;
    const strength = table === "accounts" && !deletes ? WEAKER : WHOLE;
    await tx.$queryRaw`
      SELECT id FROM ${NAMES[table]} WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id ${strength}`;
  }
}
