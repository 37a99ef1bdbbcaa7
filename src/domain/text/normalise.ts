import { characterName, isInvisible, isLoneSurrogate } from "./characters";
import { type TextChange, type TextChangeKind, changeOf } from "./changes";
import { plainForm } from "./plain-forms";

/**
 * How a field is written. `text` and `kana` are one line, `textarea` many; the others are half-width:
 * `code` digits with hyphens (職業分類, 許可番号), `establishmentNumber` those of a 事業所番号 (4-6-1).
 */
export type FieldWriting =
  | "text"
  | "textarea"
  | "kana"
  | "integer"
  | "decimal"
  | "yen"
  | "code"
  | "establishmentNumber"
  | "postalCode"
  | "phone"
  | "email"
  | "url"
  | "date"
  | "time";

/** A normalised text and what had to be changed; `value` never changes when normalised again. */
export interface Normalised {
  readonly value: string;
  /** In the order made. Empty when nothing worth a notice was changed. */
  readonly changes: readonly TextChange[];
}

/** A text under way through the steps below; each step that changes it names what it did. */
class Draft {
  readonly changes: TextChange[] = [];
  value: string;

  constructor(typed: string) {
    this.value = typed;
  }

  /** Replaces the value; a difference is reported under `kind`, or not at all without one. */
  step(next: string, kind?: TextChangeKind, details: readonly string[] = []): void {
    if (next === this.value) return;
    this.value = next;
    if (kind) this.changes.push(changeOf(kind, details));
  }

  /** Maps each character; reports the ones that were replaced, as `details` shows them. */
  each(
    kind: TextChangeKind,
    map: (character: string) => string | null,
    detail: (from: string, to: string) => string,
  ) {
    const details = new Set<string>();
    let next = "";
    for (const character of this.value) {
      const to = map(character);
      if (to !== null && to !== character) details.add(detail(character, to));
      next += to ?? character;
    }
    this.step(next, kind, [...details]);
  }
}

