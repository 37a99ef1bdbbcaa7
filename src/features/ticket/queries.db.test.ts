import { PrismaPg } from "@prisma/adapter-pg";
import { beforeEach, describe, expect, it } from "vitest";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { bindEstablishment } from "@/features/establishment/commands";
import { submitEstablishment } from "@/features/submission/commands";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db } from "@/server/db";
import { PrismaClient } from "@/server/generated/prisma/client";
import { filledEstablishment, filledPartTimePosting } from "~/tests/fixtures/filled-posting";
import { employerActor, reloadEmployer, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase, testDatabaseUrl } from "~/tests/support/database";
import { employerWithEstablishment, handedInPosting, typedPosting } from "~/tests/support/handed-in";
import { copiesOf, registerPosting } from "~/tests/support/in-review";
import { testJobs } from "~/tests/support/jobs";
import { printedRow } from "~/tests/support/tickets";
import {
  employerTicket,
  officeTicket,
  officeTickets,
  type TicketDocument,
  ticketInTheMaking,
} from "./queries";

testClock("2026-11-20T01:00:00Z");
testJobs();
beforeEach(resetDatabase);

function scopeOf({ scope }: EmployerActor): EstablishmentScope {
  if (!scope) throw new Error("this account has no establishment");
  return scope;
}

function printed(document: TicketDocument | null, key: string): string | undefined {
  return document ? printedRow(ticketRows(document.facts), key) : undefined;
}

/** A posting that is finally registered, by a clerk of Sano. */
async function registeredPosting() {
  const handedIn = await handedInPosting();
  const clerk = await staffActor();
  const { number } = await registerPosting(clerk, handedIn.caseId);
  return { ...handedIn, clerk, number };
}

describe("an employer's ticket", () => {
  it("shows a draft as far as it is entered", async () => {
    const actor = await employerWithEstablishment();
    const id = await typedPosting(actor, { workTimeType: "fullTime", jobTitle: "経理事務" });
    const ticket = await employerTicket(scopeOf(actor), id);
    expect(ticket?.editable).toBe(true);
    expect(printed(ticket, "jobTitle")).toBe("経理事務");
    expect(printed(ticket, "establishmentName")).toBe("株式会社ひので製作所／佐野工場");
    expect(printed(ticket, "baseWage")).toBe("");
    expect(printed(ticket, "number")).toBe("");
  });

  it("shows what was handed in, not what is stored in the draft since", async () => {
    const { actor, postingId } = await handedInPosting(filledPartTimePosting);
    await db.postingSection.update({
      where: { postingId_step: { postingId, step: 3 } },
      data: { answers: { jobTitle: "別の職種" } },
    });
    const ticket = await employerTicket(scopeOf(actor), postingId);
    expect(ticket?.editable).toBe(false);
    expect(printed(ticket, "jobTitle")).toBe("一般事務（受発注・電話応対）");
    expect(printed(ticket, "office")).toBe("");
  });

  it("has number, dates, office and codes after final registration", async () => {
    const { actor, postingId, number } = await registeredPosting();
    const ticket = await employerTicket(scopeOf(actor), postingId);
    expect(printed(ticket, "number")).toBe(number);
    expect(printed(ticket, "acceptedOn")).toBe("令和8年11月20日");
    expect(printed(ticket, "introductionDeadline")).toBe("令和9年1月15日");
    expect(printed(ticket, "office")).toBe("佐野公共職業安定所");
    expect(printed(ticket, "industryClass")).toBe("311 輸送用機械器具製造業");
    expect(printed(ticket, "occupationCodes")).toBe("081-01，084-02");
    expect(printed(ticket, "establishmentNumber")).toBe("0904-123456-7");
  });

  it("does not exist for another employer, for another log-in not yet confirmed, nor for a wrong id", async () => {
    const { actor, postingId } = await registeredPosting();
    const stranger = await employerWithEstablishment();
    expect(await employerTicket(scopeOf(stranger), postingId)).toBeNull();
    const claiming = await employerActor();
    expect((await bindEstablishment(claiming, "0904-123456-7")).ok).toBe(true);
    const provisional = await reloadEmployer(claiming.accountId);
    expect(provisional.scope?.confirmed).toBe(false);
    expect(await employerTicket(scopeOf(provisional), postingId)).toBeNull();
    for (const id of ["019a0000-0000-7000-8000-000000000000", "x", ""])
      expect(await employerTicket(scopeOf(actor), id)).toBeNull();
  });

  it("shows somebody who is not yet confirmed nothing of the establishment that is not published", async () => {
    await registeredPosting();
    const claiming = await employerActor();
    await bindEstablishment(claiming, "0904-123456-7");
    const provisional = await reloadEmployer(claiming.accountId);
    const id = await typedPosting(provisional, { workTimeType: "fullTime", jobTitle: "経理事務" });
    const ticket = await employerTicket(scopeOf(provisional), id);
    expect(printed(ticket, "establishmentName")).toBe("株式会社ひので製作所／佐野工場");
    const text = JSON.stringify(ticket && ticketRows(ticket.facts));
    const unpublished = [
      "headOfficePostal",
      "headOfficeAddress",
      "representativeNameKana",
      "phone",
      "fax",
      "email",
      "contactDepartment",
      "contactName",
      "contactPhone",
      "contactEmail",
      "workplaces.0.address",
      "welfareDetail",
    ].map((key) => String(filledEstablishment[key]));
    expect(unpublished.filter((answer) => text.includes(answer))).toEqual([]);
  });
});

