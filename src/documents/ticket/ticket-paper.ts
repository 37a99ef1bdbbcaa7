import type { Ticket, TicketBox, TicketRow } from "@/domain/posting/ticket/row";
import { TICKET_COLUMNS } from "@/domain/posting/ticket/row";
import { widthInEm } from "@/domain/text/measure";
import { A4, type Mark, type Paper, type Sheet } from "../paper";
import { type Band, type Cell, drawBands, fitBands, fitInto, PADDING, type Setting } from "../table";

/** By what a printed ticket is found and checked again. */
export interface TicketStamp {
  /** 照合番号, the same on both sheets: loose sheets with the same number belong together. */
  readonly checkNumber: string;
  /** 受付番号, as it is read aloud; null before hand-in. */
  readonly receiptNumber: string | null;
  /** Address that opens the case at the counter, for the QR code; null before hand-in. */
  readonly scanUrl: string | null;
}

const MARGIN = { side: 25, top: 22, bottom: 20 } as const;
const WIDTH = A4.width - 2 * MARGIN.side;
const TITLE_HEIGHT = 23;
const FOOT_HEIGHT = 11;
const CODE_SIZE = 50;
const CODE_GAP = 8;

/** Labels of the boxes with two columns, and of those with one. */
const LABEL = { narrow: 45, wide: 62, head: 46, headLast: 36 } as const;

/** Letters in which two columns of thirty characters with their labels fill the sheet. */
const LARGEST = 7.4;

/**
 * The job ticket on two sheets of A4, from its rows alone. The letters are as large as the content allows; a ticket
 * whose items are all at their limits fits, an empty one fills the sheets with empty rows as a form does.
 */
export function ticketPaper(ticket: Ticket, stamp: TicketStamp): Paper {
  return { title: ticket.name, sheets: [firstSheet(ticket, stamp), secondSheet(ticket, stamp)] };
}

function firstSheet(ticket: Ticket, stamp: TicketStamp): Sheet {
  const headWidth = stamp.scanUrl ? WIDTH - CODE_SIZE - CODE_GAP : WIDTH;
  const headSetting: Setting = { size: 7, lead: 1.3 };
  const head = fitBands([headBand(ticket.head, headWidth)], headSetting);
  const top = MARGIN.top + TITLE_HEIGHT;
  const headHeight = stamp.scanUrl ? Math.max(head.height, CODE_SIZE - TITLE_HEIGHT + 6) : head.height;
  const boxes = ticket.boxes.filter((box) => box.page === 1);
  const y = top + headHeight + 5;
  const area = { x: MARGIN.side, y, width: WIDTH, height: foot() - y };
  return [
    ...watermark(ticket),
    ...title(ticket, 1, stamp.scanUrl === null ? 0 : CODE_SIZE + CODE_GAP),
    ...(stamp.scanUrl ? [code(stamp.scanUrl)] : []),
    ...drawBands(head, { x: MARGIN.side, y: top, width: headWidth, height: headHeight }),
    ...drawBands(
      fitInto(() => boxes.map((box) => [wholeBox(box)]), area.height, LARGEST),
      area,
    ),
    ...footer(stamp),
  ];
}

function secondSheet(ticket: Ticket, stamp: TicketStamp): Sheet {
  const boxes = ticket.boxes.filter((box) => box.page === 2);
  // The last two stand beside each other.
  const rest = boxes.slice(0, -2);
  const [selection, notes] = boxes.slice(-2);
  const y = MARGIN.top + TITLE_HEIGHT;
  const area = { x: MARGIN.side, y, width: WIDTH, height: foot() - y };
  const build = (setting: Setting): Band[] => [
    ...rest.map((box) => [wholeBox(box)]),
    ...(selection && notes ? [besideEachOther(selection, notes, setting)] : []),
  ];
  return [
    ...watermark(ticket),
    ...title(ticket, 2, 0),
    ...drawBands(fitInto(build, area.height, LARGEST), area),
    ...footer(stamp),
  ];
}

