import type { PrSheet } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import type { TicketRow } from "@/domain/posting/ticket/row";
import { widthInEm } from "@/domain/text/measure";
import { A4, type Mark, type Paper, type Picture, type Sheet } from "../paper";
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

/** Pictures stand two beside each other, ten on a sheet, each over its title. */
const ACROSS = 2;
const PICTURES = { gap: 12, title: 14, tallest: 210, rows: 5 } as const;

/**
 * 求人・事業所PRシート on one sheet of A4, and the establishment's pictures, where there are any, on a second one.
 * @param pictures by id; a picture that is not there is left out, and so is its title
 */
export function prSheetPaper(sheet: PrSheet, pictures: Readonly<Record<string, Picture>> = {}): Paper {
  const shown = sheet.pictures.flatMap(({ id, title }) => {
    const picture = pictures[id];
    return picture ? [{ title, picture }] : [];
  });
  return {
    title: sheet.name,
    sheets: [words(sheet), ...(shown.length > 0 ? [pictureSheet(sheet, shown)] : [])],
  };
}

function pictureSheet(
  sheet: PrSheet,
  shown: readonly { readonly title: string; readonly picture: Picture }[],
): Sheet {
  const top = MARGIN.top + TITLE_HEIGHT + 6;
  const rows = Math.min(Math.ceil(shown.length / ACROSS), PICTURES.rows);
  const row = Math.min(
    (A4.height - MARGIN.bottom - top) / rows,
    PICTURES.tallest + PICTURES.title + PICTURES.gap,
  );
  const room = {
    width: (WIDTH - PICTURES.gap * (ACROSS - 1)) / ACROSS,
    height: row - PICTURES.title - PICTURES.gap,
  };
  return [
    ...title({ ...sheet, title: `${sheet.title}（画像）`, logos: [] }),
    ...shown.slice(0, rows * ACROSS).flatMap(({ title: text, picture }, index): Mark[] => {
      const x = MARGIN.side + (index % ACROSS) * (room.width + PICTURES.gap);
      const y = top + Math.floor(index / ACROSS) * row;
      // Never larger than its room, never out of proportion.
      const scale = Math.min(room.width / picture.width, room.height / picture.height);
      const width = picture.width * scale;
      const height = picture.height * scale;
      return [
        {
          kind: "picture",
          x: x + (room.width - width) / 2,
          y: y + (room.height - height) / 2,
          width,
          height,
          picture,
        },
        { kind: "text", x, y: y + room.height + 3, size: 9, text },
      ];
    }),
  ];
}

function words(sheet: PrSheet): Sheet {
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
  return [
    ...title(sheet),
    ...drawBands(head, { x: MARGIN.side, y: top, width: WIDTH, height: head.height }),
    ...drawBands(
      fitInto(() => [[{ columns }]], area.height, LARGEST),
      area,
    ),
  ];
}

/** The title, and beside it the certificates of the establishment. */
function title({ title: text, logos }: Pick<PrSheet, "title" | "logos">): Mark[] {
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