describe("the ticket beside the form", () => {
  it("is written from what is entered so far, and from what is printed of the establishment", async () => {
    const actor = await employerWithEstablishment();
    const id = await typedPosting(actor, { workTimeType: "fullTime", jobTitle: "経理事務" });
    const facts = await ticketInTheMaking(scopeOf(actor), id);
    const whole = await employerTicket(scopeOf(actor), id);
    expect(facts?.posting).toMatchObject({ jobTitle: "経理事務" });
    expect(facts && ticketRows(facts)).toEqual(whole && ticketRows(whole.facts));
    expect(facts?.establishment).toHaveProperty("establishmentName");
    expect(facts?.establishment).not.toHaveProperty("contactName");
  });

  it("is there for whoever may type into the posting alone", async () => {
    const { actor, postingId } = await handedInPosting();
    expect(await ticketInTheMaking(scopeOf(actor), postingId)).toBeNull();
    const stranger = await employerWithEstablishment();
    const id = await typedPosting(actor, { jobTitle: "経理事務" });
    expect(await ticketInTheMaking(scopeOf(actor), id)).not.toBeNull();
    expect(await ticketInTheMaking(scopeOf(stranger), id)).toBeNull();
  });
});

describe("the office's ticket of a case", () => {
  it("shows what was handed in, and after final registration all of it", async () => {
    const { caseId, clerk, number } = await registeredPosting();
    const ticket = await officeTicket(clerk.office, caseId);
    expect(printed(ticket, "number")).toBe(number);
    expect(printed(ticket, "jobTitle")).toBe("樹脂成形機のオペレーター（三交替）");
    const waiting = await handedInPosting(filledPartTimePosting);
    const provisional = await officeTicket(clerk.office, waiting.caseId);
    expect(printed(provisional, "number")).toBe("");
    expect(printed(provisional, "jobTitle")).toBe("一般事務（受発注・電話応対）");
  });

  it("does not exist for another office, for an establishment alone, nor for a wrong id", async () => {
    const { caseId } = await handedInPosting();
    const foreign = await staffActor({ officeCode: "0901" });
    expect(await officeTicket(foreign.office, caseId)).toBeNull();
    const alone = await employerWithEstablishment();
    const submitted = await submitEstablishment(alone);
    if (!submitted.ok || !submitted.value.submitted) throw new Error(JSON.stringify(submitted));
    const clerk = await staffActor();
    expect(await officeTicket(clerk.office, caseId)).not.toBeNull();
    expect(await officeTicket(clerk.office, submitted.value.caseId)).toBeNull();
    for (const id of ["019a0000-0000-7000-8000-000000000000", "x"])
      expect(await officeTicket(clerk.office, id)).toBeNull();
  });
});

describe("the tickets of several cases", () => {
  it("are read with as many statements as one", async () => {
    const { caseId } = await handedInPosting();
    const clerk = await staffActor();
    const cases = [caseId, ...(await copiesOf(caseId, clerk, 5))];
    const client = new PrismaClient({
      adapter: new PrismaPg({ connectionString: testDatabaseUrl() }),
      log: [{ emit: "event", level: "query" }],
    });
    let statements = 0;
    client.$on("query", () => {
      statements += 1;
    });
    const read = async (ids: readonly string[]) => {
      statements = 0;
      expect(await officeTickets(clerk.office, ids, client)).toHaveLength(ids.length);
      return statements;
    };
    try {
      const forOne = await read([caseId]);
      expect(forOne).toBeGreaterThan(0);
      expect(await read(cases)).toBe(forOne);
      // A case may be named twice.
      expect(await read([caseId, caseId])).toBe(forOne);
    } finally {
      await client.$disconnect();
    }
  });

  it("are none when one of them is not this office's, has no posting, or is no case", async () => {
    const { caseId } = await handedInPosting();
    const clerk = await staffActor();
    const stranger = await staffActor({ officeCode: "0901" });
    expect(await officeTickets(clerk.office, [caseId])).toHaveLength(1);
    expect(await officeTickets(stranger.office, [caseId])).toBeNull();
    expect(await officeTickets(clerk.office, [caseId, "019a0000-0000-7000-8000-000000000000"])).toBeNull();
    expect(await officeTickets(clerk.office, [caseId, "x"])).toBeNull();
  });
});
