import fc from "fast-check";
import type { Field, Fields, ScalarField } from "@/domain/catalogue/field";
import { addDays } from "@/lib/jst";

const words = fc.constantFrom(
  "なし",
  "変更なし",
  "会社の定める業務",
  "栃木県佐野市１－１",
  "東京都",
  "あ\nい",
  "　",
);
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
const day = fc.oneof(
  fc.integer({ min: -400, max: 1200 }).map((days) => addDays("2026-11-22", days)),
  fc.constantFrom("0001-01-01", "9999-12-31", "2028-02-29"),
);

/** Any readable answer of one item, bounds included. */
function answerTo(field: ScalarField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options.map((one) => one.code));
    case "multiChoice":
      return fc.subarray(
        field.options.map((one) => one.code),
        { minLength: 1 },
      );
    case "flag":
      return fc.boolean();
    case "integer":
    case "yen":
      return fc.integer({ min: field.min, max: field.max });
    case "decimal": {
      const scale = 10 ** field.digits;
      return fc
        .integer({ min: Math.ceil(field.min * scale), max: Math.floor(field.max * scale) })
        .map((value) => value / scale);
    }
    case "date":
      return day;
    case "time":
      return clock;
    case "textarea":
      return fc.oneof(
        words,
        fc.integer({ min: 1, max: field.rows }).map((rows) => "あ".repeat(rows * 30)),
      );
    default:
      return fc.oneof(words, fc.string({ minLength: 1, maxLength: 20 }));
  }
}

function answersTo(field: Field): fc.Arbitrary<unknown> {
  if (field.kind !== "group") return answerTo(field);
  const row = fc.record(
    Object.fromEntries(Object.entries(field.columns).map(([column, scalar]) => [column, answerTo(scalar)])),
    { requiredKeys: [] },
  );
  return fc.array(row, { minLength: 1, maxLength: field.slots });
}

/** Any part of the readable answers of a catalogue; most items are there. Conditions are not observed. */
export function arbitraryAnswers<F extends Fields>(fields: F): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, answersTo(field)])),
    { requiredKeys: [] },
  );
}
