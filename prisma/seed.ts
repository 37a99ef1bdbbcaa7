import { db } from "@/server/db";
import { seedAccounts } from "./seed/accounts";
import { type SeedPart, seedContext } from "./seed/context";
import { seedEstablishments } from "./seed/establishments";
import { seedStaff } from "./seed/staff";

// Demo data for an embedded database that is still empty. `npm start` runs this once.
const PARTS: readonly SeedPart[] = [seedStaff, seedEstablishments, seedAccounts];

const context = seedContext();
for (const part of PARTS) await part(context);
await db.$disconnect();
