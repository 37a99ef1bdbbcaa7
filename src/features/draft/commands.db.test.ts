import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bindEstablishment } from "@/features/establishment/commands";
import type { EmployerActor } from "@/server/actor";
import { db, transaction } from "@/server/db";
import { employerActor, reloadEmployer } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting, openScreen } from "~/tests/support/drafting";
import { employerWithEstablishment, typeDocument } from "~/tests/support/handed-in";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { passStep, press, saveSection, type SectionAddress } from "./commands";
import { findDraft, findDraftToJudge } from "./queries";

testClock("2026-11-20T01:00:00Z");
beforeEach(resetDatabase);
afterAll(() => db.$disconnect());

/** An employer who is entering an establishment, with an empty posting. */
async function employerWithPosting(): Promise<{ actor: EmployerActor; address: SectionAddress }> {
  const actor = await draftingEmployer();
  return { actor, address: { kind: "posting", id: await emptyPosting(actor), step: 3 } };
}

/** Another log-in of the same, checked establishment. */
async function colleagueOf(actor: EmployerActor): Promise<EmployerActor> {
  const colleague = await employerActor();
  await db.account.update({
    where: { id: colleague.accountId },
    data: { establishmentId: actor.scope?.establishmentId, establishmentBinding: "CONFIRMED" },
  });
  return reloadEmployer(colleague.accountId);
}

const change = (key: string, from: string, to: string) => ({ key, from, to });

async function stored(address: SectionAddress) {
  const row = await db.postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId: address.id, step: address.step } },
  });
  return { answers: row.answers, revision: row.revision };
}