const foot = () => A4.height - MARGIN.bottom - FOOT_HEIGHT;

const cellOf = (row: TicketRow): Cell => ({
  label: row.label,
  paragraphs: row.paragraphs,
  room: row.grid?.rows,
});

/** The head: three items a row, the last column the widest, which says to whom the posting is shown. */
function headBand(rows: readonly TicketRow[], width: number): Band {
  const shares = [0.2975, 0.2975, 0.405];
  return [
    {
      aligned: true,
      columns: shares.map((share, column) => ({
        width: width * share,
        labelWidth: column === shares.length - 1 ? LABEL.headLast : LABEL.head,
        cells: rows
          .filter((_row, index) => index % shares.length === column)
          .map((row) => ({ ...cellOf(row), bold: row.key === "number" })),
      })),
    },
  ];
}

/** A box over the whole width. */
function wholeBox({ number, title: heading, columns }: TicketBox) {
  return {
    heading: { number, title: heading },
    columns: columns.map((rows) => ({
      width: WIDTH / columns.length,
      labelWidth: columns.length > 1 ? LABEL.narrow : LABEL.wide,
      cells: rows.map(cellOf),
    })),
  };
}

/** 選考等 on the left, and the free text of thirty columns on the right of it. */
function besideEachOther(left: TicketBox, right: TicketBox, { size }: Setting): Band {
  const rightWidth = TICKET_COLUMNS * size + 2 * PADDING.side;
  const single = (box: TicketBox, width: number, labelWidth: number) => ({
    heading: { number: box.number, title: box.title },
    columns: [{ width, labelWidth, cells: box.columns.flat().map(cellOf) }],
  });
  return [single(left, WIDTH - rightWidth - 3.5, LABEL.narrow), single(right, rightWidth, 0)];
}

/** @param kept width at the right that is not free */
function title(ticket: Ticket, page: 1 | 2, kept: number): Mark[] {
  const marks: Mark[] = [];
  let x = MARGIN.side;
  const y = MARGIN.top;
  const frame = (text: string, size: number, bold: boolean, top: number, rule: number) => {
    const width = widthInEm(text) * size + size;
    marks.push({ kind: "box", x, y: top, width, height: size * 1.5, rule });
    marks.push({ kind: "text", x: x + size / 2, y: top + size / 4, size, text, bold });
    x += width + 5;
  };
  if (ticket.provisional) frame("仮求人票", 10.5, true, y, 1);
  const size = page === 1 ? 14 : 11;
  marks.push({ kind: "text", x, y: y + (16 - size) / 2, size, text: ticket.title, bold: true });
  x += widthInEm(ticket.title) * size + 8;
  if (page === 1) for (const mark of ticket.marks) frame(mark, 7, false, y + 3, 0.6);
  const number = `${page}/2`;
  const end = A4.width - MARGIN.side - kept;
  marks.push({ kind: "text", x: end - widthInEm(number) * 9, y: y + 4, size: 9, text: number });
  return marks;
}

function code(content: string): Mark {
  return { kind: "code", x: A4.width - MARGIN.side - CODE_SIZE, y: MARGIN.top - 4, size: CODE_SIZE, content };
}

/** Behind everything: a ticket without a number must not be taken for one that was accepted. */
function watermark({ provisional }: Ticket): Mark[] {
  if (!provisional) return [];
  return [
    {
      kind: "watermark",
      x: A4.width / 2,
      y: A4.height / 2,
      size: 128,
      text: "仮求人票",
      grey: 0.92,
      turned: -52,
    },
  ];
}

function footer({ checkNumber, receiptNumber }: TicketStamp): Mark[] {
  const size = 6.5;
  const text = [...(receiptNumber ? [`受付番号 ${receiptNumber}`] : []), `照合番号 ${checkNumber}`].join(
    "　",
  );
  const x = A4.width - MARGIN.side - widthInEm(text) * size;
  return [{ kind: "text", x, y: A4.height - MARGIN.bottom - size, size, text }];
}
