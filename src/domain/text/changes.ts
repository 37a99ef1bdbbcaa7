/** What normalisation did to a text. */
export type TextChangeKind =
  | "fullWidth"
  | "fullWidthKana"
  | "halfWidth"
  | "katakana"
  | "plainForm"
  | "removed"
  | "spaces"
  | "trimmed"
  | "removedSpaces"
  | "joinedLines"
  | "hyphens"
  | "removedSeparators"
  | "removedUnit"
  | "addedHyphen"
  | "rewritten";

/** One change, in a sentence for the notice under the field. */
export interface TextChange {
  readonly kind: TextChangeKind;
  readonly sentence: string;
}

/** Details beyond this number are summed up. */
const SHOWN_DETAILS = 5;

function listed(details: readonly string[]): string {
  const rest = details.length - SHOWN_DETAILS;
  return `${details.slice(0, SHOWN_DETAILS).join("、")}${rest > 0 ? `、ほか${rest}種類` : ""}`;
}

const SENTENCES: Readonly<Record<TextChangeKind, (details: readonly string[]) => string>> = {
  fullWidth: () => "半角の文字を全角に直しました。",
  fullWidthKana: () => "半角のカタカナを全角に直しました。",
  halfWidth: () => "全角の文字を半角に直しました。",
  katakana: () => "ひらがなをカタカナに直しました。",
  plainForm: (details) => `機種によって表示が変わる文字を直しました（${listed(details)}）。`,
  removed: (details) => `目に見えない文字などを取り除きました（${listed(details)}）。`,
  spaces: () => "特殊な空白を全角の空白に直しました。",
  trimmed: () => "前後の空白を取り除きました。",
  removedSpaces: () => "空白を取り除きました。",
  joinedLines: () => "改行を空白に直しました。",
  hyphens: () => "ハイフンや長音の記号を直しました。",
  removedSeparators: () => "桁区切りの記号を取り除きました。",
  removedUnit: (details) => `「${details.join("、")}」を取り除きました。`,
  addedHyphen: () => "ハイフンを補いました。",
  rewritten: () => "日付や時刻の書き方をそろえました。",
};

/** A change with its sentence; `details` are the characters concerned, where the sentence names them. */
export function changeOf(kind: TextChangeKind, details: readonly string[] = []): TextChange {
  return { kind, sentence: SENTENCES[kind](details) };
}

/** The notice of a field: each sentence once, in order; empty when there is nothing to say. */
export function describeChanges(changes: readonly TextChange[]): string[] {
  return [...new Set(changes.map((change) => change.sentence))];
}