describe("saving a step", () => {
  it("stores what was typed, right or wrong, and answers the new revision", async () => {
    const { actor, address } = await employerWithPosting();
    const saved = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理事務"), change("stationMinutes", "", "十分くらい")],
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { revision: 1, applied: ["jobTitle", "stationMinutes"], conflicts: [] },
    });
    expect(await stored(address)).toEqual({
      answers: { jobTitle: "経理事務", stationMinutes: "十分くらい" },
      revision: 1,
    });
  });

  it("changes nothing when the same save arrives twice", async () => {
    const { actor, address } = await employerWithPosting();
    const request = { baseRevision: 0, changes: [change("jobTitle", "", "経理事務")] };
    await saveSection(actor.sessionId, address, request);
    const again = await saveSection(actor.sessionId, address, request);
    expect(again).toMatchObject({ ok: true, value: { revision: 1, applied: ["jobTitle"], conflicts: [] } });
    expect((await stored(address)).revision).toBe(1);
  });

  it("merges a colleague's change to another item and tells both", async () => {
    const { actor, address } = await employerWithPosting();
    const colleague = await colleagueOf(actor);
    await saveSection(colleague.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理事務")],
    });
    const mine = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("pcSkills", "", "表計算")],
    });
    expect(mine).toMatchObject({
      ok: true,
      value: { revision: 2, applied: ["pcSkills"], theirs: { jobTitle: "経理事務" } },
    });
    expect((await stored(address)).answers).toEqual({ jobTitle: "経理事務", pcSkills: "表計算" });
  });

  it("keeps the stored value on a conflict and says whose it is and since when", async () => {
    const { actor, address } = await employerWithPosting();
    const colleague = await colleagueOf(actor);
    await saveSection(colleague.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理事務")],
    });
    const mine = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "総務事務")],
    });
    expect(mine).toMatchObject({
      ok: true,
      value: {
        revision: 1,
        applied: [],
        conflicts: [
          { key: "jobTitle", theirs: "経理事務", by: colleague.email, at: "2026-11-20T01:00:00.000Z" },
        ],
      },
    });
  });

  it("loses nothing when ten tabs save different items at the same time", async () => {
    const { actor, address } = await employerWithPosting();
    const keys = [
      "jobTitle",
      "pcSkills",
      "jobDescription",
      "workplaceNote",
      "nearestStation",
      "transferArea",
      "experienceDetail",
      "licenceOther",
      "educationMajor",
      "smokingNote",
    ];
    const saves = await Promise.all(
      keys.map((key) =>
        saveSection(actor.sessionId, address, { baseRevision: 0, changes: [change(key, "", `${key}の値`)] }),
      ),
    );
    expect(saves.every((save) => save.ok && save.value.conflicts.length === 0)).toBe(true);
    expect(await stored(address)).toEqual({
      answers: Object.fromEntries(keys.map((key) => [key, `${key}の値`])),
      revision: keys.length,
    });
  });

  it("knows a save that arrives after later ones as old, although the value is back where it began", async () => {
    const { actor, address } = await employerWithPosting();
    const page = "019a0000-0000-7000-8000-000000000001";
    const save = (seq: number, baseRevision: number, from: string, to: string) =>
      saveSection(actor.sessionId, address, {
        baseRevision,
        changes: [change("jobTitle", from, to)],
        sender: { page, seq },
      });
    // 1 is held; 2 replaces it, 3 takes it back.
    await save(2, 0, "", "経理事務");
    await save(3, 1, "経理事務", "");
    const settled = await stored(address);
    expect(await save(1, 0, "", "経理")).toMatchObject({
      ok: true,
      value: { revision: 2, applied: [], conflicts: [{ key: "jobTitle", theirs: "" }] },
    });
    expect(await stored(address)).toEqual(settled);
  });

  it("goes on from an earlier save of the same page whose answer it never had", async () => {
    const { actor, address } = await employerWithPosting();
    const page = "019a0000-0000-7000-8000-000000000002";
    const save = (seq: number, to: string) =>
      saveSection(actor.sessionId, address, {
        baseRevision: 0,
        changes: [change("jobTitle", "", to)],
        sender: { page, seq },
      });
    await save(1, "経理");
    expect(await save(2, "経理事務")).toMatchObject({ ok: true, value: { revision: 2, conflicts: [] } });
    expect(await save(1, "経理")).toMatchObject({ ok: true, value: { revision: 2, applied: [] } });
    expect((await stored(address)).answers).toEqual({ jobTitle: "経理事務" });
  });

  it("lets a page hold on to a value, so that what it sent before no longer changes it", async () => {
    const { actor, address } = await employerWithPosting();
    const old = {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理")],
      sender: { page: "019a0000-0000-7000-8000-000000000003", seq: 1 },
    };
    await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("pcSkills", "", "表計算")],
    });
    const held = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "")],
    });
    expect(held).toMatchObject({ ok: true, value: { revision: 2, applied: ["jobTitle"] } });
    expect(await saveSection(actor.sessionId, address, old)).toMatchObject({
      ok: true,
      value: { applied: [] },
    });
    expect((await stored(address)).answers).toEqual({ pcSkills: "表計算" });
  });

  it("says which values a page of the same person wrote, so that it knows its own unanswered saves", async () => {
    const { actor, address } = await employerWithPosting();
    const colleague = await colleagueOf(actor);
    const page = "019a0000-0000-7000-8000-000000000004";
    const save = (by: EmployerActor, changes: ReturnType<typeof change>[], seq?: number) =>
      saveSection(by.sessionId, address, {
        baseRevision: 0,
        changes,
        ...(seq && { sender: { page: by === actor ? page : page.replace(/4$/, "5"), seq } }),
      });
    await save(actor, [change("jobTitle", "", "経理"), change("pcSkills", "", "表計算")], 1);
    await save(actor, [change("pcSkills", "", "会計")], 2);
    await save(actor, [change("smokingNote", "", "禁煙")]);
    await save(colleague, [change("licenceOther", "", "簿記")], 1);
    // After a reload the tab's next page goes on.
    const answer = await save(actor, [change("jobTitle", "", "経理事務"), change("licenceOther", "", "簿")]);
    expect(answer).toMatchObject({
      ok: true,
      value: { applied: [], theirs: { pcSkills: "会計", smokingNote: "禁煙" } },
    });
    expect(answer.ok && answer.value.conflicts.map(({ key }) => key)).toEqual(["jobTitle", "licenceOther"]);
    expect(answer.ok && answer.value.writers).toEqual({
      jobTitle: { page, seq: 1 },
      pcSkills: { page, seq: 2 },
    });
  });

  it("logs who changed what with each revision", async () => {
    const { actor, address } = await employerWithPosting();
    await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理")],
    });
    await saveSection(actor.sessionId, address, {
      baseRevision: 1,
      changes: [change("jobTitle", "経理", "経理事務")],
    });
    const log = await db.postingChange.findMany({
      where: { postingId: address.id },
      orderBy: { revision: "asc" },
    });
    expect(log.map(({ revision, by, values }) => ({ revision, by, values }))).toEqual([
      { revision: 1, by: actor.accountId, values: { jobTitle: "経理" } },
      { revision: 2, by: actor.accountId, values: { jobTitle: "経理事務" } },
    ]);
  });

  it.each([
    ["an item of another step", "numberOfHires", "UNKNOWN_KEY"],
    ["an item that does not exist", "nothing", "UNKNOWN_KEY"],
  ])("refuses %s and stores nothing of the save", async (_, key, code) => {
    const { actor, address } = await employerWithPosting();
    const saved = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理"), change(key, "", "1")],
    });
    expect(saved).toMatchObject({ ok: false, code });
    expect(await stored(address)).toEqual({ answers: {}, revision: 0 });
  });

  it("names the item with a character that cannot be kept, so that the others are saved", async () => {
    const { actor, address } = await employerWithPosting();
    for (const value of ["経理\u0000", "経理\ud83d"])
      expect(
        await saveSection(actor.sessionId, address, {
          baseRevision: 0,
          changes: [change("jobTitle", "", value)],
        }),
      ).toMatchObject({ ok: false, code: "UNREADABLE", detail: "jobTitle" });
  });

  it("refuses a posting that was handed in, also when the revision still fits", async () => {
    const { actor, address } = await employerWithPosting();
    await db.posting.update({ where: { id: address.id }, data: { status: "SUBMITTED" } });
    const saved = await saveSection(actor.sessionId, address, {
      baseRevision: 0,
      changes: [change("jobTitle", "", "経理")],
    });
    expect(saved).toMatchObject({ ok: false, code: "NOT_EDITABLE" });
    expect((await stored(address)).answers).toEqual({});
  });
});

