import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSettings, SettingsError } from "@/server/settings";
import { projectRoot } from "./project";
import { UserError } from "./user-error";

/** What a script needs to know to run the application, and the environment to run it with. */
export type LaunchSettings = {
  port: number;
  appUrl: string;
  /** The PostgreSQL given from outside; null in embedded mode. */
  externalDatabase: string | null;
  /** Folder of the embedded database and its secret; not touched with an external database. */
  dataFolder: string;
  /** Environment of the application for a given database, checked: it will not refuse to start over it. */
  environment: (databaseUrl: string) => NodeJS.ProcessEnv;
};

/** Adds what `.env.local` and `.env` say to the environment, as Next does; the environment itself wins. */
export function loadEnvFiles(): void {
  for (const name of [".env.local", ".env"]) {
    const path = join(projectRoot, name);
    if (existsSync(path)) process.loadEnvFile(path);
  }
}

/**
 * Reads and checks all settings before anything is started. Throws a `UserError` naming the one that is
 * wrong or missing. Writes nothing.
 */
export function readLaunchSettings(source: NodeJS.ProcessEnv = process.env): LaunchSettings {
  const externalDatabase = source.DATABASE_URL || null;
  const dataFolder = resolve(projectRoot, source.DATA_DIR || ".data");
  const own = externalDatabase ? {} : { EMBEDDED_DATABASE: "1" };
  const check = (additions: NodeJS.ProcessEnv | Record<string, string>) => {
    try {
      return readSettings({ ...source, EMBEDDED_DATABASE: undefined, ...own, ...additions });
    } catch (error) {
      if (error instanceof SettingsError) throw new UserError(`Setting ${error.message}`);
      throw error;
    }
  };
  // In embedded mode the address and, unless it is set, the secret are made later.
  const stand = externalDatabase
    ? {}
    : {
        DATABASE_URL: "postgresql://127.0.0.1/postgres",
        NEXTAUTH_SECRET: source.NEXTAUTH_SECRET || "x".repeat(64),
      };
  const { port, appUrl } = check({ NODE_ENV: "production", ...stand });
  return {
    port,
    appUrl,
    externalDatabase,
    dataFolder,
    environment: (databaseUrl) => {
      const { EMBEDDED_DATABASE: _, ...rest } = source;
      return {
        ...rest,
        ...own,
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataFolder,
        NEXTAUTH_SECRET: source.NEXTAUTH_SECRET || ownSecret(dataFolder),
        APP_URL: appUrl,
        NEXTAUTH_URL: appUrl,
        PORT: String(port),
        NEXT_TELEMETRY_DISABLED: "1",
      };
    },
  };
}

/** The secret of an embedded installation: made once, readable only by its owner. */
function ownSecret(dataFolder: string): string {
  const file = join(dataFolder, "nextauth-secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString("hex");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
