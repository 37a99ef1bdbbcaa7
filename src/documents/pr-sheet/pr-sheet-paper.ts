import type { PrSheet } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import type { TicketRow } from "@/domain/posting/ticket/row";
import { widthInEm } from "@/domain/text/measure";
import { A4, type Mark, type Paper } from "../paper";
import { type Cell, drawBands, fitBands, fitInto } from "../table";

const MARGIN = { side: 25, top: 24, bottom: 24 } as const;
const WIDTH = A4.width - 2 * MARGIN.side;
const TITLE_HEIGHT = 24;
/** Letters in which two columns of thirty characters with their labels fill the sheet. */
const LARGEST = 7.4;
const LABEL = 45;

const cellOf = (row: TicketRow): Cell => ({
  label: row.label,
  paragraphs: row.paragraphs,
  room: row.grid?.rows,
});

/** 求人・事業所PRシート on one sheet of A4. */
export function prSheetPaper(sheet: PrSheet): Paper {
  const top = MARGIN.top + TITLE_HEIGHT;
  const head = fitBands([[{ columns: [{ width: WIDTH, labelWidth: 62, cells: sheet.head.map(cellOf) }] }]], {
    size: 8.5,
    lead: 1.35,
  });
  const y = top + head.height + 6;
  const area = { x: MARGIN.side, y, width: WIDTH, height: A4.height - MARGIN.bottom - y };
  const columns = sheet.columns.map((rows) => ({
    width: WIDTH / 2,
    labelWidth: LABEL,
    cells: rows.map(cellOf),
  }));
  return {
    title: sheet.name,
    sheets: [
      [
        ...title(sheet),
        ...drawBands(head, { x: MARGIN.side, y: top, width: WIDTH, height: head.height }),
        ...drawBands(
          fitInto(() => [[{ columns }]], area.height, LARGEST),
          area,
        ),
      ],
    ],
  };
}

/** The title, and beside it the certificates of the establishment. */
function title({ title: text, logos }: PrSheet): Mark[] {
  const marks: Mark[] = [{ kind: "text", x: MARGIN.side, y: MARGIN.top, size: 14, text, bold: true }];
  let x = MARGIN.side + widthInEm(text) * 14 + 12;
  for (const logo of logos) {
    const width = widthInEm(logo) * 8 + 8;
    marks.push({ kind: "box", x, y: MARGIN.top + 1, width, height: 13, rule: 0.6 });
    marks.push({ kind: "text", x: x + 4, y: MARGIN.top + 3.5, size: 8, text: logo });
    x += width + 5;
  }
  return marks;
}
