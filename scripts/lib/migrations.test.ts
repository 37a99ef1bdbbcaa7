import type { MigrationList } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applyMigrations, forgetFailedMigration } from "./migrations";
import { type PgliteServer, startPgliteServer } from "./pglite-server";

let server: PgliteServer;

beforeAll(async () => {
  server = await startPgliteServer({ port: 0, onBroken: () => undefined });
}, 60_000);

afterAll(() => server.stop());

beforeEach(() => query("drop schema public cascade; create schema public"));

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Migrations as if read from the project, by name. */
function migrations(scripts: Record<string, string>): MigrationList {
  return {
    baseDir: "/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"' },
    shadowDbInitScript: "",
    migrationDirectories: Object.entries(scripts).map(([path, value]) => ({
      path,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value } },
    })),
  };
}

const protectHistory = `
  create table history (id int); -- never updated; never deleted
  create function refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'history; it stays';
  end;
  $$;
  create trigger history_stays before delete on history for each statement execute function refuse();
`;

describe("applyMigrations", { timeout: 20_000 }, () => {
  it("understands semicolons in functions, comments and texts", async () => {
    await applyMigrations(server.url, migrations({ "1_history": protectHistory }));
    await expect(query("delete from history")).rejects.toThrow("history; it stays");
  });

  it("applies only what is new, in order", async () => {
    const first = { "1_first": "create table first (id int)" };
    await applyMigrations(server.url, migrations(first));
    const applied = await applyMigrations(
      server.url,
      migrations({
        ...first,
        "2_second": "alter table first add name text",
        "3_third": "alter table first drop name",
      }),
    );
    expect(applied).toEqual(["2_second", "3_third"]);
  });

  it("leaves nothing of a migration that fails, and tries it again only when told to", async () => {
    const broken = migrations({ "1_broken": "create table half (id int); select nonsense" });
    await expect(applyMigrations(server.url, broken)).rejects.toThrow("1_broken");
    expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }]);

    const repaired = migrations({ "1_broken": "create table half (id int)" });
    await expect(applyMigrations(server.url, repaired)).rejects.toThrow("1_broken");
    await expect(forgetFailedMigration(server.url, "2_other")).rejects.toThrow(
      "No migration 2_other has failed",
    );
    await forgetFailedMigration(server.url, "1_broken");
    expect(await applyMigrations(server.url, repaired)).toEqual(["1_broken"]);
  });
});
