import { describe, expect, it } from "vitest";
import { returnCase } from "@/features/review/commands";
import { db } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { caseInReview, copiesOf, officeItems as items } from "~/tests/support/in-review";
import { emptyInstallation } from "~/tests/support/installation";
import { registerCase } from "./commands";

const clock = emptyInstallation("2026-11-20T01:00:00Z");

/** Tries again whenever no connection became free in time: the wait for one is bounded, and fifty are many. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2028") throw error;
    }
  }
}

describe("many at once", () => {
  it("fifty cases get fifty distinct consecutive numbers of postings and of establishments", async () => {
    const { caseId, clerk } = await caseInReview();
    const ids = [caseId, ...(await copiesOf(caseId, clerk, 49))];
    const issued = { ...items, numberSource: "issued" };
    const answers = await Promise.all(
      ids.map((id) => patiently(() => registerCase(clerk, id, { ordinal: 1, items: issued }))),
    );
    const registered = answers.map((answer) => (answer.ok ? answer.value : null));
    const serials = Array.from({ length: 50 }, (_, index) => String(index + 1).padStart(6, "0"));
    expect(registered.map((one) => one?.posting?.number).sort()).toEqual(
      serials.map((serial) => `09040-${serial}61`),
    );
    expect(registered.map((one) => one?.establishmentNumber).sort()).toEqual(
      serials.map((serial) => `0904-${serial}-0`),
    );
    expect(await db.account.count({ where: { status: "OPEN" } })).toBe(50);
    expect(await db.notice.count()).toBe(50);
  }, 60_000);

  it("registers one case once", async () => {
    const { caseId, clerk } = await caseInReview();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => registerCase(clerk, caseId, { ordinal: 1, items })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === "MOVED_ON")).toHaveLength(4);
    expect(await db.numberSeries.findMany()).toEqual([{ key: "posting:0904:2026", value: 1 }]);
    expect(await db.notice.count()).toBe(1);
  });

  it("lets either the return or the registration happen", async () => {
    const { caseId, clerk } = await caseInReview();
    const comments = [{ document: "posting", fieldKey: "jobTitle", body: "詳しく" }] as const;
    const [returned, registered] = await Promise.all([
      returnCase(clerk, caseId, { ordinal: 1, comments }),
      registerCase(clerk, caseId, { ordinal: 1, items }),
    ]);
    expect([returned.ok, registered.ok].filter(Boolean)).toHaveLength(1);
    const { status } = await db.reviewCase.findFirstOrThrow();
    expect(status).toBe(returned.ok ? "RETURNED" : "REGISTERED");
    expect(await db.notice.count()).toBe(1);
  });

  it("gives a number of employment insurance to the first of two establishments", async () => {
    const { caseId, clerk } = await caseInReview();
    const [copy = ""] = await copiesOf(caseId, clerk, 1);
    const answers = await Promise.all(
      [caseId, copy].map((id) => registerCase(clerk, id, { ordinal: 1, items })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "NUMBER_TAKEN" });
    const open = await db.reviewCase.findFirstOrThrow({ where: { status: "IN_REVIEW" } });
    expect(
      await registerCase(clerk, open.id, { ordinal: 1, items: { ...items, numberSource: "issued" } }),
    ).toMatchObject({ ok: true, value: { establishmentNumber: "0904-000001-0" } });
  });
});

describe("a number", () => {
  it("that somebody else has already is passed over", async () => {
    const { caseId, clerk } = await caseInReview();
    const at = new Date("2026-11-20T01:00:00Z");
    const taken = { status: "REGISTERED", createdAt: at, updatedAt: at } as const;
    await db.establishment.create({ data: { ...taken, number: "0904-000001-0" } });
    expect(
      await registerCase(clerk, caseId, { ordinal: 1, items: { ...items, numberSource: "issued" } }),
    ).toMatchObject({ value: { establishmentNumber: "0904-000002-0" } });
  });

  it("of employment insurance that another establishment has is refused by name of the number", async () => {
    const { caseId, clerk } = await caseInReview();
    const at = new Date("2026-11-20T01:00:00Z");
    await db.establishment.create({
      data: { status: "REGISTERED", createdAt: at, updatedAt: at, number: "0904-123456-7" },
    });
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({
      code: "NUMBER_TAKEN",
      detail: { number: "0904-123456-7" },
    });
  });

  it("begins again with each year", async () => {
    const first = await caseInReview();
    const [second = ""] = await copiesOf(first.caseId, first.clerk, 1);
    const issued = { ...items, numberSource: "issued" };
    await registerCase(first.clerk, first.caseId, { ordinal: 1, items: issued });
    clock.set("2026-12-31T15:00:00Z"); // New Year in Japan
    expect(await registerCase(first.clerk, second, { ordinal: 1, items: issued })).toMatchObject({
      value: { posting: { number: "09040-00000171" }, establishmentNumber: "0904-000002-0" },
    });
  });
});
