import { GuideLink } from "@/features/draft/components/guide-link";

/** Explanations that belong to single screens, beside the guide that belongs to all. */
const MORE: Readonly<Record<number, readonly { href: string; text: string }[]>> = {
  1: [
    { href: "/help/disclosure", text: "公開範囲について" },
    { href: "/help/information-provision", text: "求人情報提供について" },
    { href: "/help/information-provision/leaflet", text: "リーフレット（求人情報の提供）" },
  ],
  3: [{ href: "/help/occupations", text: "職業分類コード一覧" }],
  5: [{ href: "/help/working-time", text: "労働時間に関する解説" }],
};

/** Links of a posting's screen to the guide and to explanations. */
export function StepLinks({ step }: { step: number }) {
  return <GuideLink kind="posting" step={step} more={MORE[step]} />;
}
