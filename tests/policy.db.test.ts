import { beforeEach, expect, it } from "vitest";
import { can, type PostingSubject } from "@/domain/policy";
import { saveSection } from "@/features/draft/commands";
import { findDraft } from "@/features/draft/queries";
import { db } from "@/server/db";
import { employerActor } from "./support/actors";
import { resetDatabase } from "./support/database";

// `posting.read` of the policy decides in the database which postings are found: the condition and the sentence are
// two ways of saying the same.

beforeEach(resetDatabase);

it("shows and lets type into a posting exactly whom the policy lets", async () => {
  const at = new Date("2026-11-24T00:00:00Z");
  const establishment = async () =>
    (await db.establishment.create({ data: { createdAt: at, updatedAt: at }, select: { id: true } })).id;
  const [ours, theirs] = [await establishment(), await establishment()];
  const member = (establishmentId: string, establishmentBinding: "CONFIRMED" | "PROVISIONAL") =>
    employerActor({ establishmentId, establishmentBinding });
  const actors = [
    await member(ours, "CONFIRMED"),
    await member(ours, "CONFIRMED"),
    await member(ours, "PROVISIONAL"),
    await member(ours, "PROVISIONAL"),
    await member(theirs, "CONFIRMED"),
    await employerActor(),
  ];
  const begunBy = [...actors.filter(({ scope }) => scope !== null), null];
  const postings: (PostingSubject & { readonly id: string })[] = [];
  for (const establishmentId of [ours, theirs])
    for (const by of begunBy) {
      const accountId = by?.accountId ?? null;
      const sections = { create: { step: 3, savedAt: at } };
      const data = { establishmentId, accountId, createdAt: at, updatedAt: at, sections };
      const { id } = await db.posting.create({ data, select: { id: true } });
      postings.push({ id, establishmentId, accountId, begunUnchecked: by?.binding === "PROVISIONAL" });
    }
  const seen = { allowed: 0, forbidden: 0 };
  for (const actor of actors)
    for (const posting of postings) {
      const allowed = can(actor, "posting.read", posting);
      const who = JSON.stringify([actor.binding, actor.scope?.establishmentId, posting]);
      const draft = actor.scope && (await findDraft(actor.scope, "posting", posting.id));
      expect(draft !== null, who).toBe(allowed);
      const { revision } = await db.postingSection.findFirstOrThrow({ where: { postingId: posting.id } });
      for (const baseRevision of [revision, revision + 7]) {
        const saved = await saveSection(
          actor,
          { kind: "posting", id: posting.id, step: 3 },
          { baseRevision, changes: [{ key: "jobTitle", from: "", to: "経理事務" }] },
        );
        expect(saved.ok || saved.code, who).toBe(allowed || "NOT_FOUND");
      }
      seen[allowed ? "allowed" : "forbidden"]++;
    }
  expect(seen.allowed).toBeGreaterThan(10);
  expect(seen.forbidden).toBeGreaterThan(30);
});
