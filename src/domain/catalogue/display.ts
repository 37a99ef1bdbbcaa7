import { formatWareki } from "@/lib/jst";
import { formatYen } from "@/lib/yen";
import type { Field, GroupField, ScalarField } from "./field";

/** The label of an option; retired codes keep theirs, unknown codes are shown as they are. */
export function optionLabel(field: Field, code: string): string {
  if (field.kind !== "choice" && field.kind !== "multiChoice") return code;
  return field.options.find((one) => one.code === code)?.label ?? code;
}

/** A readable value as it stands on a review row or a plain print: Japanese, with unit. "" for nothing. */
export function display(field: Field, value: unknown): string {
  if (field.kind === "group") return displayGroup(field, value).join("\n");
  return displayScalar(field, value);
}

function displayScalar(field: ScalarField, value: unknown): string {
  if (value === undefined || value === null) return "";
  switch (field.kind) {
    case "choice":
      return optionLabel(field, String(value));
    case "multiChoice":
      return Array.isArray(value) ? value.map((code) => optionLabel(field, String(code))).join("，") : "";
    case "flag":
      return value === true ? field.statement : "";
    case "yen":
      return typeof value === "number" ? formatYen(value) : "";
    case "integer":
    case "decimal":
      return typeof value === "number"
        ? `${value.toLocaleString("ja-JP", {
            maximumFractionDigits: 6,
            // 1974年, not 1,974年; 2025年度, not 2,025年度.
            useGrouping: field.unit !== "年" && field.unit !== "年度",
          })}${field.unit ?? ""}`
        : "";
    case "date":
      return formatWareki(String(value));
    case "time":
      return formatClock(String(value));
    case "postalCode":
      return `〒${String(value)}`;
    default:
      return field.unit ? `${String(value)}${field.unit}` : String(value);
  }
}

/** `08:30` → `8時30分`. */
export function formatClock(time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  return `${Number(hours)}時${minutes}分`;
}

/** Kinds of which two columns side by side are the ends of a range: 就業時間, 手当の下限と上限. */
const RANGES: readonly ScalarField["kind"][] = ["time", "yen"];

function displayGroup(field: GroupField, value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((row: Record<string, unknown>) => {
    let text = "";
    let before: ScalarField["kind"] | undefined;
    for (const [column, scalar] of Object.entries(field.columns)) {
      const value = displayScalar(scalar, row[column]);
      if (value === "") continue;
      const cell = scalar.caption === undefined ? value : `${scalar.caption} ${value}`;
      const isRange = before === scalar.kind && RANGES.includes(scalar.kind);
      text += before === undefined ? cell : `${isRange ? "～" : "　"}${cell}`;
      before = scalar.kind;
    }
    return text;
  });
}
