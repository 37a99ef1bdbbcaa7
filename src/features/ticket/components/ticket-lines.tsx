import { Fragment } from "react";
import type { TicketRow } from "@/domain/posting/ticket/row";

interface TicketLinesProps {
  readonly row: Pick<TicketRow, "paragraphs">;
  readonly className: {
    readonly paragraph: string | undefined;
    /** Of the break at the end of a row inside a paragraph. */
    readonly endOfRow: string | undefined;
  };
}

/** What a row of the ticket prints: paragraphs, and in them the rows in which they are printed. */
export function TicketLines({ row, className }: TicketLinesProps) {
  return row.paragraphs.map((lines, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
    <span key={index} className={className.paragraph}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Fragment key={at}>
          {at > 0 && <br className={className.endOfRow} />}
          {line}
        </Fragment>
      ))}
      {lines.length === 0 && <br />}
    </span>
  ));
}
