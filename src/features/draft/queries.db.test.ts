import { beforeEach, describe, expect, it } from "vitest";
import { can } from "@/domain/policy";
import { db } from "@/server/db";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { findDraft } from "./queries";

testClock("2026-11-20T01:00:00Z");
beforeEach(resetDatabase);

describe("whose postings are found", () => {
  it("is what the policy says, for every asker and every posting", async () => {
    const at = new Date("2026-11-20T01:00:00Z");
    const [ours, foreign] = [
      await db.establishment.create({ data: { createdAt: at, updatedAt: at } }),
      await db.establishment.create({ data: { createdAt: at, updatedAt: at } }),
    ];
    const of = (establishmentId: string, establishmentBinding: "CONFIRMED" | "PROVISIONAL") =>
      employerActor({ establishmentId, establishmentBinding });
    const askers = [
      await of(ours.id, "CONFIRMED"),
      await of(ours.id, "CONFIRMED"),
      await of(ours.id, "PROVISIONAL"),
      await of(ours.id, "PROVISIONAL"),
      await of(foreign.id, "CONFIRMED"),
    ];
    for (const establishmentId of [ours.id, foreign.id])
      for (const accountId of [...askers.map((asker) => asker.accountId), null])
        await db.posting.create({ data: { establishmentId, accountId, createdAt: at, updatedAt: at } });
    const postings = await db.posting.findMany({ include: { account: true } });
    let allowed = 0;
    for (const asker of askers) {
      if (!asker.scope) throw new Error("no scope");
      for (const { id, establishmentId, accountId, account } of postings) {
        const begunUnchecked = account?.establishmentBinding === "PROVISIONAL";
        const may = can(asker, "posting.read", { establishmentId, accountId, begunUnchecked });
        allowed += may ? 1 : 0;
        expect((await findDraft(asker.scope, "posting", id)) !== null).toBe(may);
      }
    }
    expect(allowed).toBeGreaterThan(askers.length);
    expect(allowed).toBeLessThan(askers.length * postings.length);
  });
});
