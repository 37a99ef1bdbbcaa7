import { describe, expect, it } from "vitest";
import { applyMigrations, diffToSchema, readSchemaFiles } from "~/scripts/lib/migrations";
import { testDatabaseUrl, withConnection } from "./support/database";

describe("migrations", () => {
  it("give exactly the schema", async () => {
    expect(await diffToSchema(testDatabaseUrl())).toBeNull();
  });

  it("do nothing when they are applied again", async () => {
    expect(await applyMigrations(testDatabaseUrl())).toEqual([]);
  });

  it("would be found to lack a column that only the schema has", async () => {
    const files = readSchemaFiles().map(({ path, content }) => ({
      path,
      content: content.replace(/^model (\w+) \{$/m, "model $1 {\n  columnOfThisTest Int?"),
    }));
    expect(await diffToSchema(testDatabaseUrl(), files)).toContain('ADD COLUMN     "columnOfThisTest"');
  });

  it("leave the job queue's own schema alone", async () => {
    await withConnection(async (client) => {
      await client.query("create schema if not exists pgboss");
      await client.query("create table pgboss.of_this_test (id int)");
    });
    try {
      expect(await diffToSchema(testDatabaseUrl())).toBeNull();
    } finally {
      await withConnection((client) => client.query("drop table pgboss.of_this_test"));
    }
  });
});
