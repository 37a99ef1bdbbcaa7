/** A character of a text that cannot be printed on the job ticket. */
export interface UnsupportedCharacter {
  readonly character: string;
  /** How a sentence names it: `「😀」`, or a name where nothing would be seen. */
  readonly name: string;
  /** Offset (UTF-16) of its first occurrence. */
  readonly index: number;
}

const NAMES: Readonly<Record<string, string>> = {
  "\u00ad": "ソフトハイフン",
  "\u034f": "結合文字制御",
  "\u061c": "文字方向の指定",
  "\u115f": "見えないハングル",
  "\u1160": "見えないハングル",
  "\u180e": "モンゴル文字の区切り",
  "\u200b": "ゼロ幅スペース",
  "\u200c": "ゼロ幅非接合子",
  "\u200d": "ゼロ幅接合子",
  "\u200e": "文字方向の指定",
  "\u200f": "文字方向の指定",
  "\u2060": "単語結合子",
  "\u2800": "空白の点字",
  "\u3164": "見えないハングル",
  "\ufeff": "バイト順マーク",
  "\uffa0": "見えないハングル",
  "\ufffc": "埋め込みオブジェクト",
  "\ufffd": "文字化けした文字",
};

const BLANK_GLYPHS = "\u034f\u115f\u1160\u2800\u3164\uffa0";

/** ASCII, kana, the common kanji and full-width forms: they are seen, stand alone, and are most of any text. */
const ORDINARY = /^[ -~、-〠ぁ-ゖ゛-ゞァ-ヾ一-鿿！-～]$/;

/** Whether a character is so common that it needs no closer look. */
export function isOrdinary(character: string): boolean {
  return ORDINARY.test(character);
}

/** Whether a character shows nothing although it is neither a space nor a line break or tab. */
export function isInvisible(character: string): boolean {
  if (isOrdinary(character)) return false;
  if (/^[\n\r\t\v\f\u0085]$/.test(character)) return false;
  return (
    /^[\p{Cc}\p{Cf}]$/u.test(character) ||
    /^\p{Variation_Selector}$/u.test(character) ||
    BLANK_GLYPHS.includes(character)
  );
}

/** Whether this is half of a surrogate pair, which no encoding can store. */
export function isLoneSurrogate(character: string): boolean {
  return /^[\ud800-\udfff]$/.test(character);
}

/** Name of a character for a sentence: itself in brackets when it can be seen, else what it is. */
export function characterName(character: string): string {
  if (isLoneSurrogate(character)) return "壊れた文字";
  const named = NAMES[character];
  if (named) return named;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  if (/\p{Variation_Selector}/u.test(character)) return "異体字セレクタ";
  if (/\p{Cc}/u.test(character)) return `制御文字（U+${hex}）`;
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return "文字方向の指定";
  if (/\p{Co}/u.test(character)) return `外字（U+${hex}）`;
  if (/[\p{Cf}\p{Cn}]/u.test(character)) return `特殊文字（U+${hex}）`;
  return `「${character}」`;
}

let repertoire: ReadonlySet<string> | undefined;

/**
 * JIS X 0208 with the IBM extended kanji that names need (髙, 﨑), and without the platform-dependent row 13,
 * which normalisation replaces. Read from the platform's own EUC-JP table instead of carrying a copy of it.
 */
function printable(): ReadonlySet<string> {
  if (repertoire) return repertoire;
  const bytes: number[] = [];
  for (let row = 1; row <= 94; row++) {
    if (row === 13) continue;
    for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  const decoded = new TextDecoder("euc-jp").decode(new Uint8Array(bytes));
  const characters = new Set(decoded);
  characters.delete("\ufffd");
  for (const roman of "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ") characters.delete(roman);
  // Row 1 under the names other platforms give it, and what stays half-width in numbers and addresses.
  for (const character of "〜−—‖") characters.add(character);
  for (let code = 0x20; code < 0x7f; code++) characters.add(String.fromCharCode(code));
  for (let code = 0xff61; code <= 0xff9f; code++) characters.add(String.fromCharCode(code));
  repertoire = characters;
  return characters;
}

/** Whether the job ticket can print this character (one code point). Line breaks count as printable. */
export function isSupported(character: string): boolean {
  return character === "\n" || character === "\r" || printable().has(character);
}

/** Characters of a (normalised) text that cannot be printed, each named once, in the order of appearance. */
export function unsupportedCharacters(text: string): UnsupportedCharacter[] {
  const found = new Map<string, UnsupportedCharacter>();
  let index = 0;
  for (const character of text) {
    if (!isSupported(character) && !found.has(character))
      found.set(character, { character, name: characterName(character), index });
    index += character.length;
  }
  return [...found.values()];
}
