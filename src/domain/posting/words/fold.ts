/** A text as words are looked for in it, with the way back to what was typed. */
export interface Folded {
  readonly text: string;
  /** Where each character of `text` begins in what was typed, and where the last one ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const IGNORED = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/;
const HYPHEN = /[‐‑‒–—―−－﹣﹘-]/;
const KATAKANA = /[ァ-ヺー]/;
const LARGE: Readonly<Record<string, string>> = {
  ァ: "ア", ィ: "イ", ゥ: "ウ", ェ: "エ", ォ: "オ", ッ: "ツ", ャ: "ヤ", ュ: "ユ", ョ: "ヨ", ヮ: "ワ",
  "〜": "~", "∼": "~",
}; // biome-ignore format: a table

/** Katakana as `fold` writes it: small letters large, so that ウェイトレス and ウエイトレス are one word. */
export function foldKatakana(text: string): string {
  return text.replace(/[ァィゥェォッャュョヮ]/g, (letter) => LARGE[letter] ?? letter);
}

/** Kanji, hiragana and large katakana, of which most texts consist, read as they are typed. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    code === 0x3001 ||
    code === 0x3002 ||
    code === 0x30fb
  );
}

/** One character (with its dakuten) in its plain form, given the folded one before it. */
function plain(typed: string, before: string): string {
  const code = typed.length === 1 ? typed.charCodeAt(0) : 0;
  if (code >= 0x30a1 && code <= 0x30fa) return LARGE[typed] ?? typed;
  if (code >= 0xff10 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toUpperCase();
  if (IGNORED.test(typed)) return "";
  if (HYPHEN.test(typed)) return KATAKANA.test(before) ? "ー" : "-";
  return LARGE[typed] ?? foldKatakana(typed.normalize("NFKC").toUpperCase()).replace(/\s/g, "");
}

/**
 * Writes a text so that the same word always reads the same: one width, small katakana large, hyphens and long
 * vowels one sign each, Latin letters capital, without any space or line break.
 */
export function fold(typed: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < typed.length; ) {
    const code = typed.codePointAt(start) ?? 0;
    let end = start + (code > 0xffff ? 2 : 1);
    const voiced = isMark(typed.charCodeAt(end));
    if (voiced) end++;
    const square = typed.slice(start, end);
    const folded = !voiced && isPlain(code) ? square : plain(square, text.slice(-1));
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    text += folded;
    start = end;
  }
  return { text, starts, ends };
}

/** A dakuten or handakuten that belongs to the letter before it. */
function isMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}
