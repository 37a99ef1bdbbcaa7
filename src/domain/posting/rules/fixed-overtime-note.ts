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
  /(かか|関|係|拘)わ?らず|問わず|よらず|関係なく|なくても|無くても|なしでも|(ない|満たない|下回る|少ない|達しない)(場合|とき|時|月)(で|に)?(も|あっても)|行わなくても|一律に?(支給|支払)/;

/** Beyond the hours covered … */
const BEYOND = /超|越え|上回|オーバー/;
/** … paid, and not refused. */
const PAID = /(支給|支払|支弁|加算|追給|払)/;
const REFUSED =
  /(支給|支払い?|支払わ|加算|追給)(は|を)?(し|行わ|され|いたし|致し|し?ておりま|していま)?(ない|ません|せず|なし|無し)/;

/** What a posting must say about its fixed overtime pay, and whether the note says it. Read leniently. */
export function fixedOvertimeStatements(note: string): FixedOvertimeStatement[] {
  const text = note.replaceAll(/\s/g, "");
  const beyond = BEYOND.exec(text);
  const afterwards = beyond ? text.slice(beyond.index) : "";
  return [
    { words: "何時間分の残業代か", present: HOURS.test(text) },
    { words: "残業の有無にかかわらず支給すること", present: REGARDLESS.test(text) },
    {
      words: "超過分を追加で支給すること",
      present: PAID.test(afterwards) && !REFUSED.test(afterwards),
    },
  ];
}
