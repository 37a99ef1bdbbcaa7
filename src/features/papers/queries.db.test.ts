import { beforeEach, describe, expect, it } from "vitest";
import type { PaperRequest } from "@/documents/request";
import { findReceipt } from "@/features/submission/queries";
import { employerTicket, officeTicket } from "@/features/ticket/queries";
import { db } from "@/server/db";
import { staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { employerWithEstablishment, handedInPosting, typedPosting } from "~/tests/support/handed-in";
import { registerPosting } from "~/tests/support/in-review";
import { testJobs } from "~/tests/support/jobs";
import { findScannedPaper, receiptRequest, ticketRequest } from "./queries";

testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);

/** What the QR code of a paper says. */
function scanned(paper: PaperRequest | null): { receiptNumber: string; digest: string } {
  const url =
    paper?.kind === "ticket" ? paper.stamp.scanUrl : paper?.kind === "receipt" ? paper.facts.scanUrl : null;
  if (!url) throw new Error("this paper has no code");
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe("/staff/scan");
  return { receiptNumber: searchParams.get("r") ?? "", digest: searchParams.get("d") ?? "" };
}

async function papersOf(handedIn: Awaited<ReturnType<typeof handedInPosting>>) {
  const { scope } = handedIn.actor;
  const clerk = await staffActor();
  if (!scope) throw new Error("no establishment");
  const [own, office, receipt] = await Promise.all([
    employerTicket(scope, handedIn.postingId),
    officeTicket(clerk.office, handedIn.caseId),
    findReceipt(scope, handedIn.postingId),
  ]);
  if (!own || !office || !receipt) throw new Error("a paper is missing");
  return {
    clerk,
    own: ticketRequest(own).paper,
    office: ticketRequest(office).paper,
    receipt: receiptRequest(receipt),
  };
}

describe("papers of a case", () => {
  it("carry the same number and digest for the employer, for the office, and on the receipt", async () => {
    const handedIn = await handedInPosting();
    const { own, office, receipt } = await papersOf(handedIn);
    expect(scanned(own)).toEqual(scanned(office));
    expect(scanned(receipt)).toEqual(scanned(office));
    expect(scanned(own).digest).toMatch(/^[0-9a-f]{16}$/);
    expect(own).toMatchObject({ stamp: { checkNumber: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/) } });
    expect(receipt).toMatchObject({
      facts: {
        establishmentName: "株式会社ひので製作所／佐野工場",
        jobTitle: "樹脂成形機のオペレーター（三交替）",
        visitBy: expect.stringContaining("2026年"),
        office: { name: "ハローワーク佐野" },
      },
    });
  });

  it("open their case, and are current until something else is handed in", async () => {
    const handedIn = await handedInPosting();
    const { clerk, own } = await papersOf(handedIn);
    const { receiptNumber, digest } = scanned(own);
    const look = () => findScannedPaper(clerk.office, receiptNumber, digest);
    expect(await look()).toEqual({ caseId: handedIn.caseId, state: { kind: "current" } });
    const first = await db.submission.findFirstOrThrow({ where: { caseId: handedIn.caseId } });
    const { id: _id, ...columns } = first;
    await db.submission.create({
      data: {
        ...columns,
        ordinal: 2,
        rows: {},
        findings: {},
        acceptances: [],
        postingAnswers: { ...(columns.postingAnswers as object), jobTitle: "別の職種" },
        establishmentAnswers: columns.establishmentAnswers as object,
      },
    });
    expect(await look()).toEqual({
      caseId: handedIn.caseId,
      state: { kind: "outdated", ordinal: 1, submittedAt: first.submittedAt },
    });
  });

  it("are told from those with a number after final registration", async () => {
    const handedIn = await handedInPosting();
    const { clerk, own } = await papersOf(handedIn);
    await registerPosting(clerk, handedIn.caseId);
    const before = scanned(own);
    expect(await findScannedPaper(clerk.office, before.receiptNumber, before.digest)).toMatchObject({
      state: { kind: "beforeRegistration" },
    });
    const after = await papersOf(handedIn);
    expect(after.receipt).toBeNull();
    const now = scanned(after.own);
    expect(await findScannedPaper(clerk.office, now.receiptNumber, now.digest)).toMatchObject({
      state: { kind: "current" },
    });
  });

  it("are unknown when they say something that was never handed in", async () => {
    const { receiptNumber, caseId } = await handedInPosting();
    const clerk = await staffActor();
    for (const digest of ["0123456789abcdef", "", "x"])
      expect(await findScannedPaper(clerk.office, receiptNumber, digest)).toEqual({
        caseId,
        state: { kind: "unknown" },
      });
  });

  it("do not exist for another office, nor with a wrong number", async () => {
    const { receiptNumber } = await handedInPosting();
    const foreign = await staffActor({ officeCode: "0901" });
    expect(await findScannedPaper(foreign.office, receiptNumber, "0123456789abcdef")).toBeNull();
    const clerk = await staffActor();
    for (const wrong of ["", "234-56A-CFRM", "あ"])
      expect(await findScannedPaper(clerk.office, wrong, "0123456789abcdef")).toBeNull();
  });

  it("have no code before hand-in", async () => {
    const actor = await employerWithEstablishment();
    const id = await typedPosting(actor, { workTimeType: "fullTime", jobTitle: "経理事務" });
    const ticket = actor.scope && (await employerTicket(actor.scope, id));
    if (!ticket) throw new Error("no ticket");
    expect(ticketRequest(ticket)).toMatchObject({
      name: "仮求人票_経理事務",
      paper: { stamp: { receiptNumber: null, scanUrl: null } },
    });
  });
});
