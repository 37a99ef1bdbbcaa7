import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resetDatabase } from "~/tests/support/database";
import { audit } from "./audit";
import { askOften, db, isUniqueViolation, transaction } from "./db";
import { Prisma } from "./generated/prisma/client";

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

describe("a statement that is asked often", () => {
  const statement = (
    value: number,
  ) => Prisma.sql`SELECT ${value}::int AS n, ${new Date(1_700_000_000_123)}::timestamptz AS at,
    '{"a":[1]}'::jsonb AS json, NULL::uuid AS id, true AS yes`;
  const row = (n: number) => ({ n, at: new Date(1_700_000_000_123), json: { a: [1] }, id: null, yes: true });

  afterEach(() => vi.unstubAllEnvs());

  it("answers the same outside of a transaction and inside", async () => {
    expect(await askOften(statement(1))).toEqual([row(1)]);
    expect(await transaction((tx) => askOften(statement(2), tx))).toEqual([row(2)]);
  });

  it("keeps its plan under a name that no other text gets, even from another copy of the module", async () => {
    vi.stubEnv("EMBEDDED_DATABASE", "0");
    expect(await askOften(statement(3))).toEqual([row(3)]);
    expect(await askOften(statement(4))).toEqual([row(4)]);
    vi.resetModules();
    const copy = await import("./db");
    expect(await copy.askOften(Prisma.sql`SELECT 5 AS other`)).toEqual([{ other: 5 }]);
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
