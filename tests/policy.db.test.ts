import { beforeEach, expect, it } from "vitest";
import { type EstablishmentSubject, can, type PostingSubject } from "@/domain/policy";
import { isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { passStep, saveSection } from "@/features/draft/commands";
import { findDraft, findDraftForScreen } from "@/features/draft/queries";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";
import { EstablishmentStatus, PostingStatus } from "@/server/generated/prisma/enums";
import { employerActor } from "./support/actors";
import { resetDatabase } from "./support/database";

// What decides in the database which documents are found and may be typed into, and what the policy says, are two ways
// of saying the same: compared by really reading and really saving, over everybody, every owner and every status.

const at = new Date("2026-11-24T00:00:00Z");

beforeEach(resetDatabase);

/** Two establishments, their people, and somebody who has none. */
async function world() {
  const establishment = async () =>
    (await db.establishment.create({ data: { createdAt: at, updatedAt: at }, select: { id: true } })).id;
  const [ours, theirs] = [await establishment(), await establishment()];
  const member = (establishmentId: string, establishmentBinding: "CONFIRMED" | "PROVISIONAL") =>
    employerActor({ establishmentId, establishmentBinding });
  const [checked, unchecked, foreign] = [
    await member(ours, "CONFIRMED"),
    await member(ours, "PROVISIONAL"),
    await member(theirs, "CONFIRMED"),
  ];
  const colleagues = [await member(ours, "CONFIRMED"), await member(ours, "PROVISIONAL")];
  return {
    ours,
    establishments: [ours, theirs],
    askers: [checked, unchecked, foreign, await employerActor()],
    owners: [checked, unchecked, foreign, ...colleagues, null],
  };
}

const whoAndWhat = (actor: EmployerActor, subject: object, status: string) =>
  JSON.stringify([actor.binding, actor.scope?.establishmentId, subject, status]);

/** Reads and types in every way there is; each must be allowed exactly if the policy says so and the status lets. */
async function compare(
  actor: EmployerActor,
  { kind, id, step }: { kind: DocumentKind; id: string; step: number },
  change: { key: string; to: string },
  { allowed, status, who }: { allowed: boolean; status: string; who: string },
) {
  const draft = actor.scope && (await findDraft(actor.scope, kind, id));
  expect(draft !== null, who).toBe(allowed);
  const opened = await findDraftForScreen(actor.sessionId, kind, id);
  expect(opened?.draft !== null, who).toBe(allowed);
  const expected = allowed ? isEditable(kind, status) || "NOT_EDITABLE" : "NOT_FOUND";
  const section = async () =>
    kind === "posting"
      ? await db.postingSection.findFirstOrThrow({ where: { postingId: id } })
      : await db.establishmentSection.findFirstOrThrow({ where: { establishmentId: id } });
  const before = await section();
  // The one statement, and the merge under a lock.
  for (const baseRevision of [before.revision, before.revision + 7]) {
    const saved = await saveSection(
      actor.sessionId,
      { kind, id, step },
      { baseRevision, changes: [{ key: change.key, from: "", to: change.to }] },
    );
    expect(saved.ok || saved.code, who).toBe(expected);
  }
  expect((await section()).revision - before.revision, who).toBe(expected === true ? 1 : 0);
  const passed = await passStep(actor, { kind, id, step }, []);
  expect(passed.ok || passed.code, who).toBe(expected);
  if (expected !== true) return;
  const data = { answers: {}, revision: 0 };
  if (kind === "posting") await db.postingSection.updateMany({ where: { postingId: id }, data });
  else await db.establishmentSection.updateMany({ where: { establishmentId: id }, data });
}

it.each(Object.values(PostingStatus))(
  "shows and lets type into a posting that is %s exactly whom the policy lets",
  async (status) => {
    const { ours, establishments, askers, owners } = await world();
    const seen = { allowed: 0, forbidden: 0 };
    for (const establishmentId of establishments)
      for (const by of establishmentId === ours ? owners : owners.slice(0, 3)) {
        const accountId = by?.accountId ?? null;
        const sections = { create: { step: 3, savedAt: at } };
        const data = { status, establishmentId, accountId, createdAt: at, updatedAt: at, sections };
        const { id } = await db.posting.create({ data, select: { id: true } });
        const begunUnchecked = by?.binding === "PROVISIONAL";
        const subject: PostingSubject = { establishmentId, accountId, begunUnchecked };
        for (const actor of askers) {
          const allowed = can(actor, "posting.read", subject);
          const expected = { allowed, status, who: whoAndWhat(actor, subject, status) };
          const address = { kind: "posting", id, step: 3 } as const;
          await compare(actor, address, { key: "jobTitle", to: "経理事務" }, expected);
          seen[allowed ? "allowed" : "forbidden"]++;
        }
      }
    expect(seen).toEqual({ allowed: 7, forbidden: 29 });
  },
);

it.each(Object.values(EstablishmentStatus))(
  "shows and lets type into an establishment that is %s exactly whom the policy lets",
  async (status) => {
    const { establishments, askers } = await world();
    const seen = { allowed: 0, forbidden: 0 };
    for (const id of establishments) {
      const sections = { create: { step: 2, savedAt: at } };
      await db.establishment.update({ where: { id }, data: { status, sections } });
      const subject: EstablishmentSubject = { establishmentId: id };
      for (const actor of askers) {
        const allowed = can(actor, "establishment.edit", subject);
        const expected = { allowed, status, who: whoAndWhat(actor, subject, status) };
        const address = { kind: "establishment", id, step: 2 } as const;
        await compare(actor, address, { key: "establishmentName", to: "株式会社山田" }, expected);
        seen[allowed ? "allowed" : "forbidden"]++;
      }
    }
    expect(seen).toEqual({ allowed: 2, forbidden: 6 });
  },
);
