import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db, type Reader } from "@/server/db";

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
  const { sections, registeredAnswers, officeItems, ...facts } = row;
  const entered =
    row.status === "REGISTERED" && registeredAnswers
      ? (registeredAnswers as RawAnswers)
      : (Object.assign({}, ...sections.map((section) => section.answers)) as RawAnswers);
  const number: RawAnswers = row.number ? { establishmentNumber: row.number } : {};
  return { ...facts, raw: { ...entered, ...(officeItems as RawAnswers), ...number } };
}

/**
 * Whether the account may (still) choose its establishment: it has none, or named one by its number and handed
 * nothing in under it.
 */
export async function mayChooseEstablishment(
  actor: Pick<EmployerActor, "accountId" | "binding">,
): Promise<boolean> {
  if (actor.binding === null) return true;
  if (actor.binding === "CONFIRMED") return false;
  return (await db.reviewCase.count({ where: { accountId: actor.accountId } })) === 0;
}
