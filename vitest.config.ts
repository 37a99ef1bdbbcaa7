import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const alias = {
  "@": path("./src"),
  "~": path("."),
  // Next replaces this marker package; under vitest everything is "server".
  "server-only": path("./tests/support/server-only.ts"),
};

// On the process itself, so that the pool's workers have it before their first date.
process.env.TZ = "UTC";

export default defineConfig({
  resolve: { alias },
  test: {
    env: { TZ: "UTC" },
    // A file of tests shares the modules that others have loaded: loading them took half of the time. Whoever changes
    // the environment, a module or the clock puts it back.
    isolate: false,
    // The parts of npm test are few, and vitest would leave one of two cores alone.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          // Some start processes or search many inputs, and the machine may have two busy cores.
          testTimeout: 20_000,
        },
      },
      {
        resolve: {
          alias: {
            ...alias,
            "next/headers": path("./tests/support/next-headers.ts"),
            "next/server": path("./tests/support/next-server.ts"),
          },
        },
        test: {
          name: "db",
          include: ["src/**/*.db.test.ts", "tests/**/*.db.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/database-setup.ts"],
          // Each worker has a database of its own (database-server.ts), shared by none.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
