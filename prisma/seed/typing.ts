import { accept } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellAt, isTyped } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { passStep, saveSection } from "@/features/draft/commands";
import { findDraftToJudge } from "@/features/draft/queries";
import type { EmployerActor } from "@/server/actor";

/**
 * Types answers into a draft as an employer does: step by step, 次へ進む after each, pressed once more where an
 * orange message comes. Throws when a step cannot be left, so that demo data cannot go stale unnoticed.
 */
export async function typeIn(
  actor: EmployerActor,
  kind: DocumentKind,
  id: string,
  answers: RawAnswers,
): Promise<void> {
  const { scope } = actor;
  if (!scope) throw new Error(`${actor.email} has no establishment`);
  for (const { number, fields } of catalogueOf(kind).steps) {
    const section = (await findDraftToJudge(scope, kind, id))?.sections.find((one) => one.step === number);
    if (!section) throw new Error(`there is no step ${number} of ${kind} ${id}`);
    const changes = Object.entries(answers).flatMap(([key, to]) => {
      const cell = cellAt(fields, key);
      return cell && isTyped(cell.field) && isTyped(cell.group?.field ?? cell.field)
        ? [{ key, from: section.answers[key] ?? "", to }]
        : [];
    });
    if (changes.length === 0) continue;
    const address = { kind, id, step: number };
    const saved = await saveSection(actor.sessionId, address, { baseRevision: section.revision, changes });
    if (!saved.ok) throw new Error(`step ${number} of ${kind}: ${saved.code} ${saved.detail}`);
  }
  // Steps are left only now: rules may look at items of later steps.
  for (const { number } of catalogueOf(kind).steps) {
    const draft = await findDraftToJudge(scope, kind, id);
    if (!draft) throw new Error(`there is no ${kind} ${id}`);
    const judged = judgeDraft(kind, draft.whole, draft.context, draft.acceptances);
    const accepted = accept(judged.warnings, judged.resolution.answers);
    const passed = await passStep(actor, { kind, id, step: number }, accepted);
    if (!passed.ok || !passed.value.passed)
      throw new Error(`step ${number} of ${kind} was not left: ${JSON.stringify(passed)}`);
  }
}
