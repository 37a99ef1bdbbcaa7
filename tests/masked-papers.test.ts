import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { drawPapers } from "@/documents/draw";
import { prSheetPaper } from "@/documents/pr-sheet/pr-sheet-paper";
import { ticketPaper } from "@/documents/ticket/ticket-paper";
import type { Fields, RawAnswers } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { maskFor } from "@/domain/posting/disclosure";
import { prSheetRows } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import { type TicketRow, textOf } from "@/domain/posting/ticket/row";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { TicketView } from "@/features/ticket/components/ticket-view";
import { filledFullTimePosting } from "./fixtures/filled-posting";
import { pdfText, withoutSpace } from "./support/pdf-text";
import { registeredFacts, rowsOf } from "./support/tickets";

// Every disclosure for every viewer, on paper and on the screen: what the viewer may not see is nowhere in the text.

const at = new Date("2026-11-24T01:00:00Z");
const stamp = { checkNumber: "3F9A-22C1", receiptNumber: null, scanUrl: null };

/** Answers that identify the establishment, without those that occur by chance. */
function identifying(fields: Fields, raw: RawAnswers): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.identifies && !field.readOnly)
    .flatMap(([key, field]) => cellsOf(key, field))
    .flatMap(({ key }) => raw[key] ?? [])
    .filter((answer) => answer.length > 4)
    .map(withoutSpace);
}

const scopes = ["open", "seekersOnly", "anonymous", "closed"] as const;
const viewers = ["public", "seeker", "counter"] as const;
const cases = scopes.flatMap((scope) => viewers.map((viewer) => ({ scope, viewer })));

/** Text of a page, as somebody reads it. */
const textOfHtml = (html: string) =>
  withoutSpace(html.replace(/<[^>]+>/g, "").replace(/&lt;|&gt;|&amp;|&quot;|&#x27;/g, "＊"));

describe("papers under every disclosure", () => {
  it.each(cases)("$scope for $viewer", async ({ scope, viewer }) => {
    const mask = maskFor(viewer, scope);
    if (mask === "everything") {
      expect(scope).toBe("closed");
      return;
    }
    const facts = registeredFacts({ ...filledFullTimePosting, publicationScope: scope });
    const ticket = ticketRows(facts, mask);
    const sheet = prSheetRows(facts, mask);
    const [onPaper, onSheet] = await Promise.all(
      [ticketPaper(ticket, stamp), prSheetPaper(sheet)].map(async (paper) => {
        const { title, pages } = await pdfText(await drawPapers([paper], at));
        return withoutSpace(`${String(title)}${pages.flat().join("")}`);
      }),
    );
    const onScreen = textOfHtml(renderToStaticMarkup(createElement(TicketView, { ticket })));

    const words = [
      ...identifying(postingCatalogue.fields, facts.posting),
      ...identifying(establishmentCatalogue.fields, facts.establishment),
    ];
    expect(words.length).toBeGreaterThan(30);
    for (const text of [onPaper, onSheet, onScreen]) {
      const found = words.filter((word) => text?.includes(word));
      if (mask === "identifying") expect(found).toEqual([]);
      else expect(found).not.toEqual([]);
    }

    const labelled = (row: TicketRow) => withoutSpace(`${row.label}${textOf(row)}`);
    for (const row of rowsOf(ticket)) {
      if (textOf(row) === "") continue;
      expect(onPaper, row.key).toContain(
        row.key === "specialNotes" ? withoutSpace(textOf(row)) : labelled(row),
      );
      expect(onScreen, row.key).toContain(withoutSpace(textOf(row)));
    }
    for (const row of [...sheet.head, ...sheet.columns.flat()])
      if (textOf(row) !== "") expect(onSheet, row.key).toContain(labelled(row));
  });
});
