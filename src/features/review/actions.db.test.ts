import { beforeEach, describe, expect, it } from "vitest";
import { registerAction } from "@/features/final-registration/actions";
import { officeTicket } from "@/features/ticket/queries";
import { initialFormState } from "@/lib/form-state";
import type { StaffActor } from "@/server/actor";
import { db } from "@/server/db";
import { openSession } from "@/server/session";
import { staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { handedInPosting } from "~/tests/support/handed-in";
import { testJobs } from "~/tests/support/jobs";
import { form, request } from "~/tests/support/request";
import { releaseAction, returnAction, takeAction } from "./actions";
import { takeCase } from "./commands";

testClock("2026-11-20T01:00:00Z");
testJobs();

const idle = initialFormState();
const redirectsTo = (path: string) =>
  expect.objectContaining({ digest: expect.stringContaining(`;${path};`) });
const notFound = expect.objectContaining({ digest: expect.stringContaining("404") });

/** Makes the browser that of this member of staff. */
async function logIn(staff: StaffActor): Promise<void> {
  request.reset();
  await request.logIn("staff", await db.$transaction((tx) => openSession(tx, { staffId: staff.staffId })));
}

const office = {
  industryClass: "183",
  occupationCode1: "081-01",
  occupationCode2: "",
  occupationCode3: "",
  identityProof: "driversLicence",
  numberSource: "employmentInsurance",
};

beforeEach(async () => {
  await resetDatabase();
  request.reset();
});

describe("the actions of the console", () => {
  it("lead back to the case as it stands, in the list it was opened from", async () => {
    const { caseId } = await handedInPosting();
    const [clerk, colleague] = [await staffActor(), await staffActor()];
    await logIn(clerk);
    const page = `/staff/reviews/${caseId}`;
    expect(await takeAction(idle, form({ caseId, list: "mine" }))).toMatchObject({ status: "done" });
    await expect(releaseAction(idle, form({ caseId, list: "mine" }))).rejects.toEqual(
      redirectsTo(`${page}?list=mine&done=released`),
    );
    await takeCase(colleague, caseId);
    await expect(takeAction(idle, form({ caseId }))).rejects.toEqual(redirectsTo(`${page}?done=movedOn`));
    expect(await takeAction(idle, form({ caseId, takeOverFrom: colleague.staffId }))).toMatchObject({
      status: "done",
    });
  });

  it("take requests for correction from boxes all over the page", async () => {
    const { caseId } = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    await logIn(clerk);
    const empty = await returnAction(idle, form({ caseId, ordinal: "1", "comment.posting.jobTitle": " " }));
    expect(empty).toMatchObject({ status: "refused", formError: expect.stringContaining("修正依頼") });
    const stale = form({ caseId, ordinal: "2", "comment.posting.jobTitle": "詳しく" });
    await expect(returnAction(idle, stale)).rejects.toEqual(
      redirectsTo(`/staff/reviews/${caseId}?done=handedInAgain`),
    );
    const written = form({
      caseId,
      ordinal: "1",
      "comment.posting.jobTitle": "詳しく",
      "comment.establishment.phone": "番号を確かめてください",
      "comment.posting": "",
    });
    await expect(returnAction(idle, written)).rejects.toEqual(
      redirectsTo(`/staff/reviews/${caseId}?done=returned`),
    );
    expect(
      await db.reviewComment.findMany({
        select: { document: true, fieldKey: true },
        orderBy: { document: "asc" },
      }),
    ).toEqual([
      { document: "establishment", fieldKey: "phone" },
      { document: "posting", fieldKey: "jobTitle" },
    ]);
  });

  it("have a sentence for each item of the office, and register when all is there", async () => {
    const { caseId } = await handedInPosting();
    const clerk = await staffActor();
    await takeCase(clerk, caseId);
    await logIn(clerk);
    expect(await registerAction(idle, form({ caseId, ordinal: "1" }))).toMatchObject({
      status: "invalid",
      fieldErrors: {
        numberSource: expect.any(String),
        industryClass: expect.any(String),
        occupationCode1: expect.any(String),
        identityProof: expect.any(String),
      },
    });
    const filled = form({
      caseId,
      ordinal: "1",
      ...office,
      papersSeen: ["登記事項証明書", "何か"],
      prLogos: ["kurumin", "youthYell"],
    });
    await expect(registerAction(idle, filled)).rejects.toEqual(
      redirectsTo(`/staff/reviews/${caseId}?done=registered`),
    );
    expect(
      await db.auditEvent.findFirst({ where: { action: "registered", subject: "reviewCase" } }),
    ).toMatchObject({
      detail: { papersSeen: ["登記事項証明書"] },
    });
    const document = await officeTicket(clerk.office, caseId);
    expect(document?.facts.officeItems).toMatchObject({ prLogos: ["youthYell", "kurumin"] });
  });

  it("know no case of another office, nor one that is made up", async () => {
    const { caseId } = await handedInPosting();
    await logIn(await staffActor({ officeCode: "0901" }));
    const facts = { ordinal: "1", "comment.posting.jobTitle": "詳しく", ...office };
    for (const id of [caseId, "019a0000-0000-7000-8000-000000000000"])
      for (const action of [takeAction, releaseAction, returnAction, registerAction])
        await expect(action(idle, form({ caseId: id, ...facts }))).rejects.toEqual(notFound);
    expect(await db.reviewCase.findFirst()).toMatchObject({ status: "WAITING", assignedStaffId: null });
  });

  it("are nobody's without a session of staff", async () => {
    const { actor, caseId } = await handedInPosting();
    const facts = form({ caseId, ordinal: "1", "comment.posting.jobTitle": "詳しく", ...office });
    const sessionId = await db.$transaction((tx) => openSession(tx, { accountId: actor.accountId }));
    for (const browser of [async () => {}, () => request.logIn("employer", sessionId)]) {
      request.reset();
      await browser();
      for (const action of [takeAction, releaseAction, returnAction, registerAction])
        expect(await action(idle, facts)).toMatchObject({ status: "signedOut" });
    }
    expect(await db.reviewCase.findFirst()).toMatchObject({ status: "WAITING" });
  });
});
