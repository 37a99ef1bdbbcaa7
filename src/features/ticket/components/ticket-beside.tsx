"use client";

import type { BesideProps } from "@/features/draft/components/step-form";
import { Button } from "@/ui/button";
import { focusField } from "@/ui/focus-field";
import { Sheet } from "@/ui/sheet";
import { LazyPreview } from "./lazy-preview";
import { useFormFocus } from "./use-edited-item";
import { useKeptFlag } from "./use-kept-flag";
import { useMedia } from "./use-media";
import { useSheet } from "./use-sheet";

/** From here on form and ticket stand beside each other, both wide enough; the classes below say the same. */
const BESIDE = "(width >= 75rem)";
const TITLE = "求人票のプレビュー";

/**
 * The ticket as it will be printed, beside the form while it is filled in; where there is no room for both, in a
 * sheet. The browser remembers who does not want it beside.
 */
export function TicketBeside({ step, data, raw, go, children }: BesideProps) {
  const hasRoom = useMedia(BESIDE);
  const [wanted, want] = useKeptFlag("ticket-beside");
  const sheet = useSheet();
  const focus = useFormFocus<HTMLDivElement>();
  const preview = { postingId: data.id, step, raw, ...focus };

  /** Goes to an item of this screen, or to another screen. */
  const lead = (target: { readonly field: string } | { readonly path: string }) => {
    if ("field" in target) focusField(target.field);
    else go(target.path);
  };

  return (
    <div
      className={`grid grid-cols-1 gap-8 print:block [@media(scripting:none)]:grid-cols-1! ${wanted ? "min-[75rem]:grid-cols-[minmax(0,1fr)_27rem]" : "min-[75rem]:grid-cols-[minmax(0,1fr)_2.75rem]"}`}
    >
      <div ref={focus.form} className="min-w-0">
        {children(
          <Button
            variant="secondary"
            size="small"
            className="needs-scripts min-[75rem]:hidden"
            aria-haspopup="dialog"
            // The focus, and the caret in a text, stay where they are and are found again after closing.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={sheet.show}
          >
            求人票<span className="sr-only">のプレビューを開く</span>
          </Button>,
        )}
      </div>
      <aside
        aria-label={TITLE}
        className="needs-scripts sticky top-4 hidden min-[75rem]:flex h-[calc(100dvh-2rem)] min-w-0 flex-col self-start print:hidden"
      >
        {wanted ? (
          <>
            <a href="#after-ticket" className="link sr-only focus:not-sr-only">
              求人票を読み飛ばす
            </a>
            <div className="flex items-center justify-between gap-4 pb-2">
              <h2 className="text-std-18B-160">{TITLE}</h2>
              <Button variant="text" size="small" aria-expanded={true} onClick={() => want(false)}>
                隠す
              </Button>
            </div>
            <div className="min-h-0 flex-1 rounded-8 border border-solid-gray-420">
              {hasRoom && <LazyPreview {...preview} lead={lead} />}
            </div>
            <span id="after-ticket" tabIndex={-1} />
          </>
        ) : (
          <button
            type="button"
            aria-expanded={false}
            className="min-h-40 w-11 self-end rounded-8 border border-blue-900 bg-white py-4 font-bold text-blue-900 [writing-mode:vertical-rl] hover:bg-blue-200"
            onClick={() => want(true)}
          >
            求人票を表示
          </button>
        )}
      </aside>
      {!hasRoom && (
        <Sheet open={sheet.open} onClose={() => sheet.close()} title={TITLE}>
          <LazyPreview {...preview} lead={(target) => sheet.close(() => lead(target))} />
        </Sheet>
      )}
    </div>
  );
}
