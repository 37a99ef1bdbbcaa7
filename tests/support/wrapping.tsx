import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { print } from "@/documents/print";
import { normaliseAnswer } from "@/domain/catalogue/normalise-answer";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import type { Ticket, TicketBox, TicketRow } from "@/domain/posting/ticket/row";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { wrap } from "@/domain/text/grid";
import { PreviewTicket } from "@/features/ticket/components/preview-ticket";
import { pdfLines, withoutSpace } from "./pdf-text";
import { draftFacts } from "./tickets";

// The same texts, as three places break them into lines: the counter under a field, the ticket beside the form as it
// is drawn in HTML, and the PDF as programs read it.

const posting = postingCatalogue.fields;
const establishment = establishmentCatalogue.fields;

/** Free texts that are printed in rows of their own, with their grids. */
const TEXTS = {
  jobDescription: posting.jobDescription,
  workplaceNote: posting.workplaceNote,
  otherAllowances: posting.otherAllowances,
  workTimeNote: posting.workTimeNote,
  selectionNote: posting.selectionNote,
  specialNotes: posting.specialNotes,
  businessDescription: establishment.businessDescription,
  companyFeatures: establishment.companyFeatures,
} as const;

type TextKey = keyof typeof TEXTS;
const KEYS = Object.keys(TEXTS) as TextKey[];

const pieces = fc.constantFrom(
  ..."あ漢カーっ。、（「」）『』…―１２，：％円年時間分月　Ａ・髙﨑ヶゃ〜／※",
  "２１０，０００円",
  "８時３０分〜１７時１５分",
  "です。\n",
  "ちょっと",
  "……",
  "――",
  "（株）日の出",
  "\n",
  "\n\n",
  "株式会社ひのでの工場で、部品の検査と記録をします",
);

/** A text that fits its grid, as people leave it: it begins and ends with something that can be seen. */
function textFor(key: TextKey): fc.Arbitrary<string> {
  const { rows, columns } = TEXTS[key];
  return fc
    .array(pieces, { minLength: 1, maxLength: rows * 8 })
    .map((parts) => `始${parts.join("")}終`)
    .map((text) => {
      const { fits, overflowAt } = wrap(text, { rows, columns });
      return fits || overflowAt === null ? text : `${text.slice(0, overflowAt).trimEnd()}`;
    });
}

export interface Compared {
  readonly texts: number;
  readonly lines: number;
  /** Texts whose lines differ somewhere, with the lines of the three. */
  readonly differences: readonly object[];
}

/** Breaks at least so many generated texts in all three ways. @param seed gives the same texts again */
export async function compareWrapping(atLeast: number, seed: number, ticketsPerPdf = 40): Promise<Compared> {
  const tickets = Math.ceil(atLeast / KEYS.length);
  const samples = fc.sample(
    fc.record(
      Object.fromEntries(KEYS.map((key) => [key, textFor(key)])) as Record<TextKey, fc.Arbitrary<string>>,
    ),
    { numRuns: tickets, seed },
  );
  const differences: object[] = [];
  let lines = 0;
  for (let from = 0; from < samples.length; from += ticketsPerPdf) {
    const batch = samples.slice(from, from + ticketsPerPdf);
    const drawn = batch.map((texts) => ticketRows(draftFacts(texts, texts)));
    const stamp = { checkNumber: "0000-0000", receiptNumber: null, scanUrl: null };
    const bytes = await print({
      papers: drawn.map((ticket) => ({ kind: "ticket", ticket, stamp })),
      at: Date.UTC(2026, 10, 20),
    });
    const pages = (await pdfLines(bytes)).map((page) => page.map(withoutSpace));
    batch.forEach((texts, index) => {
      const ticket = drawn[index];
      if (!ticket) return;
      const html = renderToStaticMarkup(
        <PreviewTicket ticket={ticket} edited={[]} leads={() => true} onLead={() => {}} />,
      );
      for (const key of KEYS) {
        // What the field holds once it is left, and counts then.
        const field = wrap(normaliseAnswer(TEXTS[key], texts[key]).value, TEXTS[key]).lines;
        const preview = linesInHtml(html, key);
        const paper = linesInPdf([pages[2 * index] ?? [], pages[2 * index + 1] ?? []], ticket, key);
        lines += field.length;
        // In a PDF spaces are only distances.
        const seen = (all: readonly string[]) => all.map(withoutSpace).filter((line) => line !== "");
        const same =
          field.join("\n") === preview.join("\n") && seen(preview).join("\n") === seen(paper).join("\n");
        if (!same) differences.push({ key, text: texts[key], field, preview, paper });
      }
    });
  }
  return { texts: samples.length * KEYS.length, lines, differences };
}

/** The lines of a row's value, as the markup breaks them. */
function linesInHtml(html: string, key: string): string[] {
  const [, after = ""] = html.split(`data-row="${key}"`);
  const value = /<dd>(.*?)<\/dd>/s.exec(after)?.[1] ?? "";
  return [...value.matchAll(/<span[^>]*>(.*?)<\/span>/gs)].flatMap(([, paragraph = ""]) =>
    paragraph === "<br/>" ? [""] : paragraph.split(/<br[^>]*>/).map(unescaped),
  );
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The lines between a row's label and the next one's, as a reader of the PDF gets them. */
function linesInPdf(pages: readonly (readonly string[])[], ticket: Ticket, key: string): readonly string[] {
  const box = ticket.boxes.find(({ columns }) => columns.flat().some((row) => row.key === key));
  const page = pages[(box?.page ?? 1) - 1] ?? [];
  const rows: readonly TicketRow[] = box?.columns.find((all) => all.some((row) => row.key === key)) ?? [];
  const at = rows.findIndex((row) => row.key === key);
  // The last box has no labels; its heading says what it is.
  const label = box?.number === 8 ? headingOf(box) : (rows[at]?.label ?? "");
  const begin = endOf(page, label, 0);
  const next = rows[at + 1];
  const end = next ? startOf(page, next.label, begin) : page.length;
  const found = page.slice(begin, end);
  return next ? found : found.slice(0, endOfLast(found, ticket, key));
}

/** The heading of a box, without spaces as everything here. */
const headingOf = ({ number, title }: TicketBox) => `${number}${title}`;

/** Behind the last row of a column comes the next column, the next box or the foot: something that is no value. */
function endOfLast(lines: readonly string[], ticket: Ticket, key: string): number {
  const all = ticket.boxes.flatMap((box) => [
    headingOf(box),
    ...box.columns.flat().flatMap((row) => (row.key === key ? [] : [row.label])),
  ]);
  const stop = lines.findIndex(
    (line, index) => /^照合番号/.test(line) || all.some((label) => startOf(lines, label, index) === index),
  );
  return stop < 0 ? lines.length : stop;
}

/** Index behind a label, which may stand in several lines. */
function endOf(page: readonly string[], label: string, from: number): number {
  const start = startOf(page, label, from);
  let text = "";
  for (let index = start; index < page.length; index++) {
    text += page[index] ?? "";
    if (text === label) return index + 1;
  }
  return page.length;
}

function startOf(page: readonly string[], label: string, from: number): number {
  for (let start = from; start < page.length; start++) {
    let text = "";
    for (let index = start; index < page.length && text.length < label.length; index++)
      text += page[index] ?? "";
    if (text === label) return start;
  }
  return page.length;
}
