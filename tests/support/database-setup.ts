import { inject } from "vitest";
import { resetDatabase } from "./database";

// Runs before each database test file, and before the application's modules are imported: they read the
// environment once. Nothing of the developer's own settings may reach the tests.
const settings: Record<string, string> = {
  TZ: "UTC",
  DATABASE_URL: ownDatabase(),
  // A trial installation: mail may stay in the database, no provider is needed.
  EMBEDDED_DATABASE: "1",
  APP_URL: "http://localhost:3000",
  PORT: "3000",
  NEXTAUTH_SECRET: "only-for-the-database-tests-0123456789",
  MAIL_FROM: "mypage@example.jp",
  LOG_LEVEL: "silent",
};

for (const name of Object.keys(process.env)) {
  if (/^(SMTP_|S3_|CLOCK_FILE$|DATA_DIR$)/.test(name)) delete process.env[name];
}
Object.assign(process.env, settings);

await resetDatabase();

/** Of the run's databases the one that belongs to this worker; its files run one after the other. */
function ownDatabase(): string {
  const url = inject("databaseUrls")[Number(process.env.VITEST_POOL_ID) - 1];
  if (!url) throw new Error(`There is no database for worker ${process.env.VITEST_POOL_ID}.`);
  return url;
}
