import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/server/generated/prisma/client";
import { testSettings } from "./settings";

let client: PrismaClient | undefined;

/**
 * The installation's database, for setting a scene that is not under test itself, and for what no screen
 * shows. Few connections: the embedded database has one backend.
 */
export function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: testSettings().databaseUrl, max: 2 }),
  });
  return client;
}
