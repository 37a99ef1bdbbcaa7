"use client";

import { useEffect, useRef, type MouseEvent } from "react";
import { focusField } from "./focus-field";
import { ErrorIcon } from "./icons";

export type SummaryEntry = {
  /** Id of the control that the line leads to; without one the line is plain text. */
  fieldId?: string;
  /** Address of the control when it stands on another page. */
  href?: string;
  /** The same words as at the field. */
  message: string;
};

type ErrorSummaryProps = {
  errors: readonly SummaryEntry[];
  /** Change it with every attempt: the summary takes the focus when it appears and whenever this changes. */
  attempt?: number | string;
};

const TITLE_PREFIX = "エラー：";

/** All errors of a form, above it. Takes the focus, marks the page title, and leads to each field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const shown = errors.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus, a corrected line must not
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  useEffect(() => {
    if (!shown) return;
    const mark = () => {
      if (!document.title.startsWith(TITLE_PREFIX)) document.title = TITLE_PREFIX + document.title;
    };
    mark();
    // The framework writes the page's title once more after hydration and on navigation.
    const observer = new MutationObserver(mark);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = document.title.replace(TITLE_PREFIX, "");
    };
  }, [shown]);

  if (!shown) return null;

  function follow(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
    if (focusField(fieldId)) event.preventDefault();
  }

  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-12 border-2 border-red-900 bg-white p-4 md:p-6"
    >
      <h2 id="error-summary-title" className="flex items-center gap-2 text-std-20B-150 text-red-900">
        <ErrorIcon />
        エラーが{errors.length}件あります
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {errors.map(({ fieldId, href, message }) => (
          <li key={`${fieldId ?? href} ${message}`} className="py-0.5 marker:text-red-900">
            {fieldId || href ? (
              <a
                href={href ?? `#${fieldId}`}
                className="link inline-flex min-h-11 items-center"
                onClick={(event) => fieldId && follow(event, fieldId)}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
