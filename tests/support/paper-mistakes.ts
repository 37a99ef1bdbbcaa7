import { A4, type BoxMark, type Mark, type Paper, type PictureMark, type TextMark } from "@/documents/paper";
import { widthInEm } from "@/domain/text/measure";

interface Extent {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Hairs that touch are no mistake. */
const TOLERANCE = 0.05;
/** Nearest to the edge that any printer reaches. */
const UNPRINTABLE = 14;

function extentOf(mark: TextMark | BoxMark | PictureMark): Extent {
  if (mark.kind !== "text")
    return {
      name: mark.kind,
      left: mark.x,
      top: mark.y,
      right: mark.x + mark.width,
      bottom: mark.y + mark.height,
    };
  const { x, y, size, text } = mark;
  return { name: text, left: x, top: y, right: x + widthInEm(text) * size, bottom: y + size };
}

const overlap = (one: Extent, other: Extent) =>
  one.left < other.right - TOLERANCE &&
  other.left < one.right - TOLERANCE &&
  one.top < other.bottom - TOLERANCE &&
  other.top < one.bottom - TOLERANCE;

/** Lines and the sides of ruled boxes, as extents without breadth. */
function rulesOf(mark: Mark): Extent[] {
  const line = (left: number, top: number, right: number, bottom: number): Extent => ({
    name: "rule",
    left: left - TOLERANCE * 2,
    top: top - TOLERANCE * 2,
    right: right + TOLERANCE * 2,
    bottom: bottom + TOLERANCE * 2,
  });
  if (mark.kind === "line") return [line(mark.from[0], mark.from[1], mark.to[0], mark.to[1])];
  if (mark.kind !== "box" || mark.rule === undefined) return [];
  const { x, y, width, height } = mark;
  return [
    line(x, y, x + width, y),
    line(x, y + height, x + width, y + height),
    line(x, y, x, y + height),
    line(x + width, y, x + width, y + height),
  ];
}

/** What is wrong with the marks of a paper: text over text, over rules, over codes, or off the sheet. In words. */
export function papersMistakes(paper: Paper): string[] {
  return paper.sheets.flatMap((sheet, page) => {
    const texts = sheet.filter((mark) => mark.kind === "text").map(extentOf);
    const ruled = sheet.flatMap(rulesOf);
    const codes = sheet.flatMap((mark) =>
      mark.kind === "code"
        ? [{ name: "code", left: mark.x, top: mark.y, right: mark.x + mark.size, bottom: mark.y + mark.size }]
        : [],
    );
    const boxes = sheet.filter((mark) => mark.kind === "box").map(extentOf);
    const pictures = sheet.filter((mark) => mark.kind === "picture").map(extentOf);
    const said = (what: string, one: Extent) => `sheet ${page + 1}: ${what}: ${one.name}`;
    return [
      ...texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .flatMap((other) => (overlap(one, other) ? [said(`over ${other.name}`, one)] : [])),
      ),
      ...[...texts, ...pictures].flatMap((one) =>
        pictures.some((other) => other !== one && overlap(one, other)) ? [said("over a picture", one)] : [],
      ),
      ...texts.flatMap((one) => (ruled.some((rule) => overlap(one, rule)) ? [said("over a rule", one)] : [])),
      ...[...texts, ...ruled].flatMap((one) =>
        codes.some((code) => overlap(one, code)) ? [said("over a code", one)] : [],
      ),
      ...[...texts, ...boxes, ...codes, ...pictures].flatMap((one) =>
        one.left < UNPRINTABLE ||
        one.top < UNPRINTABLE ||
        one.right > A4.width - UNPRINTABLE ||
        one.bottom > A4.height - UNPRINTABLE
          ? [said("off the sheet", one)]
          : [],
      ),
    ];
  });
}
