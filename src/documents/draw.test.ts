import { describe, expect, it } from "vitest";
import type { Ticket, TicketRow } from "@/domain/posting/ticket/row";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { sampleTickets, ticketStamp as stamp } from "~/tests/fixtures/sample-papers";
import { pdfText, withoutSpace } from "~/tests/support/pdf-text";
import { draftFacts } from "~/tests/support/tickets";
import { missingGlyphs } from "~/tests/support/typeface";
import { drawPapers } from "./draw";
import { ticketPaper } from "./ticket/ticket-paper";

const at = new Date("2026-11-24T01:00:00Z");

const print = (ticket: Ticket) => drawPapers([ticketPaper(ticket, stamp)], at);

/** Everything that stands on the two sheets, in the order of the rows. */
function expectedPages(ticket: Ticket): string[] {
  const cells = (rows: readonly TicketRow[], labels = true) =>
    rows.map(({ label, paragraphs }) => `${labels ? label : ""}${paragraphs.flat().join("")}`).join("");
  return ([1, 2] as const).map((page) => {
    const boxes = ticket.boxes.filter((box) => box.page === page);
    return withoutSpace(
      [
        ticket.provisional ? "仮求人票" : "",
        ticket.title,
        ...(page === 1 ? ticket.marks : []),
        `${page}/2`,
        page === 1 ? cells(ticket.head) : "",
        // The heading of the last box says what its only item is.
        ...boxes.map(
          ({ number, title, columns }) => `${number}${title}${cells(columns.flat(), number !== 8)}`,
        ),
        "受付番号 234-56A-CFRM　照合番号 3F9A-22C1",
      ].join(""),
    );
  });
}

describe("the PDF of a job ticket", () => {
  it.each(sampleTickets)(
    "has every row exactly once, in reading order, on two small sheets with title and language: $name",
    async ({ ticket }) => {
      expect(ticket.unreadable).toEqual([]);
      const bytes = await print(ticket);
      expect(bytes.length).toBeLessThan(200_000);
      const { pages, title, language } = await pdfText(bytes);
      expect([title, language]).toEqual([ticket.name, "ja"]);
      expect(pages.map((lines) => withoutSpace(lines.join("")))).toEqual(expectedPages(ticket));
    },
  );

  it("embeds only the glyphs it uses", async () => {
    const bytes = await print(ticketRows(draftFacts(filledFullTimePosting, filledEstablishment)));
    const file = Buffer.from(bytes).toString("latin1");
    expect(file.match(/\/FontName \/[A-Z]{6}\+BIZUDGothic/g)).toHaveLength(2);
  });

  it("prints names with rare characters as they are", async () => {
    const establishment = { ...filledEstablishment, representativeName: "髙橋　﨑子" };
    const { pages } = await pdfText(
      await print(ticketRows(draftFacts(filledFullTimePosting, establishment))),
    );
    expect(withoutSpace(pages.flat().join(""))).toContain("代表取締役髙橋﨑子");
  });
});

/** Some of the cells that hold what people wrote. */
const FREE = new Set([
  "jobTitle",
  "jobDescription",
  "licences",
  "companyFeatures",
  "contact",
  "specialNotes",
]);

describe("text that no field takes", () => {
  const bad: readonly (readonly [string, string])[] = [
    ["emoji", "笑顔の職場です😀👨‍👩‍👧"],
    ["combining marks", "か\u3099んば\u0301ろう e\u0301"],
    ["kanji without a glyph", "𠮷田"],
    ["right-to-left text", "\u202eשלום مرحبا\u202c"],
    ["control characters", "a\u0000b\u0007c\ufffe"],
    ["600 line breaks", "あ\n".repeat(600)],
    ["10,000 characters", "長".repeat(10_000)],
  ];

  it.each(bad)("leaves its cell blank and is named: %s", async (_name, text) => {
    const ticket = ticketRows(
      draftFacts({ ...filledFullTimePosting, selectionNote: text, jobTitle: "職種" }),
    );
    const { pages } = await pdfText(await print(ticket));
    expect(pages).toHaveLength(2);
    // Combining kana are joined, the rest is refused.
    if (!text.startsWith("か")) expect(ticket.unreadable).toContain("選考に関する特記事項");
  });

  it.each(bad)("is printed with 〓 where it was stored all the same: %s", async (_name, text) => {
    const ticket = ticketRows(draftFacts({}));
    const boxes = ticket.boxes.map((box) => ({
      ...box,
      columns: box.columns.map((cells) =>
        cells.map((cell) => (FREE.has(cell.key) ? { ...cell, paragraphs: [text.split("\n")] } : cell)),
      ),
    }));
    const { pages } = await pdfText(await print({ ...ticket, boxes }));
    expect(pages).toHaveLength(2);
    const printed = pages.flat().join("");
    if (/[^\n\u3000-\u9fff]/u.test(text)) expect(printed).toContain("〓");
    expect(printed).not.toMatch(/\p{Emoji_Presentation}|𠮷|[\u0590-\u06ff]|\ufffd/u);
  });
});

describe("the typeface", () => {
  it("has a glyph of the width that the layout counts with, for every character a field takes", async () => {
    expect(await missingGlyphs()).toEqual([]);
  });
});
