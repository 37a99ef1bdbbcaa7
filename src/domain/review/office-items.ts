import type { RawAnswers } from "@/domain/catalogue/field";
import { isIndustryCode } from "@/domain/codes/industries";
import { isOccupationCode } from "@/domain/codes/occupations";
import { pr } from "@/domain/posting/fields/pr";
import { isEstablishmentNumber } from "@/domain/establishment/identifiers";
import { option } from "@/domain/catalogue/field";

/** How the person at the counter proved who he is. */
export const IDENTITY_PROOFS = [
  option("driversLicence", "運転免許証"),
  option("myNumberCard", "マイナンバーカード"),
  option("passport", "パスポート"),
  option("residenceCard", "在留カード・特別永住者証明書"),
  option("employeeCard", "社員証（顔写真のあるもの）"),
  option("twoPapers", "顔写真のない書類2点（資格確認書、年金の書類など）"),
] as const;

export type IdentityProof = (typeof IDENTITY_PROOFS)[number]["code"];

/** Where the 事業所番号 of a new establishment comes from. */
export type NumberSource = "employmentInsurance" | "issued";

/** Boxes for 職業分類: a posting has one to three. */
export const OCCUPATION_SLOTS = 3;

/** What the office enters at 本登録, as typed. Keys are the names of the inputs. */
export interface TypedOfficeItems {
  readonly industryClass: string;
  readonly occupationCodes: readonly string[];
  readonly identityProof: string;
  readonly numberSource: string;
  readonly papersSeen: readonly string[];
  /** Codes of the catalogue's `prLogos`. */
  readonly prLogos?: readonly string[];
}

/** Which of the items this case needs. */
export interface OfficeItemNeeds {
  readonly occupationCodes: boolean;
  readonly prLogos: boolean;
  readonly identityProof: boolean;
  /** Sources of a number for a new establishment, the usual one first; none when it has one. */
  readonly numberSources: readonly NumberSource[];
  readonly papers: readonly string[];
}

/** What the office enters at 本登録, checked. */
export interface OfficeItems {
  readonly industryClass: string;
  readonly occupationCodes: readonly string[];
  readonly identityProof: IdentityProof | null;
  readonly numberSource: NumberSource | null;
  readonly papersSeen: readonly string[];
  /** In the order of the catalogue. */
  readonly prLogos: readonly string[];
}

const { prLogos: prLogoField } = pr.fields;

/** Marks of recognition by the state that a posting may carry, and how many of them. */
export const PR_LOGOS = prLogoField.options;
export const MAX_PR_LOGOS = prLogoField.maxChosen ?? PR_LOGOS.length;

export type OfficeItemErrors = Readonly<Record<string, string>>;

/** Name of the input of the n-th 職業分類, from 0. */
export function occupationInput(slot: number): string {
  return `occupationCode${slot + 1}`;
}

/** Brings a code as typed into its form: `００９０１` → `009-01`. */
function codeAsTyped(typed: string): string {
  const text = typed
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー]/g, "-")
    .replace(/\s/g, "");
  return /^\d{5}$/.test(text) ? `${text.slice(0, 3)}-${text.slice(3)}` : text;
}

/** Checks the office's items; errors by input, in the order of the dialog. */
export function checkOfficeItems(
  typed: TypedOfficeItems,
  needs: OfficeItemNeeds,
): { ok: true; items: OfficeItems } | { ok: false; errors: OfficeItemErrors } {
  const errors: Record<string, string> = {};
  const numberSource = needs.numberSources.find((source) => source === typed.numberSource) ?? null;
  if (needs.numberSources.length > 0 && !numberSource)
    errors.numberSource = "事業所番号の付け方を選択してください";
  const industryClass = typed.industryClass.normalize("NFKC").trim();
  if (industryClass === "") errors.industryClass = "産業分類を入力してください";
  else if (!isIndustryCode(industryClass))
    errors.industryClass = "産業分類は、日本標準産業分類の小分類（3桁の数字）で入力してください";
  const codes = typed.occupationCodes.map(codeAsTyped);
  if (needs.occupationCodes) {
    for (const [slot, code] of codes.entries())
      if (code !== "" && !isOccupationCode(code))
        errors[occupationInput(slot)] =
          "職業分類は「009-01」のように、小分類（3桁と2桁の数字）で入力してください";
      else if (code !== "" && codes.indexOf(code) < slot)
        errors[occupationInput(slot)] = `職業分類${slot + 1}は、ほかと違う番号にするか、空欄にしてください`;
    if (codes.every((code) => code === "")) errors[occupationInput(0)] = "職業分類を1つ以上入力してください";
  }
  const prLogos = needs.prLogos
    ? PR_LOGOS.map(({ code }) => code as string).filter((code) => typed.prLogos?.includes(code))
    : [];
  if (prLogos.length > MAX_PR_LOGOS) errors.prLogos = `PRロゴマークは、${MAX_PR_LOGOS}つまで選択してください`;
  const identityProof = IDENTITY_PROOFS.find((proof) => proof.code === typed.identityProof)?.code ?? null;
  if (needs.identityProof && !identityProof)
    errors.identityProof = "来所した方の本人確認に使った書類を選択してください";
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    items: {
      industryClass,
      occupationCodes: needs.occupationCodes ? codes.filter((code) => code !== "") : [],
      identityProof,
      numberSource,
      papersSeen: needs.papers.filter((paper) => typed.papersSeen.includes(paper)),
      prLogos,
    },
  };
}

/**
 * Where the number of a new establishment can come from. It is usually the 雇用保険適用事業所番号; an old one
 * without its last digit, or none at all, means a new number.
 */
export function numberSourcesOf(establishment: RawAnswers): NumberSource[] {
  return employmentInsuranceNumberOf(establishment) ? ["employmentInsurance", "issued"] : ["issued"];
}

/** The establishment's 雇用保険適用事業所番号 if it can serve as 事業所番号. */
export function employmentInsuranceNumberOf(establishment: RawAnswers): string | null {
  const { employmentInsuranceStatus: status, employmentInsuranceNumber: number } = establishment;
  return status === "covered" && typeof number === "string" && isEstablishmentNumber(number) ? number : null;
}

/** Items of a posting as its `officeItems` hold them: draft keys, all boxes, so that they replace the employer's. */
export function postingOfficeItems({
  occupationCodes,
  prLogos,
}: Pick<OfficeItems, "occupationCodes" | "prLogos">): Record<string, string | string[]> {
  const codes = Array.from({ length: OCCUPATION_SLOTS }, (_, slot) => [
    `occupationCodes.${slot}.code`,
    occupationCodes[slot] ?? "",
  ]);
  return { ...Object.fromEntries(codes), prLogos: [...prLogos] };
}
