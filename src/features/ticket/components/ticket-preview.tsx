"use client";

import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Step } from "@/domain/catalogue/step";
import { stepPath } from "@/domain/draft/paths";
import { postingCatalogue } from "@/domain/posting/catalogue";
import type { TicketFacts } from "@/domain/posting/ticket/facts";
import { layOutTicket } from "@/domain/posting/ticket/lay-out";
import { itemOfRow, rowsOfItem } from "@/domain/posting/ticket/row-items";
import { readEstablishment, readTicket } from "@/domain/posting/ticket/source";
import { inputIdOf } from "@/features/draft/components/step-model";
import { InlineMessage } from "@/ui/inline-message";
import { ListCardView } from "./list-card-view";
import { type PreviewTab, PreviewTabs } from "./preview-tabs";
import { PreviewTicket } from "./preview-ticket";
import { NoPreview } from "./no-preview";
import { withScreen } from "./preview-source";
import { type FormFocus, useEditedItem } from "./use-edited-item";
import { useTicketFacts } from "./use-ticket-facts";

/** Where a box leads: an input of this screen, or the address of another one. */
export type LeadTarget = { readonly field: string } | { readonly path: string };

export interface TicketPreviewProps extends FormFocus {
  readonly postingId: string;
  readonly step: Step;
  /** What is on the screen, as typed. */
  readonly raw: RawAnswers;
  readonly lead: (target: LeadTarget) => void;
}

/** The ticket of what is entered now, as soon as the server has told what is entered on the other screens. */
export function TicketPreview(props: TicketPreviewProps) {
  const loaded = useTicketFacts(props.postingId);
  if (loaded.state === "ready") return <LivePreview {...props} facts={loaded.facts} />;
  if (loaded.state === "loading") return <p className="p-4 text-solid-gray-700">求人票を準備しています。</p>;
  return <NoPreview onAgain={loaded.again} />;
}

function LivePreview({
  postingId,
  step,
  raw,
  lead,
  facts,
  form,
  last,
}: TicketPreviewProps & { facts: TicketFacts }) {
  // What was typed is drawn in the form first.
  const shown = useDeferredValue(raw);
  const establishment = useMemo(() => readEstablishment(facts.establishment), [facts]);
  const source = useMemo(
    () => readTicket(withScreen(facts, step, shown), establishment),
    [facts, step, shown, establishment],
  );
  const ticket = useMemo(() => layOutTicket(source), [source]);

  const [tab, setTab] = useState<PreviewTab>("ticket");
  const item = useEditedItem({ form, last });
  const lastItem = useRef(item);
  lastItem.current = item;
  const edited = useMemo(() => (item ? rowsOfItem(item) : []), [item]);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is typed the box moves and grows
  useEffect(() => {
    if (tab === "ticket" && box.current) reveal(box.current, edited[0]);
  }, [edited, ticket, tab]);
  // Until somebody is at an item, the part of the ticket that this screen is about; a card begins at its top.
  useEffect(() => {
    if (!box.current) return;
    if (tab === "card") box.current.scrollTop = 0;
    else if (!lastItem.current) beginWith(box.current, firstRowOf(step));
  }, [tab, step]);

  const now = useRef({ source, lead });
  now.current = { source, lead };
  const onLead = useCallback(
    (row: string) => {
      const found = itemOfRow(row, now.current.source.isAsked);
      if (found) now.current.lead(targetOf(found, step, postingId));
    },
    [step, postingId],
  );

  const panelId = useId();
  return (
    <div className="flex h-full flex-col">
      <PreviewTabs chosen={tab} onChoose={setTab} panelId={panelId} />
      {ticket.unreadable.length > 0 && (
        <div className="border-solid-gray-420 border-b px-3 py-2">
          <InlineMessage kind="warning">
            いまの入力内容では印字できないため、空欄です：{ticket.unreadable.join("、")}
          </InlineMessage>
        </div>
      )}
      <div
        ref={box}
        id={panelId}
        role="tabpanel"
        aria-label={tab === "ticket" ? "求人票" : "一覧の見え方"}
        // What scrolls must be reachable by keyboard; the ticket is full of buttons.
        tabIndex={tab === "ticket" ? undefined : 0}
        className="@container relative min-h-0 flex-1 overflow-y-auto overscroll-contain"
      >
        {tab === "ticket" ? (
          <PreviewTicket ticket={ticket} edited={edited} leads={leadsAnywhere} onLead={onLead} />
        ) : (
          <ListCardView source={source} />
        )}
      </div>
    </div>
  );
}

const anyItem = () => true;
const leadsAnywhere = (row: string) => itemOfRow(row, anyItem) !== undefined;

/** The first row that a screen fills. */
function firstRowOf({ fields }: Step): string | undefined {
  return Object.keys(fields).flatMap(rowsOfItem)[0];
}

function targetOf(item: string, here: Step, postingId: string): LeadTarget {
  if (Object.hasOwn(here.fields, item)) return { field: inputIdOf(here, item) };
  const screen = postingCatalogue.steps.find(({ fields }) => Object.hasOwn(fields, item)) ?? here;
  return { path: `${stepPath("posting", postingId, screen.number)}#${inputIdOf(screen, item)}` };
}

const rowIn = (box: HTMLElement, key: string | undefined) =>
  key ? box.querySelector(`[data-row="${CSS.escape(key)}"]`) : null;

/** Lets the preview begin with the box of the ticket that a row stands in; the page itself stays where it is. */
function beginWith(box: HTMLElement, key: string | undefined): void {
  const row = rowIn(box, key);
  const first = row?.closest("section") ?? row;
  if (first) box.scrollTop += first.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

/** Room that is kept between a row and the edge of its box, in pixels. */
const ABOVE = 48;

/** Scrolls a row into that part of its box which the window shows. */
function reveal(box: HTMLElement, key: string | undefined): void {
  const row = rowIn(box, key);
  if (!row) return;
  const { top, bottom } = row.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const end = Math.min(frame.bottom, window.innerHeight);
  const isTooTall = bottom - top > end - frame.top - 2 * ABOVE;
  const above = top - frame.top - ABOVE;
  const below = bottom - end + ABOVE;
  if (above < 0 || isTooTall) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}
