/**
 * What every printed paper is made of: sheets of A4 with marks on them, in the order in which they are read. Layout
 * code makes papers, `render` draws them; nothing moves on the way, so a layout can be tested without a PDF.
 * All lengths are PDF points, measured from the top left corner.
 */

/** A line of text. `y` is the top of its em square. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
  /** Ink: 0 is black, 1 is white. */
  readonly grey?: number;
}

/** A word across the sheet, behind everything. It is drawn, not written: whoever extracts the text does not get it. */
export interface WatermarkMark {
  readonly kind: "watermark";
  /** Where its middle is. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly grey: number;
  /** Degrees, clockwise. */
  readonly turned: number;
}

/** A ruled line. */
export interface LineMark {
  readonly kind: "line";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
}

/** A rectangle, ruled or filled. */
export interface BoxMark {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Width of the rule; none when left out. */
  readonly rule?: number;
  /** Ink of the filling; none when left out. */
  readonly fill?: number;
}

/** A QR code. */
export interface CodeMark {
  readonly kind: "code";
  readonly x: number;
  readonly y: number;
  /** Width and height, its quiet zone not included. */
  readonly size: number;
  readonly content: string;
}

/** A picture as it was stored: checked and written anew by the server, never a file as somebody sent it. */
export interface Picture {
  readonly format: "jpg" | "png";
  readonly data: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture, as wide and high as it is to be drawn: its proportions are the layout's business. */
export interface PictureMark {
  readonly kind: "picture";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}

export type Mark = TextMark | WatermarkMark | LineMark | BoxMark | CodeMark | PictureMark;

/** One page. */
export type Sheet = readonly Mark[];

/** A paper, ready to be drawn. */
export interface Paper {
  /** Title of the document: what a window or a reader announces. */
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** A4 portrait. */
export const A4 = { width: 595.28, height: 841.89 } as const;
