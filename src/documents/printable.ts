import { isSupported } from "@/domain/text/characters";

/** 下駄: what printers set for a character they have no type for. */
const GETA = "〓";

/**
 * The text with 〓 for everything the typeface has no glyph for, so that no empty box is ever printed. The fields
 * name such characters when they are typed; this is for what was stored before.
 */
export function printable(text: string): string {
  let result = "";
  for (const character of text) result += isSupported(character) ? character : GETA;
  return result;
}
