import { widthInEm, wrapToWidth } from "@/domain/text/measure";
import { A4, type Mark, type Sheet } from "./paper";
import { type Band, drawBands, fitBands, type Setting } from "./table";

/** Blocks of a letter, one below the other. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly bold?: boolean; readonly scale?: number }
  /** Items with a sign before each: a box to tick, a dot, a number. */
  | { readonly kind: "list"; readonly items: readonly string[]; readonly sign: (index: number) => string }
  | { readonly kind: "table"; readonly band: Band }
  | { readonly kind: "gap"; readonly em: number };

export const LETTER = { side: 44, top: 40, bottom: 34 } as const;
export const LETTER_WIDTH = A4.width - 2 * LETTER.side;

interface Placed {
  readonly marks: (y: number) => Mark[];
  readonly height: number;
}

const INDENT_EM = 1.6;

function placeText(text: string, x: number, width: number, setting: Setting, bold = false): Placed {
  const { size, lead } = setting;
  const lines = text.split("\n").flatMap((line) => wrapToWidth(line, width / size + 1e-6));
  return {
    height: lines.length * size * lead,
    marks: (y) =>
      lines.map((line, index) => ({
        kind: "text",
        x,
        y: y + index * size * lead + (size * (lead - 1)) / 2,
        size,
        text: line,
        bold,
      })),
  };
}

function place(block: Block, setting: Setting): Placed {
  const { size, lead } = setting;
  const x = LETTER.side;
  switch (block.kind) {
    case "gap":
      return { height: block.em * size, marks: () => [] };
    case "heading": {
      const letter = size * 1.15;
      const height = letter * 2.4;
      const top = letter * 0.9;
      return {
        height,
        marks: (y) => [
          { kind: "box", x, y: y + top, width: 3.2, height: letter, fill: 0 },
          { kind: "text", x: x + 8, y: y + top, size: letter, text: block.text, bold: true },
        ],
      };
    }
    case "text":
      return placeText(block.text, x, LETTER_WIDTH, { size: size * (block.scale ?? 1), lead }, block.bold);
    case "list": {
      const indent = INDENT_EM * size;
      const items = block.items.map((item, index) => {
        const sign = placeText(block.sign(index), x, indent, setting);
        const text = placeText(item, x + indent, LETTER_WIDTH - indent, setting);
        return { height: text.height, marks: (y: number) => [...sign.marks(y), ...text.marks(y)] };
      });
      return stack(items);
    }
    case "table": {
      const fitted = fitBands([block.band], setting);
      const { height } = fitted;
      return { height, marks: (y) => drawBands(fitted, { x, y, width: LETTER_WIDTH, height }) };
    }
  }
}

function stack(parts: readonly Placed[]): Placed {
  return {
    height: parts.reduce((sum, { height }) => sum + height, 0),
    marks: (y) => {
      let down = y;
      return parts.flatMap(({ marks, height }) => {
        const here = marks(down);
        down += height;
        return here;
      });
    },
  };
}

/**
 * One sheet with blocks from `top` down, in the largest letters of a range in which they all fit.
 * @throws RangeError when they do not fit the smallest
 */
export function letterSheet(blocks: readonly Block[], top: number, sizes: readonly number[]): Sheet {
  const bottom = A4.height - LETTER.bottom;
  for (const size of sizes) {
    const whole = stack(blocks.map((block) => place(block, { size, lead: 1.5 })));
    if (top + whole.height <= bottom) return whole.marks(top);
  }
  throw new RangeError("a letter does not fit its sheet");
}

/** A line in the middle of the sheet. */
export function centred(text: string, y: number, size: number, bold = true): Mark {
  return { kind: "text", x: (A4.width - widthInEm(text) * size) / 2, y, size, text, bold };
}

/** A table of labels and values over the width of a letter. */
export function factTable(
  facts: readonly (readonly [label: string, ...lines: string[]])[],
  label = 104,
): Block {
  const cells = facts.map(([name, ...lines]) => ({ label: name, paragraphs: lines.map((line) => [line]) }));
  return { kind: "table", band: [{ columns: [{ width: LETTER_WIDTH, labelWidth: label, cells }] }] };
}
