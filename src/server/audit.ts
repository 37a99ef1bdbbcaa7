import "server-only";
import { nowDate } from "./clock";
import type { Tx } from "./db";
import type { Prisma } from "./generated/prisma/client";

/** Who did it: an employer's account, a member of staff, or the system itself. */
export type AuditActor =
  | { readonly kind: "employer"; readonly accountId: string }
  | { readonly kind: "staff"; readonly staffId: string }
  | { readonly kind: "system" };

export interface AuditEntry {
  readonly actor: AuditActor;
  /** Past participle of what happened, e.g. "submitted". */
  readonly action: string;
  /** Noun, e.g. "posting". */
  readonly subject: string;
  readonly subjectId: string | null;
  /** Facts that help to understand it; no answers and no personal data. */
  readonly detail?: Prisma.InputJsonObject;
}

/** Records one event in the transaction that does it. */
export async function audit(
  tx: Tx,
  { actor, action, subject, subjectId, detail }: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      at: nowDate(),
      actorKind: actor.kind === "employer" ? "account" : actor.kind,
      actorId: actor.kind === "employer" ? actor.accountId : actor.kind === "staff" ? actor.staffId : null,
      action,
      subject,
      subjectId,
      detail: detail ?? {},
    },
  });
}
