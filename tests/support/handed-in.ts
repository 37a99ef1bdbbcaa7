import { accept } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellAt, isTyped } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { judgeDraft, stepNumberOf } from "@/domain/draft/judge-draft";
import { passStep, saveSection } from "@/features/draft/commands";
import { findDraftToJudge } from "@/features/draft/queries";
import { enterEstablishment } from "@/features/establishment/commands";
import { submitPosting } from "@/features/submission/commands";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { draftingEmployer, emptyPosting } from "./drafting";

/** Types a whole document through the autosave command, step by step. */
export async function typeDocument(
  actor: EmployerActor,
  kind: DocumentKind,
  id: string,
  answers: RawAnswers,
): Promise<void> {
  for (const step of catalogueOf(kind).steps) {
    const section =
      kind === "posting"
        ? await db.postingSection.findUniqueOrThrow({
            where: { postingId_step: { postingId: id, step: step.number } },
          })
        : await db.establishmentSection.findUniqueOrThrow({
            where: { establishmentId_step: { establishmentId: id, step: step.number } },
          });
    const stored = section.answers as RawAnswers;
    const changes = Object.entries(answers).flatMap(([key, to]) => {
      const cell = cellAt(step.fields, key);
      return cell && isTyped(cell.field) && isTyped(cell.group?.field ?? cell.field)
        ? [{ key, from: stored[key] ?? "", to }]
        : [];
    });
    if (changes.length === 0) continue;
    const saved = await saveSection(
      actor.sessionId,
      { kind, id, step: step.number },
      { baseRevision: section.revision, changes },
    );
    if (!saved.ok) throw new Error(`step ${step.number}: ${saved.code} ${saved.detail}`);
  }
}

/** A first-time employer whose establishment is entered. */
export async function employerWithEstablishment(
  answers: RawAnswers = filledEstablishment,
): Promise<EmployerActor> {
  const actor = await draftingEmployer();
  const id = actor.scope?.establishmentId;
  if (!id) throw new Error("no establishment");
  await typeDocument(actor, "establishment", id, answers);
  const entered = await enterEstablishment(actor, id);
  if (!entered.ok || !entered.value.entered) throw new Error(`not entered: ${JSON.stringify(entered)}`);
  return actor;
}

/** Begins a posting and types all of it. */
export async function typedPosting(
  actor: EmployerActor,
  answers: RawAnswers = filledFullTimePosting,
): Promise<string> {
  const postingId = await emptyPosting(actor);
  await typeDocument(actor, "posting", postingId, { ...answers, confirmed: "1" });
  return postingId;
}

/** Presses 次へ進む a second time on every screen of a posting that has an orange message. */
async function acceptWarnings(actor: EmployerActor, postingId: string): Promise<void> {
  const draft = actor.scope && (await findDraftToJudge(actor.scope, "posting", postingId));
  if (!draft) throw new Error(`no draft ${postingId}`);
  const { warnings, resolution } = judgeDraft("posting", draft.whole, draft.context, draft.acceptances);
  const accepted = accept(warnings, resolution.answers);
  const steps = new Set(warnings.map(({ fields: [first = ""] }) => stepNumberOf("posting", first)));
  for (const step of steps)
    if (step !== undefined) await passStep(actor, { kind: "posting", id: postingId, step }, accepted);
}

/** Begins a posting that 完了 takes as it is. */
export async function completePosting(actor: EmployerActor, answers?: RawAnswers): Promise<string> {
  const postingId = await typedPosting(actor, answers);
  await acceptWarnings(actor, postingId);
  return postingId;
}

/**
 * A first-time employer who has handed in establishment and posting, orange messages accepted; the case waits at
 * the counter.
 */
export async function handedInPosting(answers?: RawAnswers) {
  const actor = await employerWithEstablishment();
  const postingId = await completePosting(actor, answers);
  const submitted = await submitPosting(actor, postingId);
  if (!submitted.ok || !submitted.value.submitted)
    throw new Error(`not handed in: ${JSON.stringify(submitted)}`);
  return { actor, postingId, ...submitted.value };
}
