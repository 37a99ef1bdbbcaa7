import type { Fields, RawAnswer, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellAt } from "@/domain/catalogue/keys";

const FILLING = "求人票の枠いっぱいに書かれた文章です。長い言葉も、短い言葉もあります。";

/** So many full-width characters of ordinary text. */
export function filling(characters: number, text = FILLING): string {
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

function atLimitOf(field: ScalarField, answer: RawAnswer): RawAnswer {
  switch (field.kind) {
    case "text":
      // What is checked (an address begins with its prefecture) goes on as it began.
      if (field.picker === "address") return `${answer}${filling(field.max - answer.length)}`;
      if (field.pattern || field.verify || field.rule === "code" || field.rule === "halfWidthDigits")
        return answer;
      return filling(field.max, field.rule === "kana" ? "カタカナデカイタナマエ" : FILLING);
    case "textarea":
      return Array.from({ length: field.rows }, () => "あ".repeat(field.columns)).join("\n");
    case "integer":
    case "yen":
    case "decimal":
      return String(field.max);
    case "email":
      return `${"a".repeat(field.max - "@example.jp".length)}@example.jp`;
    case "url":
      return `https://example.jp/${"a".repeat(field.max - "https://example.jp/".length)}`;
    case "multiChoice":
      return field.options.slice(0, field.maxChosen).map(({ code }) => code);
    default:
      return answer;
  }
}

/** The same answers with every item at its limit: texts as long, numbers as large as they may be, all choices made. */
export function atLimit(fields: Fields, answers: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const field = cellAt(fields, key)?.field;
      return [key, field && answer.length > 0 ? atLimitOf(field, answer) : answer];
    }),
  );
}
