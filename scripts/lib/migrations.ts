import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm";
import { migrationNames, migrationsFolder } from "./migration-files";
import { projectRoot } from "./project";
import { type SchemaFile, withSchemaEngine } from "./schema-engine";
import { UserError } from "./user-error";

const schemaFolder = join(projectRoot, "prisma", "schema");

/** What `migration_lock.toml` says; Prisma refuses a folder of migrations without it. */
export const migrationLock = `# Names the kind of database these migrations are for.\nprovider = "postgresql"\n`;

// The job queue keeps its tables in a schema of its own (`pgboss`), which the engine never looks at:
// it reads only what the datasource names, and that is `public`.
const filters: SchemaFilter = { externalTables: [], externalEnums: [] };

/** All files of `prisma/schema`, in a stable order. */
export function readSchemaFiles(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(join(schemaFolder, name), "utf8") }));
}

/** All migrations of `prisma/migrations`, oldest first. */
export function readMigrations(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: migrationLock },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/**
 * Applies what the database at `url` does not have yet and records it in `_prisma_migrations`, as
 * `prisma migrate deploy` does. Returns the names of the migrations applied, oldest first.
 */
export async function applyMigrations(url: string, migrations = readMigrations()): Promise<string[]> {
  return withSchemaEngine(url, readSchemaFiles(), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrations, filters });
    return appliedMigrationNames;
  });
}

/**
 * Lets a migration that failed be tried again: it has left nothing behind but its record. Throws a
 * `UserError` when no migration of that name has failed.
 */
export async function forgetFailedMigration(url: string, migrationName: string): Promise<void> {
  await withSchemaEngine(url, readSchemaFiles(), async (engine) => {
    try {
      await engine.markMigrationRolledBack({ migrationName });
    } catch (error) {
      if (!String((error as { code?: string }).code).startsWith("P30")) throw error;
      throw new UserError(`No migration ${migrationName} has failed on this database.`);
    }
  });
}

/**
 * The SQL that leads from the database at `url` as it is to the schema, or `null` when there is nothing
 * to change. Constraints that the schema cannot express (checks) are not looked at.
 */
export async function diffToSchema(url: string, files = readSchemaFiles()): Promise<string | null> {
  return withSchemaEngine(url, files, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: projectRoot },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters,
    });
    return exitCode === 0 ? null : (stdout ?? "");
  });
}
