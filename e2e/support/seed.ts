import { argon2Sync, randomBytes, randomInt, randomUUID } from "node:crypto";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Catalogue } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { addDays, toDbDate } from "@/lib/jst";
import type { Prisma } from "@/server/generated/prisma/client";
import { filledEstablishment, registeredEstablishmentItems } from "~/tests/fixtures/filled-posting";
import { clockNow, clockToday } from "./clock";
import { database } from "./database";

/**
 * Scenes that a test needs and that are not under test: every one makes rows of its own, so that tests do
 * not see each other.
 */

/** Office of 佐野, in charge of the establishment of `filled-posting.ts`. */
export const SANO = "0904";

export interface SeededAccount {
  readonly accountId: string;
  readonly email: string;
}

export interface SeededEmployer extends SeededAccount {
  readonly establishmentId: string;
}

export interface SeededStaff {
  readonly staffId: string;
  readonly email: string;
  readonly name: string;
}

/** A password that the rules allow. */
export const PASSWORD = "himawari-7421";

/** An address nobody else uses. */
export function newEmail(name = "employer"): string {
  return `${name}-${randomUUID().slice(0, 13)}@example.jp`;
}

/** An establishment number nobody else uses. */
export function newEstablishmentNumber(): string {
  return `0904-${String(randomInt(100_000, 999_999))}-${randomInt(0, 9)}`;
}

const hashes = new Map<string, string>();

/** The hash of a password as the application stores it. One for everybody: it takes a while. */
function passwordHash(password: string): string {
  const hash = hashes.get(password) ?? newPasswordHash(password);
  hashes.set(password, hash);
  return hash;
}

/** With its parameters beside it. */
function newPasswordHash(password: string): string {
  const [memory, passes, parallelism] = [8_192, 1, 1];
  const nonce = randomBytes(16);
  const tag = argon2Sync("argon2id", {
    message: password,
    nonce,
    tagLength: 32,
    memory,
    passes,
    parallelism,
  });
  const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

type AccountData = Partial<Prisma.AccountUncheckedCreateInput>;

/** An account as it is after the registration: nothing entered yet. */
export async function seedAccount(overrides: AccountData = {}): Promise<SeededAccount> {
  const { id, email } = await database().account.create({
    data: {
      email: newEmail(),
      passwordHash: passwordHash(PASSWORD),
      registeredAt: clockNow(),
      provisionalUntil: toDbDate(addDays(clockToday(), 14)),
      resumePath: "/mypage/start",
      ...overrides,
    },
    select: { id: true, email: true },
  });
  return { accountId: id, email };
}

/** The answers that belong on one step of a catalogue. */
export function answersOfStep(catalogue: Catalogue, number: number, answers: RawAnswers): RawAnswers {
  const fields = catalogue.steps.find((step) => step.number === number)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => Object.hasOwn(fields, key.split(".")[0] ?? key)),
  );
}

function sectionsOf(catalogue: Catalogue, answers: RawAnswers, passedSteps: number) {
  const at = clockNow();
  return catalogue.steps.map(({ number }) => {
    const own = answersOfStep(catalogue, number, answers);
    return {
      step: number,
      answers: own as Record<string, string | string[]>,
      revision: Object.keys(own).length > 0 ? 1 : 0,
      savedAt: at,
      passedAt: number <= passedSteps ? at : null,
    };
  });
}

interface EstablishmentScene {
  readonly answers?: RawAnswers;
  /** DRAFT while it is entered; ENTERED once 完了 was pressed; REGISTERED with a number. */
  readonly status?: "DRAFT" | "ENTERED" | "REGISTERED";
  readonly number?: string;
  readonly passedSteps?: number;
}

/** An establishment, by default an empty draft; filled in when its status says so. */
export async function seedEstablishment({
  status = "DRAFT",
  // A number of employment insurance belongs to one establishment only.
  answers = status === "DRAFT"
    ? {}
    : { ...filledEstablishment, employmentInsuranceNumber: newEstablishmentNumber() },
  number,
  passedSteps = status === "DRAFT" ? 0 : establishmentCatalogue.steps.length,
}: EstablishmentScene = {}): Promise<string> {
  const at = clockNow();
  const registered = status === "REGISTERED";
  const { industryClass } = registeredEstablishmentItems;
  const { id } = await database().establishment.create({
    data: {
      status,
      officeCode: status === "DRAFT" ? null : SANO,
      createdAt: at,
      updatedAt: at,
      ...(registered && {
        number: number ?? newEstablishmentNumber(),
        registeredAnswers: answers as Record<string, string | string[]>,
        registeredAt: at,
        officeItems: { industryClass: industryClass as string },
      }),
      sections: { create: sectionsOf(establishmentCatalogue, answers, passedSteps) },
    },
    select: { id: true },
  });
  return id;
}

/** A first-time employer whose establishment is at this point. */
export async function seedFirstTimeEmployer(
  scene: EstablishmentScene = {},
  overrides: AccountData = {},
): Promise<SeededEmployer> {
  const establishmentId = await seedEstablishment(scene);
  const account = await seedAccount({ establishmentId, establishmentBinding: "CONFIRMED", ...overrides });
  return { ...account, establishmentId };
}

/** An employer whose my page is open. */
export async function seedOpenEmployer(): Promise<SeededEmployer> {
  return seedFirstTimeEmployer(
    { status: "REGISTERED" },
    { status: "OPEN", openedAt: clockNow(), provisionalUntil: null, resumePath: "/mypage" },
  );
}

interface PostingScene {
  readonly answers?: RawAnswers;
  /** Steps that 次へ進む has passed. */
  readonly passedSteps?: number;
}

/** A posting in the making. */
export async function seedPosting(
  { accountId, establishmentId }: SeededEmployer,
  { answers = { jobCategory: "general" }, passedSteps = 0 }: PostingScene = {},
): Promise<string> {
  const at = clockNow();
  const { id } = await database().posting.create({
    data: {
      establishmentId,
      accountId,
      createdAt: at,
      updatedAt: at,
      sections: { create: sectionsOf(postingCatalogue, answers, passedSteps) },
    },
    select: { id: true },
  });
  return id;
}

/** A clerk of an office. */
export async function seedStaff(officeCode = SANO): Promise<SeededStaff> {
  const name = `職員 ${randomUUID().slice(0, 4)}`;
  const { id, email } = await database().staffMember.create({
    data: {
      email: newEmail("staff"),
      name,
      passwordHash: passwordHash(PASSWORD),
      officeCode,
      createdAt: clockNow(),
    },
    select: { id: true, email: true },
  });
  return { staffId: id, email, name };
}
