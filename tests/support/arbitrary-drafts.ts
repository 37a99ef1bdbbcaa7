import fc from "fast-check";
import type { Fields, RawAnswer, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellsOf, isTyped } from "@/domain/catalogue/keys";

/** Sentences that rules of texts speak to, and some that they are silent to. */
const SENTENCES = [
  "経験者のみ、高卒以上、要普免",
  "未経験者歓迎。賞与年２回、昇給あり、交通費全額支給",
  "残業なし。完全週休２日、土日祝休み、年間休日１２５日",
  "残業あり、夜勤あり、転勤あり",
  "転勤はありません。マイカー通勤可、駐車場あり",
  "時給１，０００円、月給３０万円",
  "契約更新の可能性あり。定年６０歳",
  "変更範囲：変更なし",
  "変更範囲：会社の定める業務",
  "シフトによる",
  "フレックスタイム制、コアタイムなし",
  "１ヶ月単位の変形労働時間制",
  "時間外労働の有無にかかわらず２０時間分を支給し、超過分は別途支給",
  "６回を限度として１ヶ月８０時間、１年７２０時間",
  "６ヶ月",
  "基本給１９０，０００円",
  "毎月第２金曜日",
  "営業マン募集、３５歳まで",
  "なし",
  "栃木県佐野市大橋町１２３４番地５",
];

function typed(field: ScalarField): fc.Arbitrary<RawAnswer> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options.map((one) => one.code));
    case "multiChoice":
      return fc.subarray(field.options.map((one) => one.code));
    case "flag":
      return fc.constantFrom("1", "");
    case "integer":
    case "yen":
    case "decimal": {
      const scale = 10 ** field.digits;
      const anywhere = fc.integer({ min: Math.floor(field.min), max: Math.ceil(field.max) });
      const small = fc.integer({ min: 0, max: 130 });
      return fc
        .oneof(
          small,
          anywhere,
          small.map((value) => value / scale),
        )
        .map(String);
    }
    case "date":
      return fc.constantFrom(
        "2026-11-21",
        "2026-12-01",
        "2027-01-31",
        "2027-11-30",
        "2031-03-31",
        "2026-02-30",
      );
    case "time":
      return fc.constantFrom("00:00", "05:00", "08:30", "09:00", "15:00", "17:30", "18:00", "22:00", "25:00");
    default:
      return fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 12 }));
  }
}

/** Readable answers as somebody would type them; rows of groups in their slots. */
export function asTyped(answers: Readonly<Record<string, unknown>>): RawAnswers {
  const raw: Record<string, RawAnswer> = {};
  for (const [key, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    if (!Array.isArray(value)) raw[key] = value === true ? "1" : value === false ? "" : String(value);
    else if (value.every((code) => typeof code === "string")) raw[key] = value;
    else
      for (const [slot, row] of value.entries())
        for (const [column, cell] of Object.entries(row as object))
          raw[`${key}.${slot}.${column}`] = String(cell);
  }
  return raw;
}

/**
 * Drafts as people leave them: a filled one with any of its inputs typed anew, emptied, or nonsense. Read-only
 * items are left out.
 */
export function arbitraryDraft(fields: Fields, filled: readonly RawAnswers[]): fc.Arbitrary<RawAnswers> {
  const inputs = Object.entries(fields)
    .filter(([, field]) => isTyped(field))
    .flatMap(([key, field]) => cellsOf(key, field));
  const change = fc
    .constantFrom(...inputs)
    .chain(({ key, field }) =>
      fc.tuple(
        fc.constant(key),
        fc.oneof(
          { weight: 8, arbitrary: typed(field) },
          { weight: 1, arbitrary: fc.constant<RawAnswer>("") },
        ),
      ),
    );
  return fc
    .tuple(fc.constantFrom(...filled, {}), fc.array(change, { maxLength: 30 }))
    .map(([base, changes]) => ({ ...base, ...Object.fromEntries(changes) }));
}
