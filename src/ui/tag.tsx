import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TagTone = "neutral" | "blue" | "green" | "orange" | "red";

const TONES: Record<TagTone, string> = {
  neutral: "border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800",
  blue: "border-blue-900 bg-blue-50 text-blue-1000",
  green: "border-green-800 bg-green-50 text-green-900",
  orange: "border-orange-900 bg-orange-50 text-orange-1000",
  red: "border-red-900 bg-red-50 text-red-1000",
};

/** A state or a mark in one or two words. The words carry the meaning, the tone only helps the eye. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center rounded-4 border px-2 py-0.5 whitespace-nowrap text-dns-14B-130",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
