import { randomBytes } from "node:crypto";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "~/scripts/lib/migrations";
import { startPgliteServer } from "~/scripts/lib/pglite-server";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

type TestDatabase = { url: string; stop: () => Promise<void> };

/**
 * One database for the whole run, with all migrations applied: in memory, or, when TEST_DATABASE_URL names
 * a real PostgreSQL (its user must be allowed to create databases), a fresh database there.
 */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await createDatabase(server) : await startInMemory();
  try {
    await applyMigrations(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  project.provide("databaseUrl", database.url);
  return database.stop;
}

async function startInMemory(): Promise<TestDatabase> {
  return startPgliteServer({
    port: 0,
    onBroken: (error) => {
      process.stderr.write(`The test database broke: ${String(error)}\n`);
    },
  });
}

async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `mypage_test_${randomBytes(6).toString("hex")}`;
  await execute(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => execute(server, `drop database if exists ${name} with (force)`) };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