/** Line ends become "\n" without a notice: forms always send CR LF. */
function tidy(draft: Draft): void {
  draft.step(draft.value.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n"));
  draft.each("removed", (c) => (isLoneSurrogate(c) || isInvisible(c) ? "" : null), characterName);
}

function joinLines(draft: Draft): void {
  draft.step(draft.value.replace(/^\n+|\n+$/g, "").replace(/\n+/g, "\u3000"), "joinedLines");
}

const KANA_MARKS: Readonly<Record<string, string>> = { "\u3099": "゛", "\u309a": "゜" };

/** か + combining ゛ → が; a mark that combines with nothing stands alone. Other scripts are left as they are. */
function composeKana(text: string): string {
  return text
    .replace(/[\u3041-\u3096\u309d\u30a1-\u30fa\u30fd][\u3099\u309a]/g, (pair) => pair.normalize("NFC"))
    .replace(/[\u3099\u309a]/g, (mark) => KANA_MARKS[mark] ?? mark);
}

/** Half-width katakana and punctuation, each voiced mark joined to its letter. */
function widenKana(text: string): string {
  return composeKana(text.replace(/[\uff61-\uff9f]+/g, (run) => run.normalize("NFKC")));
}

const WIDE: Readonly<Record<string, string>> = { " ": "\u3000", '"': "”", "'": "’", "~": "〜", "\\": "＼" };

function widenAscii(text: string): string {
  return text.replace(/[ -~]/g, (c) => WIDE[c] ?? String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

/** The same character under the code of another platform; nobody sees a difference, so nobody is told. */
const SAME: Readonly<Record<string, string>> = {
  "～": "〜",
  "—": "―",
  "‖": "∥",
  "−": "－",
  "〝": "“",
  "〟": "”",
};

function widen(draft: Draft): void {
  draft.step(draft.value.replace(/[～—‖−〝〟]/g, (c) => SAME[c] ?? c));
  draft.step(composeKana(draft.value));
  draft.step(widenKana(draft.value), "fullWidthKana");
  draft.each("plainForm", plainFullWidth, (from, to) => `「${from}」→「${to}」`);
  draft.step(
    draft.value.replace(/\p{Zs}|\t/gu, (c) => (c === " " || c === "\u3000" ? c : "\u3000")),
    "spaces",
  );
  draft.step(widenAscii(draft.value), "fullWidth");
  // A long vowel sign between digits is a hyphen typed with the wrong key: １ー２.
  draft.step(draft.value.replace(/([０-９])ー(?=[０-９])/g, "$1－"), "hyphens");
}

function plainFullWidth(character: string): string | null {
  const plain = plainForm(character);
  return plain === null ? null : widenAscii(plain);
}

function trim(draft: Draft): void {
  draft.step(draft.value.replace(/^[\p{Zs}\t\n]+|[\p{Zs}\t\n]+$/gu, ""), "trimmed");
}

/** Full-width letters, digits and signs to half-width; hyphens of every make to "-". */
function narrow(draft: Draft): void {
  draft.step(
    draft.value
      .replace(/[‐‑‒–—―−－﹣﹘ーｰ]/g, "-")
      .replace(/[〜～]/g, "~")
      .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(/[\p{Zs}\t]/gu, " ")
      .replace(/￥/g, "¥")
      .replace(/[。｡]/g, ".")
      .replace(/[、､]/g, ",")
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'"),
    "halfWidth",
  );
}

function removeSpaces(draft: Draft): void {
  draft.step(draft.value.replace(/ +/g, ""), "removedSpaces");
}

function removeUnit(draft: Draft, unit: RegExp): void {
  const found = unit.exec(draft.value)?.[0];
  if (found) draft.step(draft.value.replace(unit, ""), "removedUnit", [found.trim()]);
}

function number(draft: Draft): void {
  narrow(draft);
  // Only well-formed thousands: "1,5" must not become 15.
  if (/^[-+]?\d{1,3}([, ]\d{3})+(\.\d+)?(円)?$/.test(draft.value))
    draft.step(draft.value.replace(/[, ]/g, ""), "removedSeparators");
}

function code(draft: Draft): void {
  trim(draft);
  narrow(draft);
  removeSpaces(draft);
}

const WRITERS: Readonly<Record<FieldWriting, (draft: Draft) => void>> = {
  textarea: widen,
  text: (draft) => {
    joinLines(draft);
    widen(draft);
    trim(draft);
  },
  kana: (draft) => {
    joinLines(draft);
    widen(draft);
    draft.step(
      draft.value.replace(/[ぁ-ゖゝゞ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60)),
      "katakana",
    );
    draft.step(draft.value.replace(/([ァ-ヺ])[－―]/g, "$1ー"), "hyphens");
    trim(draft);
  },
  integer: (draft) => {
    trim(draft);
    number(draft);
  },
  decimal: (draft) => {
    trim(draft);
    number(draft);
  },
  yen: (draft) => {
    trim(draft);
    number(draft);
    removeUnit(draft, /^¥/);
    removeUnit(draft, /円$/);
    number(draft);
  },
  code,
  establishmentNumber: (draft) => {
    code(draft);
    // Eleven digits can be one number only; old numbers of ten digits end after the second part.
    draft.step(
      draft.value.replace(/^(\d{4})(\d{6})(\d?)$/, (_, office: string, serial: string, last: string) =>
        [office, serial, ...(last ? [last] : [])].join("-"),
      ),
      "addedHyphen",
    );
  },
  postalCode: (draft) => {
    trim(draft);
    narrow(draft);
    removeUnit(draft, /^〒/);
    removeSpaces(draft);
    draft.step(draft.value.replace(/^(\d{3})(\d{4})$/, "$1-$2"), "addedHyphen");
  },
  phone: (draft) => {
    trim(draft);
    narrow(draft);
    draft.step(draft.value.replace(/^\(?(\d{2,5})[-() ]+(\d{1,4})[-() ]+(\d{3,4})$/, "$1-$2-$3"), "hyphens");
  },
  email: (draft) => {
    narrow(draft);
    removeSpaces(draft);
  },
  url: (draft) => {
    trim(draft);
    narrow(draft);
  },
  date: (draft) => {
    trim(draft);
    narrow(draft);
    draft.step(
      draft.value.replace(
        /^(\d{4}) *[-/.年] *(\d{1,2}) *[-/.月] *(\d{1,2}) *日?$/,
        (_, year: string, month: string, day: string) =>
          `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      ),
      "rewritten",
    );
  },
  time: (draft) => {
    trim(draft);
    narrow(draft);
    draft.step(
      draft.value.replace(
        /^(\d{1,2}) *(?:[:;.]|時) *(?:(\d{1,2}) *分?)?$/,
        (whole, hour: string, minute: string | undefined) =>
          minute === undefined && !whole.includes("時")
            ? whole
            : `${hour.padStart(2, "0")}:${(minute ?? "0").padStart(2, "0")}`,
      ),
      "rewritten",
    );
  },
};

/** Full-width text in which no step finds anything, but for a long vowel sign between digits. */
const SETTLED = /^[\n\u3000、-〜〞〠ぁ-んゕゖ゛-ゞァ-ヾ一-鿿！-｝]*$/;

/** Whether a text is written as its field keeps it already, which most texts are whenever they are read again. */
function isSettled(typed: string, writing: FieldWriting): boolean {
  if (writing !== "textarea" && (writing !== "text" || /\n|^\u3000|\u3000$/.test(typed))) return false;
  return SETTLED.test(typed) && !/[０-９]ー[０-９]/.test(typed);
}

/**
 * Writes what a person typed the way its field is kept, so that nobody is sent back for half-width characters.
 * Runs on leaving a field and again on the server. Nothing disappears unreported; characters the ticket cannot
 * print stay in the value for `unsupportedCharacters` to name.
 */
export function normalise(typed: string, writing: FieldWriting): Normalised {
  if (isSettled(typed, writing)) return { value: typed, changes: [] };
  const draft = new Draft(typed);
  tidy(draft);
  // What one pass removes can lay bare something for the next (〒〒, 円 after a space); it settles at once.
  for (let before: string | null = null; before !== draft.value; ) {
    before = draft.value;
    WRITERS[writing](draft);
  }
  return { value: draft.value, changes: draft.changes };
}
