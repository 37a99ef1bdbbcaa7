import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { can } from "@/domain/policy";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { ok, refused, type Result } from "@/lib/result";
import { holdChoice } from "@/features/establishment/commands";
import { ownEstablishment } from "@/features/establishment/queries";
import type { EmployerActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate } from "@/server/clock";
import { transaction } from "@/server/db";

/** Drafts one log-in may have at a time; more are hardly work and easily abuse. */
export const MAX_DRAFTS = 50;

/** Items of step 8 that a posting starts with, taken from the establishment's contact person. */
const CONTACT = [
  "contactDepartment", "contactName", "contactNameKana", "contactPhone", "contactExtension", "contactFax", "contactEmail",
] as const; // biome-ignore format: one list

/** 求人情報を入力: begins a posting with its eight steps. */
export async function createPosting(
  actor: EmployerActor,
): Promise<Result<{ postingId: string }, "NO_ESTABLISHMENT" | "TOO_MANY_DRAFTS">> {
  const { scope } = actor;
  if (!scope || !can(actor, "posting.create", scope)) return refused("NO_ESTABLISHMENT");
  return transaction(async (tx) => {
    if (!(await holdChoice(tx, actor))) return refused("NO_ESTABLISHMENT");
    const drafts = await tx.posting.count({ where: { accountId: actor.accountId, status: "DRAFT" } });
    if (drafts >= MAX_DRAFTS) return refused("TOO_MANY_DRAFTS");
    const establishment = await ownEstablishment(scope, tx);
    const known = can(actor, "establishment.readUnpublished", scope) ? establishment.raw : {};
    const at = nowDate();
    const posting = await tx.posting.create({
      data: {
        establishmentId: scope.establishmentId,
        accountId: actor.accountId,
        createdAt: at,
        updatedAt: at,
        sections: {
          create: postingCatalogue.steps.map(({ number }) => ({
            step: number,
            savedAt: at,
            answers: startingAnswers(number, known),
          })),
        },
      },
      select: { id: true },
    });
    await audit(tx, { actor, action: "begun", subject: "posting", subjectId: posting.id });
    return ok({ postingId: posting.id });
  });
}

/**
 * What a new posting knows already: this service accepts general postings only, and the contact person is
 * usually the establishment's (not told to a person whom the counter has not checked).
 */
function startingAnswers(step: number, establishment: RawAnswers): Record<string, string | string[]> {
  const fields = postingCatalogue.steps.find(({ number }) => number === step)?.fields ?? {};
  const answers: Record<string, string | string[]> = {};
  if (Object.hasOwn(fields, "jobCategory")) answers.jobCategory = "general";
  for (const key of CONTACT) {
    const field = fields[key];
    const value = establishment[key];
    if (field && typeof value === "string" && value !== "")
      for (const cell of cellsOf(key, field)) answers[cell.key] = value;
  }
  return answers;
}
