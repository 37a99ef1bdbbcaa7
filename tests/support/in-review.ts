import { randomUUID } from "node:crypto";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { TypedOfficeItems } from "@/domain/review/office-items";
import { registerCase } from "@/features/final-registration/commands";
import { takeCase } from "@/features/review/commands";
import type { StaffActor } from "@/server/actor";
import { db } from "@/server/db";
import { staffActor } from "./actors";
import { handedInPosting } from "./handed-in";

/** What the office enters for the filled posting and its establishment. */
export const officeItems: TypedOfficeItems = {
  industryClass: "183",
  occupationCodes: ["081-01", "", ""],
  identityProof: "driversLicence",
  numberSource: "employmentInsurance",
  papersSeen: ["登記事項証明書"],
};

/** A case that a clerk of 佐野 works on. */
export async function caseInReview(answers?: RawAnswers) {
  const handedIn = await handedInPosting(answers);
  const clerk = await staffActor();
  await takeCase(clerk, handedIn.caseId);
  return { ...handedIn, clerk };
}

/** Takes a case of a posting and registers it; answers what the posting was given. */
export async function registerPosting(clerk: StaffActor, caseId: string) {
  await takeCase(clerk, caseId);
  const items = { ...officeItems, industryClass: "311", occupationCodes: ["081-01", "084-02", ""] as const };
  const registered = await registerCase(clerk, caseId, { ordinal: 1, items });
  if (!registered.ok || !registered.value.posting) throw new Error(JSON.stringify(registered));
  return registered.value.posting;
}

/** Copies of a case that the clerk works on, each with an account, an establishment and a posting of its own. */
export async function copiesOf(caseId: string, clerk: StaffActor, count: number): Promise<string[]> {
  const original = await db.reviewCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { submissions: true, account: true, establishment: true, posting: true },
  });
  const { submissions, account, establishment, posting, ...row } = original;
  if (!account || !posting) throw new Error("nothing to copy");
  const ids: string[] = [];
  for (let copy = 0; copy < count; copy++) {
    const [id, establishmentId, accountId, postingId] = Array.from({ length: 4 }, () => randomUUID());
    if (!id || !establishmentId || !accountId || !postingId) throw new Error("unreachable");
    await db.$transaction([
      db.establishment.create({ data: { ...establishment, id: establishmentId } as never }),
      db.account.create({
        data: { ...account, id: accountId, email: `${accountId}@example.jp`, establishmentId },
      }),
      db.posting.create({ data: { ...posting, id: postingId, establishmentId, accountId } as never }),
      db.reviewCase.create({
        data: {
          ...row,
          id,
          receiptNumber: id,
          accountId,
          establishmentId,
          postingId,
          assignedStaffId: clerk.staffId,
        },
      }),
      db.submission.createMany({
        data: submissions.map((one) => ({ ...one, id: randomUUID(), caseId: id }) as never),
      }),
    ]);
    ids.push(id);
  }
  return ids;
}
