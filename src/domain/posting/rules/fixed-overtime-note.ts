/** One thing that must be said about fixed overtime pay. */
export interface FixedOvertimeStatement {
  /** What it is, inside a sentence. */
  readonly words: string;
  readonly present: boolean;
}

const DIGITS = "0-9０-９〇一二三四五六七八九十百";
const HOURS = new RegExp(`[${DIGITS}][${DIGITS}.．]*(時間|[hHｈＨ])`);

/** 「残業がなくても支給」 in its usual wordings. */
const REGARDLESS =
  /(かか|関|係|拘)わ?らず|問わず|よらず|関係なく|なくても|無くても|なしでも|(ない|満たない|下回る|少ない|達しない|未満の)(場合|とき|時|月)(で|に)?(も|あっても)|(未満|ゼロ|[0０])でも|一律に?(支給|支払)/;

/** Beyond the hours covered (超過勤務 is just another word for overtime) … */
const BEYOND = /超(?!過?勤)|越え|上回|オーバー/;
/** … it is paid, said afterwards or before … */
const PAID = /支給|支払|支弁|加算|追給|払/;
const PAID_ADDITIONALLY = /(追加|別途|差額)[^。]{0,10}(支給|支払)/;
/** … and not refused. */
const REFUSED =
  /(支給|支払い?|支払わ|加算|追給)(は|を)?(し|行わ|され|いたし|致し|し?ておりま|していま)?(ない|ません|せず|なし|無し)/;

/** What a posting must say about its fixed overtime pay, and whether the note says it. Read leniently. */
export function fixedOvertimeStatements(note: string): FixedOvertimeStatement[] {
  const text = note.replaceAll(/\s/g, "");
  return [
    { words: "何時間分の残業代か", present: HOURS.test(text) },
    { words: "残業の有無にかかわらず支給すること", present: REGARDLESS.test(text) },
    { words: "超過分を追加で支給すること", present: paysExcess(text) },
  ];
}

function paysExcess(text: string): boolean {
  const beyond = BEYOND.exec(text);
  if (!beyond) return false;
  const afterwards = text.slice(beyond.index);
  return (PAID.test(afterwards) || PAID_ADDITIONALLY.test(text)) && !REFUSED.test(afterwards);
}
