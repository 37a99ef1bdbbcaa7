import { createRequire } from "node:module";
import { Canvas, Document, Font, Image, Page, renderToBuffer } from "@react-pdf/renderer";
import encodeQr from "qr";
import { A4, type Mark, type Paper, type Sheet, type TextMark, type WatermarkMark } from "./paper";
import { printable } from "./printable";

/**
 * Draws papers as PDF. Layout is done by then: each page is one canvas on which the marks are put in reading order,
 * so the text can be extracted as it is read, and no second line breaking can disagree with the first.
 */

const { resolve } = createRequire(import.meta.url);
const FAMILY = "BIZ UDGothic";

/** The typeface, in static TrueType files; only the glyphs that a paper uses are embedded. */
const WEIGHTS = [
  { name: "gothic", fontWeight: 400, file: "400Regular/BIZUDGothic_400Regular.ttf" },
  { name: "gothicBold", fontWeight: 700, file: "700Bold/BIZUDGothic_700Bold.ttf" },
] as const;

for (const { fontWeight, file } of WEIGHTS)
  Font.register({ family: FAMILY, fontWeight, src: resolve(`@expo-google-fonts/biz-udgothic/${file}`) });

/** Where the baseline stands in an em square of the typeface. */
const BASELINE = 0.88;

/** The part of pdfkit that a canvas hands out, as far as it is used here. */
interface Painter {
  save(): Painter;
  restore(): Painter;
  translate(x: number, y: number): Painter;
  rotate(degrees: number): Painter;
  scale(across: number, down: number): Painter;
  path(svg: string): Painter;
  font(source: unknown, name: string): Painter;
  fontSize(size: number): Painter;
  text(text: string, x: number, y: number, options: object): Painter;
  fillColor(colour: string): Painter;
  lineWidth(width: number): Painter;
  moveTo(x: number, y: number): Painter;
  lineTo(x: number, y: number): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  stroke(): Painter;
  fill(): Painter;
}

/** The part of a parsed typeface that is used here. */
interface Typeface {
  readonly unitsPerEm: number;
  layout(text: string): { readonly glyphs: readonly { readonly path: { toSVG(): string } }[] };
}

/** The parsed typefaces, shared by all documents of this thread. */
async function loadFonts(): Promise<Record<(typeof WEIGHTS)[number]["name"], Typeface>> {
  const load = async (fontWeight: number): Promise<Typeface> => {
    const descriptor = { fontFamily: FAMILY, fontWeight };
    await Font.load(descriptor);
    return Font.getFont(descriptor)?.data as unknown as Typeface;
  };
  const [gothic, gothicBold] = await Promise.all([load(WEIGHTS[0].fontWeight), load(WEIGHTS[1].fontWeight)]);
  return { gothic, gothicBold };
}

type Fonts = Awaited<ReturnType<typeof loadFonts>>;
let fonts: Promise<Fonts> | undefined;

const ink = (level: number) => {
  const byte = Math.round(level * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${byte}${byte}${byte}`;
};

function drawText(painter: Painter, mark: TextMark, { gothic, gothicBold }: Fonts): void {
  const { x, y, size, text, bold, grey = 0 } = mark;
  if (bold) painter.font(gothicBold, "gothicBold");
  else painter.font(gothic, "gothic");
  painter.fontSize(size).fillColor(ink(grey));
  painter.text(printable(text), x, y + size * BASELINE, { lineBreak: false, baseline: "alphabetic" });
}

function drawWatermark(painter: Painter, mark: WatermarkMark, { gothicBold }: Fonts): void {
  const { x, y, size, text, grey, turned } = mark;
  const { glyphs } = gothicBold.layout(text);
  painter.save().translate(x, y).rotate(turned).fillColor(ink(grey));
  glyphs.forEach((glyph, index) => {
    const scale = size / gothicBold.unitsPerEm;
    painter
      .save()
      .translate((index - glyphs.length / 2) * size, size * (BASELINE - 0.5))
      .scale(scale, -scale)
      .path(glyph.path.toSVG())
      .fill()
      .restore();
  });
  painter.restore();
}

function drawCode(painter: Painter, x: number, y: number, size: number, content: string): void {
  const modules = encodeQr(content, "raw", { ecc: "medium", border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const side = size / modules.length;
  painter.fillColor(ink(0));
  modules.forEach((row, down) => {
    for (let from = 0; from < row.length; from++) {
      if (!row[from]) continue;
      let to = from;
      while (row[to + 1]) to += 1;
      // A hair more than a module, so that no white line shows between two.
      painter.rect(x + from * side, y + down * side, (to - from + 1) * side + 0.02, side + 0.02);
      from = to;
    }
  });
  painter.fill();
}

function drawMark(painter: Painter, mark: Mark, loaded: Fonts): void {
  switch (mark.kind) {
    case "text":
      if (mark.text.trim() !== "") drawText(painter, mark, loaded);
      return;
    case "watermark":
      drawWatermark(painter, mark, loaded);
      return;
    case "line":
      painter.lineWidth(mark.width).moveTo(...mark.from);
      painter.lineTo(...mark.to).stroke();
      return;
    case "box":
      if (mark.fill !== undefined)
        painter.fillColor(ink(mark.fill)).rect(mark.x, mark.y, mark.width, mark.height).fill();
      if (mark.rule !== undefined)
        painter.lineWidth(mark.rule).rect(mark.x, mark.y, mark.width, mark.height).stroke();
      return;
    case "code":
      drawCode(painter, mark.x, mark.y, mark.size, mark.content);
      return;
    case "picture":
      return; // Not painted: it stands on the page beside the canvas.
  }
}

interface SheetPageProps {
  readonly sheet: Sheet;
  readonly fonts: Fonts;
  readonly onDrawn?: () => void;
}

function SheetPage({ sheet, fonts: loaded, onDrawn }: SheetPageProps) {
  return (
    <Page size="A4">
      <Canvas
        style={{ position: "absolute", top: 0, left: 0, width: A4.width, height: A4.height - 1 }}
        paint={(painter) => {
          for (const mark of sheet) drawMark(painter as unknown as Painter, mark, loaded);
          onDrawn?.();
          return null;
        }}
      />
      {sheet.map((mark) =>
        mark.kind === "picture" ? (
          <Image
            key={`${mark.x}/${mark.y}`}
            src={{ data: Buffer.from(mark.picture.data), format: mark.picture.format }}
            style={{
              position: "absolute",
              left: mark.x,
              top: mark.y,
              width: mark.width,
              height: mark.height,
            }}
          />
        ) : null,
      )}
    </Page>
  );
}

/**
 * The PDF of papers, one behind the other; the first one gives the title.
 * @param at when it is made
 * @param onPaper called when the last sheet of a paper is drawn, with how many papers are
 */
export async function drawPapers(
  papers: readonly Paper[],
  at: Date,
  onPaper?: (done: number) => void,
): Promise<Uint8Array> {
  fonts ??= loadFonts();
  const loaded = await fonts;
  return renderToBuffer(
    <Document
      title={papers[0]?.title}
      language="ja"
      creator="求人者マイページ"
      producer="求人者マイページ"
      creationDate={at}
    >
      {papers.flatMap((paper, index) =>
        paper.sheets.map((sheet, page) => (
          <SheetPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its position
            key={`${index}/${page}`}
            sheet={sheet}
            fonts={loaded}
            onDrawn={page === paper.sheets.length - 1 ? () => onPaper?.(index + 1) : undefined}
          />
        )),
      )}
    </Document>,
  );
}
