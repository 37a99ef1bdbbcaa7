import { beforeEach, describe, expect, it } from "vitest";
import { passStep, saveSection, type SectionAddress } from "@/features/draft/commands";
import { bindEstablishment } from "@/features/establishment/commands";
import { returnCase, takeCase } from "@/features/review/commands";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting, openScreen } from "~/tests/support/drafting";
import { handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { placeToOpen } from "./queries";

testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);

describe("a posting that was sent back", () => {
  /** Handed in with every screen passed, and sent back with a request for the whole of a document. */
  async function sentBack(document: "posting" | "establishment") {
    const { actor, postingId, caseId } = await handedInPosting();
    await db.postingSection.updateMany({ data: { passedAt: new Date("2026-11-20T01:00:00Z") } });
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    const comments = [{ document, fieldKey: null, body: "就業規則を確認してください" }];
    expect((await returnCase(clerk, caseId, { ordinal: 1, comments })).ok).toBe(true);
    return { employer: await reloadEmployer(actor.accountId), postingId };
  }

  it("shows a request for the whole on every screen, and opens where 完了 is", async () => {
    const { employer, postingId } = await sentBack("posting");
    for (const step of [1, 8]) {
      const screen = await openScreen(employer, "posting", postingId, step);
      expect(screen?.remarks).toEqual(["就業規則を確認してください"]);
      expect(screen?.comments).toEqual([]);
      expect(screen && placeToOpen(screen)).toBe(`/mypage/postings/${postingId}/steps/8`);
    }
    const establishment = await openScreen(employer, "establishment", null, 1);
    expect(establishment?.remarks).toEqual([]);
  });

  it("shows a request for the establishment there and not in the posting", async () => {
    const { employer, postingId } = await sentBack("establishment");
    const establishment = await openScreen(employer, "establishment", null, 1);
    expect(establishment?.remarks).toEqual(["就業規則を確認してください"]);
    expect((await openScreen(employer, "posting", postingId, 1))?.remarks).toEqual([]);
  });
});

describe("a wizard screen", () => {
  it("says of each step what was judged when 次へ進む was last pressed, and judges nothing itself", async () => {
    const actor = await draftingEmployer();
    const id = await emptyPosting(actor);
    const states = async () => (await openScreen(actor, "posting", id, 7))?.steps.map(({ state }) => state);
    expect(await states()).toEqual(["reached", ...Array.from({ length: 7 }, () => "unreached")]);
    await passStep(actor, { kind: "posting", id, step: 7 }, []);
    await db.postingSection.updateMany({
      where: { postingId: id, step: { in: [1, 2] } },
      data: { passedAt: new Date("2026-11-20T01:00:00Z"), savedAt: new Date("2026-11-20T01:00:00Z") },
    });
    // Step 1 is empty. It was passed before and is wrong now; step 2 would be, had anybody pressed since.
    await db.postingSection.updateMany({ where: { postingId: id, step: 2 }, data: { faulty: false } });
    expect((await states())?.slice(0, 3)).toEqual(["error", "done", "reached"]);
  });

  /** A posting whose insurances are the establishment's, after others had been ticked. */
  async function withCopiedInsurances(actor: EmployerActor, address: SectionAddress) {
    const insurance = { ...address, step: 6 };
    await saveSection(actor.sessionId, insurance, {
      baseRevision: 0,
      changes: [
        { key: "insuranceSame", from: "", to: "same" },
        { key: "insurances", from: [], to: ["publicAccident"] },
      ],
    });
    return insurance;
  }

  it("gives the inputs what is stored, not what 「同じ」 puts in its place", async () => {
    const actor = await draftingEmployer();
    const address: SectionAddress = { kind: "posting", id: await emptyPosting(actor), step: 6 };
    if (!actor.scope) throw new Error("no scope");
    await saveSection(
      actor.sessionId,
      { kind: "establishment", id: actor.scope.establishmentId, step: 3 },
      { baseRevision: 0, changes: [{ key: "insurances", from: [], to: ["employment", "workersAccident"] }] },
    );
    const { id } = await withCopiedInsurances(actor, address);
    const screen = await openScreen(actor, "posting", id, 6);
    expect(screen?.raw).toMatchObject({ insuranceSame: "same", insurances: ["publicAccident"] });
    expect(screen?.draft.establishment.raw.insurances).toEqual(["employment", "workersAccident"]);
  });

  it("lets a person who merely named the number take the insurances over, and nothing unpublished", async () => {
    await db.establishment.create({
      data: {
        status: "REGISTERED",
        number: "0904-123456-7",
        officeCode: "0904",
        registeredAnswers: {
          establishmentName: "株式会社山田",
          insurances: ["employment", "workersAccident"],
          employmentInsuranceNumber: "0904-123456-7",
          contactName: "山田　太郎",
        },
        createdAt: new Date(0),
        updatedAt: new Date(0),
      },
    });
    const fresh = await employerActor();
    await bindEstablishment(fresh, "0904-123456-7");
    const actor = await reloadEmployer(fresh.accountId);
    if (!actor.scope) throw new Error("no establishment");
    const address: SectionAddress = { kind: "posting", id: await emptyPosting(actor), step: 6 };
    const { id } = await withCopiedInsurances(actor, address);
    const screen = await openScreen(actor, "posting", id, 6);
    expect(screen?.draft.establishment.raw).toEqual({
      establishmentName: "株式会社山田",
      establishmentNumber: "0904-123456-7",
      insurances: ["employment", "workersAccident"],
    });
    const confirmation = await openScreen(actor, "posting", id, 2);
    expect(confirmation?.raw).toEqual({
      establishmentName: "株式会社山田",
      establishmentNumber: "0904-123456-7",
    });

    const contact = async (establishmentBinding: "CONFIRMED" | "PROVISIONAL") => {
      await db.account.update({ where: { id: actor.accountId }, data: { establishmentBinding } });
      return (await openScreen(actor, "posting", id, 6))?.draft.establishment.raw.contactName;
    };
    expect(await contact("CONFIRMED")).toBe("山田　太郎");
    expect(await contact("PROVISIONAL")).toBeUndefined();
    expect(await contact("CONFIRMED")).toBe("山田　太郎");
  });
});
