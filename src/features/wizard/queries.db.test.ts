import { beforeEach, describe, expect, it } from "vitest";
import { saveSection, type SectionAddress } from "@/features/draft/commands";
import { bindEstablishment } from "@/features/establishment/commands";
import { returnCase, takeCase } from "@/features/review/commands";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db } from "@/server/db";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { findWizardScreen, placeToOpen } from "./queries";

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
    const { scope } = await reloadEmployer(actor.accountId);
    if (!scope) throw new Error("no scope");
    return { scope, postingId };
  }

  it("shows a request for the whole on every screen, and opens where 完了 is", async () => {
    const { scope, postingId } = await sentBack("posting");
    for (const step of [1, 8]) {
      const screen = await findWizardScreen(scope, "posting", postingId, step);
      expect(screen?.remarks).toEqual(["就業規則を確認してください"]);
      expect(screen?.comments).toEqual([]);
      expect(screen && placeToOpen(screen)).toBe(`/mypage/postings/${postingId}/steps/8`);
    }
    const establishment = await findWizardScreen(scope, "establishment", scope.establishmentId, 1);
    expect(establishment?.remarks).toEqual([]);
  });

  it("shows a request for the establishment there and not in the posting", async () => {
    const { scope, postingId } = await sentBack("establishment");
    const establishment = await findWizardScreen(scope, "establishment", scope.establishmentId, 1);
    expect(establishment?.remarks).toEqual(["就業規則を確認してください"]);
    expect((await findWizardScreen(scope, "posting", postingId, 1))?.remarks).toEqual([]);
  });
});

describe("a wizard screen", () => {
  /** A posting whose insurances are the establishment's, after others had been ticked. */
  async function withCopiedInsurances(actor: EmployerActor, address: SectionAddress) {
    const insurance = { ...address, step: 6 };
    await saveSection(actor, insurance, {
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
      actor,
      { kind: "establishment", id: actor.scope.establishmentId, step: 3 },
      { baseRevision: 0, changes: [{ key: "insurances", from: [], to: ["employment", "workersAccident"] }] },
    );
    const { id } = await withCopiedInsurances(actor, address);
    const screen = await findWizardScreen(actor.scope, "posting", id, 6);
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
    const screen = await findWizardScreen(actor.scope, "posting", id, 6);
    expect(screen?.draft.establishment.raw).toEqual({
      establishmentName: "株式会社山田",
      establishmentNumber: "0904-123456-7",
      insurances: ["employment", "workersAccident"],
    });
    const confirmation = await findWizardScreen(actor.scope, "posting", id, 2);
    expect(confirmation?.raw).toEqual({
      establishmentName: "株式会社山田",
      establishmentNumber: "0904-123456-7",
    });

    // The same content, asked for by turns.
    const contact = async (confirmed: boolean) => {
      const asking = { ...actor.scope, confirmed } as EstablishmentScope;
      return (await findWizardScreen(asking, "posting", id, 6))?.draft.establishment.raw.contactName;
    };
    expect(await contact(true)).toBe("山田　太郎");
    expect(await contact(false)).toBeUndefined();
    expect(await contact(true)).toBe("山田　太郎");
  });
});
