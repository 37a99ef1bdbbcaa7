import { randomUUID } from "node:crypto";
import { type EmployerActor, employerOfSession, type StaffActor, staffOfSession } from "@/server/actor";
import { nowDate, today } from "@/server/clock";
import { db, transaction } from "@/server/db";
import { openSession } from "@/server/session";
import { addDays, toDbDate } from "@/lib/jst";

/** Nobody can log in with this; tests that log in hash a real password. */
const NO_PASSWORD = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA";

type AccountOverrides = Partial<Parameters<typeof db.account.create>[0]["data"]>;
type StaffOverrides = Partial<Parameters<typeof db.staffMember.create>[0]["data"]>;

/** An employer's account as it is just after registration, and the actor it makes. */
export async function employerActor(overrides: AccountOverrides = {}): Promise<EmployerActor> {
  const { id } = await db.account.create({
    data: {
      email: `${randomUUID()}@example.jp`,
      passwordHash: NO_PASSWORD,
      registeredAt: nowDate(),
      provisionalUntil: toDbDate(addDays(today(), 14)),
      ...overrides,
    } as Parameters<typeof db.account.create>[0]["data"],
  });
  return reloadEmployer(id);
}

/** The actor of an account as its row stands now, with a session of its own. */
export async function reloadEmployer(accountId: string): Promise<EmployerActor> {
  const actor = await employerOfSession(await transaction((tx) => openSession(tx, { accountId })));
  if (actor === null) throw new Error("this account cannot be used");
  return actor;
}

/** A member of staff (of 佐野, unless said otherwise), and the actor. */
export async function staffActor(overrides: StaffOverrides = {}): Promise<StaffActor> {
  const { id } = await db.staffMember.create({
    data: {
      email: `${randomUUID()}@hellowork.example.jp`,
      name: "佐野 窓口",
      passwordHash: NO_PASSWORD,
      officeCode: "0904",
      createdAt: nowDate(),
      ...overrides,
    } as Parameters<typeof db.staffMember.create>[0]["data"],
  });
  const actor = await staffOfSession(await transaction((tx) => openSession(tx, { staffId: id })));
  if (actor === null) throw new Error("this member of staff cannot log in");
  return actor;
}
