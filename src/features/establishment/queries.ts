import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db, type Reader } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";

/** The scope's own establishment as far as it is entered or registered. */
export interface OwnEstablishment {
  readonly id: string;
  readonly status: "DRAFT" | "ENTERED" | "SUBMITTED" | "RETURNED" | "REGISTERED";
  readonly number: string | null;
  readonly officeCode: string | null;
  /** Registered answers, or the draft while there are none. */
  readonly raw: RawAnswers;
}

/** Reads the establishment an employer acts for. It exists as long as the scope does. */
export async function ownEstablishment(
  scope: EstablishmentScope,
  reader: Reader = db,
): Promise<OwnEstablishment> {
  const row = await reader.establishment.findUniqueOrThrow({
    where: { id: scope.establishmentId },
    select: {
      id: true,
      status: true,
      number: true,
      officeCode: true,
      registeredAnswers: true,
      officeItems: true,
      sections: { select: { answers: true }, orderBy: { step: "asc" } },
    },
  });
  return toOwnEstablishment({ ...row, sections: row.sections.map(({ answers }) => answers) });
}

/** An establishment as it is stored. */
export interface StoredEstablishment extends Omit<OwnEstablishment, "raw"> {
  readonly registeredAnswers: unknown;
  readonly officeItems: unknown;
  /** Answers of its screens. */
  readonly sections: readonly unknown[];
}

/** What an establishment's row and screens come to. */
export function toOwnEstablishment({
  sections,
  registeredAnswers,
  officeItems,
  ...facts
}: StoredEstablishment): OwnEstablishment {
  const entered =
    facts.status === "REGISTERED" && registeredAnswers
      ? (registeredAnswers as RawAnswers)
      : (Object.assign({}, ...sections) as RawAnswers);
  const number: RawAnswers = facts.number ? { establishmentNumber: facts.number } : {};
  return { ...facts, raw: { ...entered, ...(officeItems as RawAnswers), ...number } };
}

/** What of an account decides whether its establishment may be chosen again. */
export const choiceColumns = {
  id: true,
  establishmentId: true,
  establishmentBinding: true,
  establishment: { select: { status: true, begunById: true } },
  reviewCases: { select: { id: true }, take: 1 },
} as const;

type Choice = Prisma.AccountGetPayload<{ select: typeof choiceColumns }>;

/**
 * Whether the account may (still) choose its establishment: it has none, or handed nothing in under the one it
 * named by its number or began to enter.
 */
export function mayChooseAgain({ id, establishment, establishmentBinding, reviewCases }: Choice): boolean {
  if (!establishment) return true;
  if (reviewCases.length > 0) return false;
  if (establishmentBinding === "PROVISIONAL") return true;
  const { status, begunById } = establishment;
  return begunById === id && (status === "DRAFT" || status === "ENTERED");
}

/** {@link mayChooseAgain}, of who asks. */
export async function mayChooseEstablishment({
  accountId,
}: Pick<EmployerActor, "accountId">): Promise<boolean> {
  return mayChooseAgain(
    await db.account.findUniqueOrThrow({ where: { id: accountId }, select: choiceColumns }),
  );
}