describe("whose drafts they are", () => {
  it("hides a posting from another employer in every way", async () => {
    const { address } = await employerWithPosting();
    const { actor: stranger } = await employerWithPosting();
    if (!stranger.scope) throw new Error("no scope");
    const save = { baseRevision: 0, changes: [change("jobTitle", "", "経理")] };
    expect(await saveSection(stranger.sessionId, address, save)).toMatchObject({
      ok: false,
      code: "NOT_FOUND",
    });
    expect(await passStep(stranger, address, [])).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await findDraft(stranger.scope, "posting", address.id)).toBeNull();
    expect(await openScreen(stranger, "posting", address.id, 3)).toBeNull();
  });

  it("shows a person who merely named the number only the postings begun with that log-in", async () => {
    const { actor, address } = await employerWithPosting();
    const establishmentId = actor.scope?.establishmentId;
    await db.establishment.update({
      where: { id: establishmentId },
      data: {
        status: "REGISTERED",
        number: "0904-123456-7",
        registeredAnswers: { establishmentName: "株式会社山田" },
      },
    });
    const claimant = await employerActor();
    const bound = await bindEstablishment(claimant, "0904-123456-7");
    expect(bound.ok).toBe(true);
    const provisional = await reloadEmployer(claimant.accountId);
    const save = { baseRevision: 0, changes: [change("jobTitle", "", "経理")] };
    expect(await saveSection(provisional.sessionId, address, save)).toMatchObject({
      ok: false,
      code: "NOT_FOUND",
    });
    const own = await emptyPosting(provisional);
    expect(await saveSection(provisional.sessionId, { ...address, id: own }, save)).toMatchObject({
      ok: true,
    });
    expect(
      await saveSection(
        provisional.sessionId,
        { kind: "establishment", id: establishmentId ?? "", step: 1 },
        save,
      ),
    ).toMatchObject({ ok: false });
  });
});

