import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { saveSection, type SectionAddress } from "@/features/draft/commands";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";
import { employerActor, reloadEmployer } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { findHistory, HISTORY_PAGE_SIZE } from "./queries";

const START = "2026-11-20T01:00:00Z";
const clock = testClock(START);
beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});
afterAll(() => db.$disconnect());

async function draft() {
  const actor = await draftingEmployer();
  if (!actor.scope) throw new Error("no establishment");
  const address: SectionAddress = { kind: "posting", id: await emptyPosting(actor), step: 3 };
  return { actor, scope: actor.scope, address };
}

/** Saves at a minute of the hour. */
async function save(
  actor: EmployerActor,
  address: SectionAddress,
  minute: number,
  values: Record<string, string>,
) {
  clock.set(new Date(Date.parse(START) + minute * 60_000).toISOString());
  const { revision, answers } = await db.postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId: address.id, step: address.step } },
  });
  const stored = answers as Record<string, string>;
  const changes = Object.entries(values).map(([key, to]) => ({ key, from: stored[key] ?? "", to }));
  const saved = await saveSection(actor.sessionId, address, { baseRevision: revision, changes });
  if (!saved.ok) throw new Error(saved.code);
}

describe("the history of a draft", () => {
  it("tells who changed which item when, in words, newest first", async () => {
    const { actor, scope, address } = await draft();
    const colleague = await employerActor();
    await db.account.update({
      where: { id: colleague.accountId },
      data: { establishmentId: scope.establishmentId, establishmentBinding: "CONFIRMED" },
    });
    await save(actor, address, 0, { jobTitle: "経理" });
    await save(await reloadEmployer(colleague.accountId), address, 1, { jobTitle: "経理事務" });
    await db.postingChange.create({
      data: {
        postingId: address.id,
        step: 3,
        revision: 90,
        at: new Date("2026-11-20T01:05:00Z"),
        by: null,
        values: { jobTitle: "" },
      },
    });
    const page = await findHistory(scope, "posting", address.id);
    expect(
      page?.entries.map(({ at, by, screen, label, from, to }) => [
        at.getUTCMinutes(),
        by,
        screen,
        label,
        from,
        to,
      ]),
    ).toEqual([
      [5, "ハローワーク", expect.stringMatching(/^ステップ3 /), "職種", "経理事務", "（空欄）"],
      [1, colleague.email, expect.stringMatching(/^ステップ3 /), "職種", "経理", "経理事務"],
      [0, actor.email, expect.stringMatching(/^ステップ3 /), "職種", null, "経理"],
    ]);
    expect(page?.next).toBeNull();
  });

  it("makes one change of what one person typed at one go, and none of what came to nothing", async () => {
    const { actor, scope, address } = await draft();
    await save(actor, address, 0, { jobTitle: "け" });
    await save(actor, address, 5, { jobTitle: "経" });
    await save(actor, address, 10, { jobTitle: "経理" });
    await save(actor, address, 25, { jobTitle: "総務" });
    await save(actor, address, 26, { jobTitle: "経理" });
    const page = await findHistory(scope, "posting", address.id);
    expect(page?.entries.map(({ from, to }) => [from, to])).toEqual([[null, "経理"]]);
  });

  it("shows options by their labels", async () => {
    const { actor, scope, address } = await draft();
    await save(actor, { ...address, step: 1 }, 0, { workTimeType: "fullTime" });
    const page = await findHistory(scope, "posting", address.id);
    expect(page?.entries[0]?.to).not.toMatch(/fullTime/);
  });

  it("comes page by page without gaps, also where many items changed at one moment", async () => {
    const { actor, scope, address } = await draft();
    const total = HISTORY_PAGE_SIZE * 2 + 5;
    for (let nth = 0; nth < total; nth++)
      await save(actor, address, Math.floor(nth / 3) * 11, {
        [["jobTitle", "pcSkills", "workplaceNote"][nth % 3] ?? ""]: `${nth}`,
      });
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; pages <= 3; pages++) {
      const page = await findHistory(scope, "posting", address.id, after);
      seen.push(...(page?.entries ?? []).map(({ to }) => to));
      after = page?.next ?? null;
    }
    expect(after).toBeNull();
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(await findHistory(scope, "posting", address.id, "nonsense")).toMatchObject({
      next: expect.any(String),
    });
  });

  it("is nobody else's business", async () => {
    const { address } = await draft();
    const { scope } = await draft();
    expect(await findHistory(scope, "posting", address.id)).toBeNull();
    expect(await findHistory(scope, "establishment", address.id)).toBeNull();
    expect(await findHistory(scope, "posting", "not-an-id")).toBeNull();
  });
});
