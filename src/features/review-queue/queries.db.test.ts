import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { formatReceiptNumber, newReceiptNumber } from "@/domain/posting/numbering";
import { QUEUE_LISTS, type QueueList } from "@/domain/review/queue";
import { searchTokens } from "@/domain/review/search-tokens";
import { searchTextOf } from "@/domain/submission/search-text";
import { findCase } from "@/features/review/queries";
import { fromDbDate, toDbDate } from "@/lib/jst";
import type { StaffActor } from "@/server/actor";
import { db } from "@/server/db";
import { staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { countCases, listCases, neighbours, QUEUE_PAGE_SIZE } from "./queries";

testClock("2026-11-20T01:00:00Z");
beforeEach(resetDatabase);

interface Facts {
  officeCode?: string;
  status?: "WAITING" | "IN_REVIEW" | "RETURNED" | "REGISTERED";
  assignedStaffId?: string;
  visitDeadline?: string;
  closedAt?: Date;
  name?: string;
  kana?: string;
  phone?: string;
  email?: string;
}

let serial = 0;

/** A case as hand-in leaves it, as far as lists and search are concerned. */
async function caseOf({
  officeCode = "0904",
  name = "",
  kana = "",
  phone = "",
  email = "",
  ...facts
}: Facts = {}) {
  const at = new Date("2026-11-20T00:00:00Z");
  const searchText = searchTextOf({
    establishment: { establishmentName: name, establishmentNameKana: kana, phone },
    posting: {},
    email,
  });
  const { visitDeadline = "2026-12-04", ...rest } = facts;
  const { id: establishmentId } = await db.establishment.create({ data: { createdAt: at, updatedAt: at } });
  return db.reviewCase.create({
    data: {
      status: "WAITING",
      ...rest,
      officeCode,
      receiptNumber: newReceiptNumber(
        Uint8Array.from({ length: 16 }, () => (serial = (serial * 7 + 13) % 251)),
      ),
      visitDeadline: toDbDate(visitDeadline),
      submittedAt: at,
      establishmentName: name,
      searchText,
      searchTokens: searchTokens(officeCode, searchText),
      establishmentId,
    } as Parameters<typeof db.reviewCase.create>[0]["data"],
    select: { id: true, receiptNumber: true },
  });
}

const page = (staff: StaffActor, facts: { list?: QueueList; query?: string } = {}) =>
  listCases(staff.office, { list: "waiting", query: "", staffId: staff.staffId, after: null, ...facts });

const idsOf = async (staff: StaffActor, facts: { list?: QueueList; query?: string } = {}) =>
  (await page(staff, facts)).rows.map((row) => row.id);

/** Every page of a list, one after the other. */
async function walk(staff: StaffActor, list: QueueList): Promise<string[]> {
  const ids: string[] = [];
  let after = null;
  do {
    const { rows, next } = await listCases(staff.office, { list, query: "", staffId: staff.staffId, after });
    expect(rows.length).toBeLessThanOrEqual(QUEUE_PAGE_SIZE);
    ids.push(...rows.map((row) => row.id));
    after = next;
  } while (after !== null);
  return ids;
}

describe("the queue", () => {
  it("shows the oldest deadline first, and pages without gap or repetition", async () => {
    const staff = await staffActor();
    const days = Array.from(
      { length: 120 },
      (_, index) => `2026-12-${String(((index * 7) % 9) + 1).padStart(2, "0")}`,
    );
    const cases: { id: string; visitDeadline: string }[] = [];
    for (const visitDeadline of days) cases.push({ ...(await caseOf({ visitDeadline })), visitDeadline });
    const expected = cases
      .sort((a, b) =>
        a.visitDeadline === b.visitDeadline
          ? a.id < b.id
            ? -1
            : 1
          : a.visitDeadline < b.visitDeadline
            ? -1
            : 1,
      )
      .map(({ id }) => id);
    expect(await walk(staff, "waiting")).toEqual(expected);
  });

  it("shows what is registered latest first, and pages it too", async () => {
    const staff = await staffActor();
    const ids: string[] = [];
    for (let minute = 0; minute < QUEUE_PAGE_SIZE + 10; minute++) {
      const closedAt = new Date(Date.UTC(2026, 10, 20, 0, Math.floor(minute / 2)));
      ids.push((await caseOf({ status: "REGISTERED", closedAt })).id);
    }
    expect((await walk(staff, "registered")).toSorted()).toEqual(ids.toSorted());
    const [first] = await idsOf(staff, { list: "registered" });
    expect(ids.slice(-2)).toContain(first);
  });

  it("sorts cases into lists and counts them", async () => {
    const [staff, colleague] = [await staffActor(), await staffActor()];
    const mine = { assignedStaffId: staff.staffId };
    const theirs = { assignedStaffId: colleague.staffId };
    const waiting = await caseOf();
    const again = await caseOf(mine);
    const inReview = await caseOf({ status: "IN_REVIEW", ...mine });
    const colleagues = await caseOf({ status: "IN_REVIEW", ...theirs });
    const returned = await caseOf({ status: "RETURNED", ...mine });
    const registered = await caseOf({ status: "REGISTERED", closedAt: new Date(), ...mine });
    const lists = {
      waiting: [waiting.id, again.id],
      mine: [again.id, inReview.id],
      inReview: [inReview.id, colleagues.id],
      returned: [returned.id],
      registered: [registered.id],
    };
    const counts = await countCases(staff.office, staff.staffId);
    for (const { key } of QUEUE_LISTS) {
      expect((await idsOf(staff, { list: key })).toSorted(), key).toEqual(lists[key].toSorted());
      expect(counts[key], key).toBe(lists[key].length);
    }
  });

  it("knows the neighbours of a case in its list", async () => {
    const staff = await staffActor();
    const cases = [];
    for (const visitDeadline of ["2026-12-01", "2026-12-02", "2026-12-02", "2026-12-03"])
      cases.push({ ...(await caseOf({ visitDeadline })), visitDeadline, closedAt: null });
    const order = await idsOf(staff);
    const view = { list: "waiting", query: "", staffId: staff.staffId } as const;
    for (const [index, id] of order.entries()) {
      const one = cases.find((candidate) => candidate.id === id);
      if (!one) throw new Error("unknown case");
      expect(await neighbours(staff.office, view, one)).toEqual({
        previous: order[index - 1] ?? null,
        next: order[index + 1] ?? null,
      });
    }
  });
});

describe("another office", () => {
  it("sees, finds and counts nothing of it", async () => {
    const mine = await caseOf({
      name: "株式会社佐野製作所",
      phone: "0283-22-1234",
      email: "saiyo@sano.example",
    });
    const theirs = await caseOf({ name: "株式会社佐野製作所", officeCode: "0901" });
    const [staff, foreign] = [await staffActor(), await staffActor({ officeCode: "0901" })];
    expect(await idsOf(staff)).toEqual([mine.id]);
    expect(await idsOf(foreign)).toEqual([theirs.id]);
    for (const query of [mine.receiptNumber, "佐野製作所", "0283-22-1234", "saiyo@sano.example"]) {
      expect(await idsOf(staff, { query })).toContain(mine.id);
      expect(await idsOf(foreign, { query })).not.toContain(mine.id);
    }
    expect(await countCases(foreign.office, foreign.staffId)).toMatchObject({ waiting: 1, registered: 0 });
    expect(await findCase(foreign.office, mine.id)).toBeNull();
  });
});

describe("the search", () => {
  const facts = {
    name: "株式会社　佐野製作所／本社工場",
    kana: "カブシキガイシャサノセイサクショ",
    phone: "0283-22-1234",
    email: "Saiyo_1@sano.example",
  };

  it.each([
    ["part of the name", "佐野製作"],
    ["a name in two words, the other way round", "工場　佐野"],
    ["a name without its space", "株式会社佐野"],
    ["kana", "サノセイ"],
    ["kana typed as hiragana", "さのせいさく"],
    ["half-width kana", "ｻﾉｾｲｻｸ"],
    ["a telephone number", "0283-22-1234"],
    ["a telephone number without hyphens", "0283221234"],
    ["a telephone number in full width", "０２８３－２２－１２３４"],
    ["the end of a telephone number", "221234"],
    ["an e-mail address", "saiyo_1@sano.example"],
    ["part of an e-mail address", "SANO.example"],
  ])("finds a case by %s", async (_name, query) => {
    const staff = await staffActor();
    const wanted = await caseOf(facts);
    await caseOf({
      ...facts,
      name: "有限会社足利商事",
      kana: "ユウゲンガイシャアシカガショウジ",
      phone: "0284-33-9999",
      email: "info@ashikaga.test",
    });
    expect(await idsOf(staff, { query })).toEqual([wanted.id]);
  });

  it("finds a case by its receipt number, however it is written", async () => {
    const staff = await staffActor();
    const { id, receiptNumber } = await caseOf(facts);
    await caseOf(facts);
    const grouped = `${receiptNumber.slice(0, 3)}-${receiptNumber.slice(3, 6)}-${receiptNumber.slice(6)}`;
    for (const query of [receiptNumber, grouped, ` ${grouped.toLowerCase()} `])
      expect(await idsOf(staff, { query })).toEqual([id]);
  });

  it("looks through all statuses, whatever list it is begun in", async () => {
    const staff = await staffActor();
    const ids = [
      (await caseOf({ ...facts, visitDeadline: "2026-12-01" })).id,
      (await caseOf({ ...facts, status: "REGISTERED", closedAt: new Date(), visitDeadline: "2026-12-02" }))
        .id,
    ];
    const view = { list: "returned", query: "佐野製作所" } as const;
    expect(await idsOf(staff, view)).toEqual(ids.toReversed());
    const [first, second] = ids.toReversed() as [string, string];
    const neighboursOf = async (id: string) => {
      const detail = await db.reviewCase.findUniqueOrThrow({ where: { id } });
      const visitDeadline = fromDbDate(detail.visitDeadline);
      return neighbours(staff.office, { ...view, staffId: staff.staffId }, { ...detail, visitDeadline });
    };
    // A case in no result stands between them by its deadline.
    await caseOf({ status: "RETURNED", visitDeadline: "2026-12-01" });
    expect(await neighboursOf(first)).toEqual({ previous: null, next: second });
    expect(await neighboursOf(second)).toEqual({ previous: first, next: null });
  });

  it("does not find words that only share characters, and takes no word for a pattern", async () => {
    const staff = await staffActor();
    await caseOf(facts);
    for (const query of ["野佐", "製佐野", "佐野製作所 宇都宮", randomUUID(), "\\", "%"])
      expect(await idsOf(staff, { query }), query).toEqual([]);
  });

  it("does not read every case for a single character, and says so instead of showing a list", async () => {
    const staff = await staffActor();
    const { id, receiptNumber } = await caseOf({ name: "佐野製作所", phone: "0283-22-1234" });
    for (const query of ["佐", "佐 野", "・", "　ー　"])
      expect(await page(staff, { query }), query).toMatchObject({ rows: [], tooShort: true });
    // A single character beside a longer word narrows further; a receipt number may be typed with spaces.
    for (const query of ["佐野 製", [...receiptNumber].join(" ")])
      expect(await idsOf(staff, { query }), query).toEqual([id]);
    expect(await page(staff, { query: "存在しない" })).toMatchObject({ rows: [], tooShort: false });
  });

  it("knows a receipt number whose case was erased with its account", async () => {
    const staff = await staffActor();
    const [{ receiptNumber }, other] = [await caseOf(facts), await caseOf()];
    const search = async (query: string) => (await page(staff, { query })).erasedOn;
    expect(await search(receiptNumber)).toBeNull();
    await db.deletionRecord.create({
      data: {
        deletedAt: new Date("2026-12-04T15:10:00Z"),
        reason: "lapsed",
        accountId: randomUUID(),
        receiptNumbers: [other.receiptNumber, receiptNumber],
        deleted: {},
        remaining: {},
      },
    });
    expect(await search(receiptNumber), "still there").toBeNull();
    await db.reviewCase.deleteMany();
    expect(await search(formatReceiptNumber(receiptNumber).toLowerCase())).toBe("2026-12-05");
    expect(await search("佐野製作所")).toBeNull();
  });
});
