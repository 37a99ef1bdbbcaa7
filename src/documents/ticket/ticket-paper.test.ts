import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { gridRow, type Ticket } from "@/domain/posting/ticket/row";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { wrap } from "@/domain/text/grid";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { sampleTickets, ticketsAtLimit, ticketStamp as stamp } from "~/tests/fixtures/sample-papers";
import { filling } from "~/tests/support/at-limit";
import { papersMistakes } from "~/tests/support/paper-mistakes";
import { withoutSpace } from "~/tests/support/pdf-text";
import { draftFacts, registeredFacts, rowsOf } from "~/tests/support/tickets";
import type { Mark, Paper, TextMark } from "../paper";
import { ticketPaper } from "./ticket-paper";

const draw = (ticket: Ticket) => ticketPaper(ticket, stamp);
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === "text");
const written = (paper: Paper) => paper.sheets.flatMap((sheet) => texts(sheet).map(({ text }) => text));

describe("the two sheets of a job ticket", () => {
  it.each(sampleTickets)(
    "are ruled without anything clipped or printed over something else: $name",
    ({ ticket }) => {
      const paper = draw(ticket);
      expect(paper.sheets).toHaveLength(2);
      expect(papersMistakes(paper)).toEqual([]);
    },
  );

  it.each(sampleTickets)("leave nothing out: $name", ({ ticket }) => {
    const all = withoutSpace(written(draw(ticket)).join(""));
    expect(all).not.toContain("以下省略");
    for (const { label, paragraphs } of rowsOf(ticket))
      expect(all, label).toContain(withoutSpace(paragraphs.flat().join("")));
  });

  it("are set in one size of letters that can be read, even at the limits", () => {
    for (const limit of ticketsAtLimit)
      for (const sheet of draw(limit).sheets)
        for (const { size } of texts(sheet)) expect(size).toBeGreaterThanOrEqual(6);
  });

  it("fill the paper also when hardly anything is entered", () => {
    for (const sheet of draw(ticketRows(draftFacts({}))).sheets) {
      const boxes = sheet.filter((mark) => mark.kind === "box");
      expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeGreaterThan(780);
    }
  });

  it("carry 仮求人票 and a watermark until there is a number", () => {
    const provisional = draw(ticketRows(draftFacts(filledFullTimePosting, filledEstablishment)));
    const registered = draw(ticketRows(registeredFacts(filledFullTimePosting)));
    for (const sheet of provisional.sheets) {
      expect(sheet[0]).toMatchObject({ kind: "watermark", text: "仮求人票" });
      expect(texts(sheet)[0]?.text).toBe("仮求人票");
    }
    expect(registered.sheets.flat().some(({ kind }) => kind === "watermark")).toBe(false);
    expect(written(registered)).not.toContain("仮求人票");
  });

  it("have the same check number, and a code for the counter once it was handed in", () => {
    const [first = [], second = []] = draw(ticketRows(draftFacts({}))).sheets;
    for (const sheet of [first, second])
      expect(texts(sheet).at(-1)?.text).toBe("受付番号 234-56A-CFRM　照合番号 3F9A-22C1");
    expect(first.filter(({ kind }) => kind === "code")).toMatchObject([{ content: stamp.scanUrl }]);
    const draft = ticketPaper(ticketRows(draftFacts({})), {
      checkNumber: "0000-0000",
      receiptNumber: null,
      scanUrl: null,
    });
    expect(draft.sheets.flat().some(({ kind }) => kind === "code")).toBe(false);
    expect(written(draft).at(-1)).toBe("照合番号 0000-0000");
    expect(papersMistakes(draft)).toEqual([]);
  });
});

/** What stands in the box that was ruled last. */
function lastBox(sheet: readonly Mark[]): string[] {
  const box = sheet.findLast((mark) => mark.kind === "box");
  if (box?.kind !== "box") return [];
  const inside = ({ x, y }: TextMark) => x > box.x && y > box.y && y < box.y + box.height;
  return texts(sheet)
    .filter(inside)
    .map(({ text }) => text.trimEnd());
}

describe("free text on the ticket", () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        ..."あ漢カーっ。、（「）」…―１２，：％円年時間分月　Ａ・\n",
        "２１０，０００円",
        "８時３０分",
        "です。\n",
        "ちょっと",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join(""));

  it("is broken as the preview under its field breaks it", () => {
    const { rows, columns } = postingCatalogue.fields.specialNotes;
    const empty = ticketRows(draftFacts({}));
    let compared = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, rowsUsed } = wrap(text, { rows, columns });
        if (rowsUsed > rows) return;
        compared += 1;
        const preview = lines.slice(0, rowsUsed).map((line) => line.trimEnd());
        const notes = gridRow("specialNotes", "特記事項", text, { rows, columns });
        // The other boxes with little in them: ten thousand sheets are laid out.
        const boxes = empty.boxes.map((box) => ({
          ...box,
          columns: box.number === 8 ? [[notes]] : box.columns.map((cells) => cells.slice(0, 1)),
        }));
        expect(lastBox(draw({ ...empty, boxes }).sheets[1] ?? [])).toEqual(
          preview.filter((line) => line !== ""),
        );
      }),
      { numRuns: 10_000 },
    );
    expect(compared).toBeGreaterThan(5_000);
  }, 120_000);

  it("far beyond its grid loses its end with words, and nothing else", () => {
    const ticket = ticketRows(draftFacts(filledFullTimePosting, filledEstablishment));
    const boxes = ticket.boxes.map((box) => ({
      ...box,
      columns: box.columns.map((cells) =>
        cells.map((cell) =>
          cell.key === "selectionNote" ? { ...cell, paragraphs: [[filling(10_000)]] } : cell,
        ),
      ),
    }));
    const paper = draw({ ...ticket, boxes });
    expect(papersMistakes(paper)).toEqual([]);
    expect(written(paper)).toContain("（紙面に収まらないため以下省略）");
    expect(written(paper).join("")).toContain("saiyo@hinode.example.jp");
  });
});
