import { db } from "@/server/db";
import { startJobs, stopJobs } from "@/server/jobs";
import { allWorkers } from "@/workers";
import { seedAccounts } from "./seed/accounts";
import { seedCases } from "./seed/cases";
import { type SeedPart, seedContext } from "./seed/context";
import { seedEstablishments } from "./seed/establishments";
import { seedStaff } from "./seed/staff";

// Demo data for an embedded database that is still empty. `npm start` runs this once.
const PARTS: readonly SeedPart[] = [seedStaff, seedEstablishments, seedAccounts, seedCases];

// The commands that some parts call write mails; they leave when the application runs.
await startJobs({ workers: allWorkers(), work: false });
const context = seedContext();
for (const part of PARTS) await part(context);
// Those that the parts acted in: nobody at a browser holds one of them.
await db.session.deleteMany();
await stopJobs();
await db.$disconnect();
