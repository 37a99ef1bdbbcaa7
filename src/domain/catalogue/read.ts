import { isIsoDate } from "@/lib/jst";
import { wrap } from "../text/grid";
import { unsupportedCharacters } from "../text/characters";
import { fullWidthLength } from "../text/width";
import type { Answered } from "./condition";
import {
  isNarrow,
  type NumberField,
  type Option,
  type RawAnswer,
  type ScalarField,
  type TextField,
} from "./field";
import { normaliseAnswer } from "./normalise-answer";

/** A readable value, or a problem with what was typed, or neither when nothing was typed. */
export interface Reading {
  readonly value?: unknown;
  readonly problem?: string;
}

const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
const PHONE = /^0\d{1,4}-?\d{1,4}-?\d{3,4}$/;

/** The name of an item inside a sentence. */
export function spokenName(field: { readonly spoken?: string; readonly label: string }): string {
  return field.spoken ?? field.label;
}

/** The sentence for a required item that is empty. `name` overrides the item's own name (cells of groups). */
export function missing(field: ScalarField, name = spokenName(field)): string {
  switch (field.kind) {
    case "choice":
    case "date":
      return `${name}を選択してください`;
    case "multiChoice":
      return `${name}を1つ以上選択してください`;
    case "flag":
      return `${name}にチェックを入れてください`;
    default:
      return `${name}を入力してください`;
  }
}

/** Reads one typed value by its field's limits. `answered` decides which options are on offer. */
export function readScalar(field: ScalarField, typed: RawAnswer | undefined, answered: Answered): Reading {
  if (typed === undefined || typed.length === 0) return {};
  if (field.kind === "multiChoice") {
    const codes = typeof typed === "string" ? [typed] : typed;
    const known = codes.filter((code) => optionOf(field.options, code, answered));
    if (known.length === 0) return { problem: `${spokenName(field)}を選び直してください` };
    if (field.maxChosen !== undefined && known.length > field.maxChosen)
      return { value: known, problem: `${spokenName(field)}は${field.maxChosen}つまで選択してください` };
    // In catalogue order, so that the order of ticking changes nothing.
    return { value: field.options.filter((one) => known.includes(one.code)).map((one) => one.code) };
  }
  if (typeof typed !== "string") return { problem: `${spokenName(field)}を入力し直してください` };
  const value = normaliseAnswer(field, typed).value;
  if (value.trim() === "") return {};
  const name = spokenName(field);
  switch (field.kind) {
    case "choice":
      return optionOf(field.options, value, answered)
        ? { value }
        : { problem: `${name}を選び直してください` };
    case "flag":
      return { value: value === "1" };
    case "text":
      return readText(field, value, name);
    case "textarea": {
      const problem = unprintable(value, name);
      if (problem) return { problem };
      const { rowsUsed } = wrap(value, field);
      if (rowsUsed > field.rows)
        return {
          problem: `${name}は${field.columns}文字×${field.rows}行に収まるように短くしてください（現在${rowsUsed}行）`,
        };
      return { value };
    }
    case "integer":
    case "decimal":
    case "yen":
      return readNumber(field, value, name);
    case "date":
      return isIsoDate(value) ? { value } : { problem: `${name}は実在する日付を入力してください` };
    case "time":
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? { value }
        : { problem: `${name}は00:00から23:59までの時刻を入力してください` };
    case "postalCode":
      return /^\d{3}-\d{4}$/.test(value) ? { value } : { problem: `${name}は7桁の数字で入力してください` };
    case "phone":
      return PHONE.test(value) && value.length <= 13
        ? { value }
        : { problem: `${name}は市外局番から、ハイフンを含めて13文字以内の数字で入力してください` };
    case "email":
      if (value.length > field.max) return { problem: `${name}は${field.max}文字以内で入力してください` };
      return EMAIL.test(value)
        ? { value }
        : { problem: `${name}は「name@example.jp」の形で入力してください` };
    case "url": {
      const problem = unprintable(value, name);
      if (problem) return { problem };
      if (value.length > field.max) return { problem: `${name}は${field.max}文字以内で入力してください` };
      return /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(value)
        ? { value }
        : { problem: `${name}は「https://」か「http://」で始まるアドレスを入力してください` };
    }
  }
}

function optionOf(options: readonly Option[], code: string, answered: Answered): Option | undefined {
  const found = options.find((one) => one.code === code);
  return found && (found.shownWhen?.test(answered) ?? true) ? found : undefined;
}

function unprintable(value: string, name: string): string | undefined {
  const found = unsupportedCharacters(value);
  return found.length > 0
    ? `${name}に求人票へ印字できない文字（${found.map((one) => one.name).join("、")}）があります。別の文字に変えてください`
    : undefined;
}

function readText(field: TextField, value: string, name: string): Reading {
  const problem = unprintable(value, name);
  if (problem) return { problem };
  const narrow = isNarrow(field.rule);
  const length = narrow ? value.length : fullWidthLength(value);
  if (length > field.max)
    return {
      problem: `${name}は${narrow ? "" : "全角"}${field.max}文字以内で入力してください（現在${length}文字）`,
    };
  if (field.rule === "halfWidthDigits" && !/^\d+$/.test(value))
    return { problem: `${name}は数字だけで入力してください` };
  if (field.rule === "kana" && !/^[ァ-ヶー・／　（）．，＆Ａ-Ｚａ-ｚ０-９－]+$/.test(value))
    return { problem: `${name}は全角カタカナで入力してください` };
  if (field.pattern && !field.pattern.test.test(value)) return { problem: field.pattern.message };
  const refused = field.verify?.(value);
  return refused ? { problem: refused } : { value };
}

function readNumber(field: NumberField, value: string, name: string): Reading {
  if (!/^-?\d+(\.\d+)?$/.test(value))
    return {
      problem:
        field.kind === "yen"
          ? `${name}は円単位の数字だけで入力してください（例：12万円は 120000）`
          : `${name}は数字だけで入力してください`,
    };
  const digits = value.split(".")[1]?.length ?? 0;
  if (digits > field.digits)
    return {
      problem:
        field.digits === 0
          ? `${name}は小数点のない数字で入力してください`
          : `${name}は小数点第${"一二三四五六七八九"[field.digits - 1]}位までの数字で入力してください`,
    };
  const number = Number(value);
  if (number < field.min || number > field.max)
    return {
      problem: `${name}は${format(field.min)}から${format(field.max)}までの数字で入力してください`,
    };
  return { value: number };
}

const format = (value: number) => value.toLocaleString("ja-JP", { maximumFractionDigits: 6 });
