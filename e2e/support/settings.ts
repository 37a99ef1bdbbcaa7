/** Where the installation under test is; `npm run test:e2e` and `npm run screens` set these. */
export interface TestSettings {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** File with the ISO instant that is the installation's present. */
  readonly clockFile: string;
  /** Seals the cookies of sessions. */
  readonly secret: string;
}

/** Reads the settings. Throws, naming the one that is missing. */
export function testSettings(): TestSettings {
  const read = (name: string) => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set: run this with \`npm run test:e2e\`.`);
    return value;
  };
  return {
    baseUrl: read("E2E_BASE_URL"),
    databaseUrl: read("E2E_DATABASE_URL"),
    clockFile: read("CLOCK_FILE"),
    secret: read("NEXTAUTH_SECRET"),
  };
}
