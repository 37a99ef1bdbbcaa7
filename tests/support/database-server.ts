import { randomBytes } from "node:crypto";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { type Child, describeExit, startNode } from "~/scripts/lib/child";
import { applyMigrations } from "~/scripts/lib/migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** One database for each worker; `database-setup.ts` takes its own. */
    databaseUrls: readonly string[];
  }
}

type TestDatabases = { urls: readonly string[]; stop: () => Promise<void> };

/**
 * A database with all migrations for each worker of the run, so that test files run beside each other and each has
 * its database to itself: in memory, or, when TEST_DATABASE_URL names a real PostgreSQL (its user must be allowed to
 * create databases), fresh ones there.
 */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL;
  const count = Number(project.config.maxWorkers);
  const databases = server ? await createDatabases(server, count) : await startInMemory(count);
  project.provide("databaseUrls", databases.urls);
  return databases.stop;
}

async function startInMemory(count: number): Promise<TestDatabases> {
  const children = Array.from({ length: count }, () =>
    startNode(["--import", "tsx", "tests/support/database-process.ts"]),
  );
  const stop = async () => {
    for (const child of children) child.kill();
  };
  try {
    return { urls: await Promise.all(children.map(addressOf)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    child.process.once("message", (url) => resolve(String(url)));
    void child.exited.then((exit) => reject(new Error(`The test database ${describeExit(exit)}.`)));
  });
}

/** Migrations run once, on a database that the workers' databases are copies of. */
async function createDatabases(server: string, count: number): Promise<TestDatabases> {
  const template = `mypage_test_${randomBytes(6).toString("hex")}`;
  const names = Array.from({ length: count }, (_, index) => `${template}_${index + 1}`);
  const stop = async () => {
    for (const name of [...names, template])
      await execute(server, `drop database if exists ${name} with (force)`);
  };
  const urlOf = (name: string) => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return url.href;
  };
  await execute(server, `create database ${template}`);
  try {
    await applyMigrations(urlOf(template));
    for (const name of names) await execute(server, `create database ${name} template ${template}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: names.map(urlOf), stop };
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
