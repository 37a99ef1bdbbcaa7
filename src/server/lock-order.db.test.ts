import { describe, expect, it } from "vitest";
import { eraseLapsedAccounts } from "@/features/account/commands";
import { registerCase } from "@/features/final-registration/commands";
import { releaseCase, returnCase, takeCase } from "@/features/review/commands";
import { submitPosting } from "@/features/submission/commands";
import { staffActor } from "~/tests/support/actors";
import { completePosting } from "~/tests/support/handed-in";
import { caseInReview, copiesOf, officeItems as items } from "~/tests/support/in-review";
import { emptyInstallation } from "~/tests/support/installation";
import { db, transactionsGivenUp } from "./db";

// On the embedded database transactions run one after the other; what this looks for shows on a real PostgreSQL.

const START = "2026-11-24T09:00:00+09:00";
const clock = emptyInstallation(START);

const request = {
  ordinal: 1,
  comments: [{ document: "posting", fieldKey: "jobTitle", body: "詳しく書いてください" }],
} as const;

/** Does everything at once; answers how many transactions the database gave up meanwhile. */
async function givenUpDuring(work: readonly (() => Promise<unknown>)[]): Promise<number> {
  const before = transactionsGivenUp();
  await Promise.all(work.map((one) => one()));
  return transactionsGivenUp() - before;
}

/** An establishment in review, with postings of it that wait, are reviewed, and are about to be handed in. */
async function busyEstablishment() {
  const { actor, caseId, clerk } = await caseInReview();
  const handedIn: string[] = [];
  for (let posting = 0; posting < 2; posting++) {
    const submitted = await submitPosting(actor, await completePosting(actor));
    if (!submitted.ok || !submitted.value.submitted) throw new Error("not handed in");
    handedIn.push(submitted.value.caseId);
  }
  const [waiting = "", reviewed = ""] = handedIn;
  const colleague = await staffActor({ name: "田村" });
  await takeCase(colleague, reviewed);
  return { actor, clerk, colleague, caseId, waiting, reviewed, draft: await completePosting(actor) };
}

describe("nobody waits in a circle", () => {
  it.each(["return", "register"] as const)(
    "when a case is decided (%s) while postings of its establishment are handed in, taken and given back",
    async (decision) => {
      for (let round = 0; round < 3; round++) {
        const scene = await busyEstablishment();
        const { actor, clerk, colleague, caseId, waiting, reviewed, draft } = scene;
        const givenUp = await givenUpDuring([
          () =>
            decision === "return"
              ? returnCase(clerk, caseId, request)
              : registerCase(clerk, caseId, { ordinal: 1, items: { ...items, numberSource: "issued" } }),
          () => submitPosting(actor, draft),
          () => submitPosting(actor, draft),
          () => takeCase(clerk, waiting),
          () => releaseCase(colleague, reviewed),
          () => returnCase(colleague, reviewed, request),
        ]);
        expect(givenUp).toBe(0);
        const { status } = await db.reviewCase.findUniqueOrThrow({ where: { id: caseId } });
        expect(status).toBe(decision === "return" ? "RETURNED" : "REGISTERED");
        expect(await db.reviewCase.count({ where: { postingId: draft } })).toBe(1);
      }
    },
    60_000,
  );

  it("when accounts are erased while their cases are registered and returned", async () => {
    const { caseId, clerk } = await caseInReview();
    const copies = await copiesOf(caseId, clerk, 11);
    const register = (id: string) => () =>
      registerCase(clerk, id, { ordinal: 1, items: { ...items, numberSource: "issued" } });
    clock.set("2026-12-09T00:00:00+09:00");
    const givenUp = await givenUpDuring([
      eraseLapsedAccounts,
      ...[caseId, ...copies].map((id, index) =>
        index % 4 === 3 ? () => returnCase(clerk, id, request) : register(id),
      ),
      eraseLapsedAccounts,
    ]);
    expect(givenUp).toBe(0);
    const left = await db.account.findMany({ select: { status: true } });
    expect(left.every(({ status }) => status === "OPEN")).toBe(true);
    expect(await db.reviewCase.count()).toBe(left.length);
    expect(await db.deletionRecord.count()).toBe(12 - left.length);
  }, 60_000);
});
