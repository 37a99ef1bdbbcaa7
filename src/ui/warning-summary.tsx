"use client";

import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { focusField } from "./focus-field";
import type { SummaryEntry } from "./error-summary";
import { WarningIcon } from "./icons";

export type WarningEntry = SummaryEntry & {
  /** The law that the warning comes from, such as 労働基準法第34条. */
  law?: string;
};

type WarningSummaryProps = {
  warnings: readonly WarningEntry[];
  /** Change it with every attempt: the summary takes the focus when it appears and whenever this changes. */
  attempt?: number | string;
  /** What to do when everything is as it should be. */
  instruction?: ReactNode;
};

/** What should be looked at again but does not stop: orange, with an icon and the word 確認. */
export function WarningSummary({
  warnings,
  attempt,
  instruction = "内容に問題がなければ、このままもう一度「次へ進む」を押してください。",
}: WarningSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const shown = warnings.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus, a corrected line must not
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;

  function follow(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
    if (focusField(fieldId)) event.preventDefault();
  }

  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="warning-summary-title"
      className="rounded-12 border-2 border-orange-800 border-dashed bg-white p-4 md:p-6"
    >
      <h2 id="warning-summary-title" className="flex items-center gap-2 text-std-20B-150 text-orange-900">
        <WarningIcon />
        確認：見直していただきたい項目が{warnings.length}件あります
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {warnings.map(({ fieldId, message, law }) => (
          <li key={`${fieldId} ${message}`} className="py-0.5 marker:text-orange-900">
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="link inline-flex min-h-11 items-center"
                onClick={(event) => follow(event, fieldId)}
              >
                {message}
              </a>
            ) : (
              message
            )}
            {law && <span className="block text-solid-gray-700">根拠：{law}</span>}
          </li>
        ))}
      </ul>
      <p className="mt-2">{instruction}</p>
    </section>
  );
}