describe("postings of somebody who named the number, perhaps by mistake", () => {
  it("are no business of the establishment's own people until the counter has checked that person", async () => {
    const { actor: owner } = await employerWithPosting();
    const establishmentId = owner.scope?.establishmentId;
    await db.establishment.update({
      where: { id: establishmentId },
      data: { status: "REGISTERED", number: "0904-123456-7", registeredAnswers: {} },
    });
    const claimant = await employerActor();
    await bindEstablishment(claimant, "0904-123456-7");
    const provisional = await reloadEmployer(claimant.accountId);
    if (!owner.scope) throw new Error("no establishment");
    const address: SectionAddress = { kind: "posting", id: await emptyPosting(provisional), step: 3 };
    const save = { baseRevision: 0, changes: [change("jobTitle", "", "経理")] };
    expect(await findDraft(owner.scope, "posting", address.id)).toBeNull();
    expect(await saveSection(owner.sessionId, address, save)).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await passStep(owner, address, [])).toMatchObject({ ok: false, code: "NOT_FOUND" });

    await db.account.update({
      where: { id: claimant.accountId },
      data: { establishmentBinding: "CONFIRMED" },
    });
    expect(await findDraft(owner.scope, "posting", address.id)).not.toBeNull();
    expect(await saveSection(owner.sessionId, address, save)).toMatchObject({ ok: true });
  });
});

describe("passing a step", () => {
  it("names what is missing and does not mark the step", async () => {
    const { actor, address } = await employerWithPosting();
    const passed = await passStep(actor, { ...address, step: 1 }, []);
    if (!passed.ok || passed.value.passed) throw new Error("an empty step passed");
    expect(passed.value.judgement.problems.map(({ key }) => key)).toContain("workTimeType");
    const section = await db.postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId: address.id, step: 1 } },
    });
    expect(section.passedAt).toBeNull();
  });

  it("marks a step that has nothing required", async () => {
    const { actor, address } = await employerWithPosting();
    expect(await passStep(actor, { ...address, step: 7 }, [])).toMatchObject({
      ok: true,
      value: { passed: true },
    });
    const section = await db.postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId: address.id, step: 7 } },
    });
    expect(section.passedAt).toEqual(new Date("2026-11-20T01:00:00Z"));
  });

  /** Steps whose stored verdict is that something is wrong there. */
  const faulty = async ({ id }: SectionAddress) =>
    (
      await db.postingSection.findMany({
        where: { postingId: id, faulty: true },
        select: { step: true },
        orderBy: { step: "asc" },
      })
    ).map(({ step }) => step);

  it("keeps what is wrong on every step, whether this one passes or not, and no longer what was put right", async () => {
    const actor = await employerWithEstablishment();
    const address: SectionAddress = { kind: "posting", id: await emptyPosting(actor), step: 3 };
    expect(await faulty(address)).toEqual([]);
    await passStep(actor, { ...address, step: 7 }, []);
    const before = await faulty(address);
    expect(before).toEqual(expect.arrayContaining([1, 3]));
    expect(before).not.toContain(7);
    await typeDocument(actor, "posting", address.id, { ...filledFullTimePosting, confirmed: "1" });
    expect(await faulty(address)).toEqual(before); // as of the last press
    await passStep(actor, { ...address, step: 1 }, []);
    expect(await faulty(address)).toEqual([]);
    const { revision } = await stored(address);
    await saveSection(actor.sessionId, address, {
      baseRevision: revision,
      changes: [change("jobTitle", String(filledFullTimePosting.jobTitle), "")],
    });
    expect(await passStep(actor, address, [])).toMatchObject({ ok: true, value: { passed: false } });
    expect(await faulty(address)).toEqual([3]);
  });

  it("passes nothing that was handed in at the same moment", async () => {
    const { actor, address } = await employerWithPosting();
    const step7 = { ...address, step: 7 };
    const [passed] = await Promise.all([
      passStep(actor, step7, []),
      db.posting.update({ where: { id: address.id }, data: { status: "SUBMITTED" } }),
    ]);
    const { passedAt } = await db.postingSection.findUniqueOrThrow({
      where: { postingId_step: { postingId: address.id, step: 7 } },
    });
    expect(passedAt !== null).toBe(passed.ok);
    expect(await passStep(actor, step7, [])).toMatchObject({ ok: false, code: "NOT_EDITABLE" });
  });

  it("keeps no verdict of what was handed in after it was read", async () => {
    const { actor, address } = await employerWithPosting();
    const draft = actor.scope && (await findDraftToJudge(actor.scope, "posting", address.id));
    if (!draft) throw new Error("no draft");
    await db.posting.update({ where: { id: address.id }, data: { status: "SUBMITTED" } });
    expect(await transaction((tx) => press(tx, draft, 7, []))).toBeNull();
    expect(await faulty(address)).toEqual([]);
  });
});
