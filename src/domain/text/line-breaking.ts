/** 行頭禁則: never at the beginning of a row (JIS X 4051 4.3 a–i, small kana included). */
const NOT_AT_START = new Set(
  "、。，．・：；？！゛゜´｀¨ヽヾゝゞ々ー―‐）〕］｝〉》」』】’”°′″℃％‰" +
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥〜～" +
    "!%),.:;?]}｡､･ｰﾞﾟ｣ｧｨｩｪｫｬｭｮｯ",
);

/** 行末禁則: never at the end of a row (JIS X 4051 4.3). */
const NOT_AT_END = new Set("（〔［｛〈《「『【‘“￥＄￡＃№([{｢$¥#");

/** 分離禁止: two of a kind stay together. */
const INSEPARABLE = new Set("…‥―");

const DIGIT = /^[0-9０-９]/;
const SEPARATOR = /^[,.:/，．：／]$/;

/** Units that stay with their number, the longest first. */
const UNITS = [
  "ヶ月間", "か月間", "カ月間", "ケ月間", "箇月間", "ヶ月", "か月", "カ月", "ケ月", "箇月", "ヵ月", "ヶ所", "か所", "カ所",
  "週間", "日間", "年間", "時間", "分間", "年度", "千円", "万円", "億円", "兆円", "百円", "万人", "丁目", "番地", "時半",
  "円", "年", "月", "日", "時", "分", "秒", "週", "人", "名", "歳", "才", "回", "件", "台", "個", "本", "枚", "社", "店",
  "階", "号", "番", "級", "種", "点", "割", "倍", "度", "便", "泊", "食", "校", "条", "項", "万", "億", "％", "%", "℃",
  "キロ", "トン", "メートル", "リットル", "ｋｍ", "ｃｍ", "ｍｍ", "ｋｇ", "ｍ２", "ｍ", "ｇ", "ｔ", "Ｈ", "ｈ",
]
  .sort((a, b) => b.length - a.length)
  .map((unit) => [...unit]); // biome-ignore format: a word list

function first(square: string | undefined): string {
  return square === undefined ? "" : (square[Symbol.iterator]().next().value ?? "");
}

/** Index behind the number that begins at `start`, its inner separators included. */
function endOfNumber(squares: readonly string[], start: number): number {
  let end = start + 1;
  for (;;) {
    if (DIGIT.test(squares[end] ?? "")) end += 1;
    else if (SEPARATOR.test(squares[end] ?? "") && DIGIT.test(squares[end + 1] ?? "")) end += 2;
    else return end;
  }
}

/**
 * For each square of one paragraph, whether a row may not begin with it: inside a number with its unit
 * (as long as that fits a row of `columns`), 行頭禁則, after 行末禁則, inside a pair of leaders or dashes.
 */
export function unbreakableBefore(
  squares: readonly string[],
  columns: number,
): { soft: boolean[]; number: boolean[] } {
  const number = squares.map(() => false);
  for (let start = 0; start < squares.length; ) {
    if (!DIGIT.test(squares[start] ?? "")) {
      start += 1;
      continue;
    }
    let end = endOfNumber(squares, start);
    const unit = UNITS.find((letters) => letters.every((letter, index) => squares[end + index] === letter));
    end += unit?.length ?? 0;
    if (end - start <= columns) for (let index = start + 1; index < end; index++) number[index] = true;
    start = end;
  }
  const soft = squares.map((square, index) => {
    if (index === 0) return false;
    const character = first(square);
    const previous = first(squares[index - 1]);
    return (
      number[index] === true ||
      NOT_AT_START.has(character) ||
      NOT_AT_END.has(previous) ||
      (INSEPARABLE.has(character) && character === previous)
    );
  });
  return { soft, number };
}
