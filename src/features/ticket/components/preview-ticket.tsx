"use client";

import { memo } from "react";
import { MARKS_KEY } from "@/domain/posting/ticket/row-items";
import type { Ticket, TicketBox, TicketRow } from "@/domain/posting/ticket/row";
import { classNames } from "@/ui/class-names";
import styles from "./preview-ticket.module.css";
import { TicketLines } from "./ticket-lines";

const LINES = { paragraph: styles.paragraph, endOfRow: undefined };

interface PreviewTicketProps {
  readonly ticket: Ticket;
  /** Rows that are being edited. */
  readonly edited: readonly string[];
  /** Which rows lead to a field. */
  readonly leads: (row: string) => boolean;
  /** Goes to the field of a row. The same function all the time. */
  readonly onLead: (row: string) => void;
}

/** The ticket beside the form: its rows one below the other, each a way to its field. */
export function PreviewTicket({ ticket, edited, leads, onLead }: PreviewTicketProps) {
  const rows = (all: readonly TicketRow[]) => (
    <dl>
      {all.map((row) => (
        <PreviewRow
          key={row.key}
          row={row}
          edited={edited.includes(row.key)}
          onLead={leads(row.key) ? onLead : undefined}
        />
      ))}
    </dl>
  );
  return (
    <div className={styles.ticket}>
      <div
        data-row={MARKS_KEY}
        className={classNames(styles.top, edited.includes(MARKS_KEY) && styles.edited)}
      >
        <p>
          {ticket.provisional && <span className={styles.provisional}>仮求人票</span>}
          {ticket.title}
        </p>
        {ticket.marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
      </div>
      {rows(ticket.head)}
      {ticket.boxes.map((box) => (
        <section key={box.number} aria-label={`${box.number} ${box.title}`}>
          <BoxTitle number={box.number} title={box.title} />
          {rows(box.columns.flat())}
        </section>
      ))}
    </div>
  );
}

const BoxTitle = memo(function BoxTitle({ number, title }: Pick<TicketBox, "number" | "title">) {
  return (
    <h3 className={styles.boxTitle}>
      <span>{number}</span>
      {title}
    </h3>
  );
});

interface PreviewRowProps {
  readonly row: TicketRow;
  readonly edited: boolean;
  readonly onLead: ((row: string) => void) | undefined;
}

/** Rows are made anew with every keystroke; one is drawn again only when it prints something else. */
const PreviewRow = memo(
  function PreviewRow({ row, edited, onLead }: PreviewRowProps) {
    return (
      <div data-row={row.key} className={classNames(styles.row, edited && styles.edited)}>
        <dt>
          {onLead ? (
            <button type="button" aria-current={edited || undefined} onClick={() => onLead(row.key)}>
              {row.label}
              <span className="sr-only">の入力欄へ</span>
            </button>
          ) : (
            row.label
          )}
        </dt>
        <dd>
          <TicketLines row={row} className={LINES} />
        </dd>
      </div>
    );
  },
  (a, b) => a.edited === b.edited && a.onLead === b.onLead && sameRow(a.row, b.row),
);

function sameRow(a: TicketRow, b: TicketRow): boolean {
  return (
    a.label === b.label &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((lines, index) => {
      const others = b.paragraphs[index];
      return lines.length === others?.length && lines.every((line, at) => line === others[at]);
    })
  );
}
