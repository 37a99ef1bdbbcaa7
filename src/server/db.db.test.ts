import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resetDatabase } from "~/tests/support/database";
import { audit } from "./audit";
import { db, isUniqueViolation, type Tx, transaction } from "./db";
import { Prisma } from "./generated/prisma/client";
import { forgetProcessWide } from "./process-wide";

beforeEach(() => resetDatabase());

describe("a transaction", () => {
  it("is undone as a whole when it fails", async () => {
    const failed = transaction(async (tx) => {
      await tx.numberSeries.create({ data: { key: "a", value: 1 } });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await db.numberSeries.count()).toBe(0);
  });

  it("works for more callers at once than there are connections", async () => {
    await db.numberSeries.create({ data: { key: "a", value: 0 } });
    await Promise.all(
      Array.from({ length: 40 }, () =>
        transaction(async (tx) => {
          const { value } = await tx.numberSeries.update({
            where: { key: "a" },
            data: { value: { increment: 1 } },
          });
          await tx.numberSeries.create({ data: { key: `a${value}`, value } });
        }),
      ),
    );
    expect(await db.numberSeries.findUnique({ where: { key: "a" } })).toMatchObject({ value: 40 });
    expect(await db.numberSeries.count()).toBe(41);
  });

  it("begins again when the database gives it up for the sake of others", async () => {
    let begun = 0;
    const value = await transaction(async (tx) => {
      begun++;
      // What the database says to one of two transactions that cannot both go on.
      if (begun < 3)
        await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$`);
      return tx.numberSeries.create({ data: { key: "a", value: begun } });
    });
    expect(value).toEqual({ key: "a", value: 3 });
    expect(begun).toBe(3);
  });

  it("does not begin again for ever, nor for any other failure", async () => {
    let begun = 0;
    const fail = (state: string) =>
      transaction(async (tx) => {
        begun++;
        await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '${state}'; END $$`);
      });
    await expect(fail("40P01")).rejects.toThrow();
    expect(begun).toBe(4);
    begun = 0;
    await expect(fail("22012")).rejects.toThrow();
    expect(begun).toBe(1);
  });

  it("tells a taken unique value from other failures", async () => {
    await db.numberSeries.create({ data: { key: "a", value: 1 } });
    const error = await db.numberSeries
      .create({ data: { key: "a", value: 2 } })
      .catch((reason: unknown) => reason);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, "NumberSeries")).toBe(true);
    expect(isUniqueViolation(error, "email")).toBe(false);
    expect(isUniqueViolation(new Error("x"))).toBe(false);
  });
});

describe("a statement of raw SQL", () => {
  const statement = (
    value: number,
  ) => Prisma.sql`SELECT ${value}::int AS n, ${new Date(1_700_000_000_123)}::timestamptz AS at,
    ${"2026-11-24"}::date AS day, '{"a":[1]}'::jsonb AS json, NULL::uuid AS id, true AS yes`;
  const row = (n: number) => ({
    n,
    at: new Date(1_700_000_000_123),
    day: new Date("2026-11-24T00:00:00Z"),
    json: { a: [1] },
    id: null,
    yes: true,
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it("answers the same outside of a transaction and inside", async () => {
    expect(await db.$queryRaw(statement(1))).toEqual([row(1)]);
    expect(await transaction((tx) => tx.$queryRaw(statement(2)))).toEqual([row(2)]);
  });

  /** How often this connection has prepared that text under a name. */
  const timesPrepared = async (tx: Tx) =>
    (
      await tx.$queryRaw<unknown[]>`
        SELECT name FROM pg_prepared_statements WHERE name <> '' AND statement LIKE ${"SELECT %::int AS n, %"}`
    ).length;

  it("is prepared by nobody in the embedded database", async () => {
    await transaction(async (tx) => {
      await tx.$queryRaw(statement(3));
      expect(await timesPrepared(tx)).toBe(0);
    });
  });

  it("is prepared once by a connection, whatever its values", async () => {
    vi.stubEnv("EMBEDDED_DATABASE", "0");
    forgetProcessWide("db");
    vi.resetModules();
    const real = await import("./db");
    try {
      await real.db.$transaction(async (tx) => {
        for (const n of [4, 5, 6]) expect(await tx.$queryRaw(statement(n))).toEqual([row(n)]);
        expect(await timesPrepared(tx)).toBe(1);
        // The embedded database would keep it for whoever comes next.
        await tx.$executeRawUnsafe("DEALLOCATE ALL");
      });
    } finally {
      await real.db.$disconnect();
      forgetProcessWide("db");
    }
  });
});

describe("an audit event", () => {
  it("goes with the transaction that it tells of", async () => {
    const entry = {
      actor: { kind: "system" },
      action: "expired",
      subject: "account",
      subjectId: "x",
    } as const;
    await expect(
      transaction(async (tx) => {
        await audit(tx, entry);
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await db.auditEvent.count()).toBe(0);
    await transaction((tx) => audit(tx, { ...entry, detail: { days: 14 } }));
    expect(await db.auditEvent.findFirst()).toMatchObject({
      actorKind: "system",
      actorId: null,
      detail: { days: 14 },
    });
  });
});
