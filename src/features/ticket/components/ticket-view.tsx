import type { Ticket, TicketBox, TicketRow } from "@/domain/posting/ticket/row";
import { classNames } from "@/ui/class-names";
import { TicketLines } from "./ticket-lines";
import styles from "./ticket-view.module.css";

interface TicketViewProps {
  readonly ticket: Ticket;
  /** 1 where the ticket is the page, 2 where it stands beside something else. */
  readonly headingLevel?: 1 | 2;
}

/** The ends of rows inside a paragraph count on paper, and where there is as much room. */
const LINES = { paragraph: styles.paragraph, endOfRow: styles.endOfRow };

/** Rows that are repeated at the top of the second sheet. */
const ON_BOTH_SHEETS = ["number", "jobTitle"];

/**
 * A job ticket as on paper: two sheets of A4, ruled boxes, columns of thirty characters. Where there is less room
 * than on paper the columns stand one below the other, and on a phone the text flows freely.
 */
export function TicketView({ ticket, headingLevel = 2 }: TicketViewProps) {
  const Title = `h${headingLevel}` as const;
  const boxesOf = (page: TicketBox["page"]) =>
    ticket.boxes
      .filter((box) => box.page === page)
      .map((box) => <Box key={box.number} box={box} level={headingLevel === 1 ? 2 : 3} />);
  const repeated = [...ticket.head, ...ticket.boxes.flatMap((box) => box.columns.flat())].filter((row) =>
    ON_BOTH_SHEETS.includes(row.key),
  );
  return (
    <div className={styles.frame}>
      <article aria-label={ticket.name} className={styles.ticket}>
        <div className={styles.sheet}>
          <div className={styles.top}>
            <Title className={styles.title}>
              {ticket.provisional && <Provisional />}
              {ticket.title}
            </Title>
            <PageMark page={1} />
          </div>
          {ticket.marks.length > 0 && (
            <ul className={styles.marks}>
              {ticket.marks.map((mark) => (
                <li key={mark}>{mark}</li>
              ))}
            </ul>
          )}
          <Rows rows={ticket.head} className={styles.head} />
          {boxesOf(1)}
        </div>
        <div className={styles.sheet}>
          {/* Loose sheets must be recognised; on a screen the page above says it. */}
          <div aria-hidden="true" className={classNames(styles.top, styles.second)}>
            <p className={styles.title}>
              {ticket.provisional && <Provisional />}
              {ticket.title}
            </p>
            {repeated.map((row) => (
              <p key={row.key}>
                {row.label} <TicketLines row={row} className={LINES} />
              </p>
            ))}
            <PageMark page={2} />
          </div>
          <div className={styles.boxes}>{boxesOf(2)}</div>
        </div>
      </article>
    </div>
  );
}

function Provisional() {
  return <span className={styles.provisional}>仮求人票</span>;
}

function PageMark({ page }: { page: 1 | 2 }) {
  return (
    <p aria-hidden="true" className={styles.pageMark}>
      {page}/2
    </p>
  );
}

function Box({ box, level }: { box: TicketBox; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const id = `ticket-box-${box.number}`;
  const [first = [], ...others] = box.columns;
  // The heading of a box with a single item says what it is.
  const single = first.length === 1 && others.length === 0;
  return (
    <section aria-labelledby={id} data-box={box.number} className={styles.box}>
      <Heading id={id} className={styles.boxTitle}>
        <span className={styles.boxNumber}>{box.number}</span>
        {box.title}
      </Heading>
      <div className={styles.columns}>
        {[first, ...others].map((rows) => (
          <Rows key={rows[0]?.key} rows={rows} className={single ? styles.single : undefined} />
        ))}
      </div>
    </section>
  );
}

function Rows({ rows, className }: { rows: readonly TicketRow[]; className?: string }) {
  return (
    <dl className={classNames(styles.rows, className)}>
      {rows.map((row) => (
        <div key={row.key} data-item={row.key} className={styles.row}>
          <dt>{row.label}</dt>
          <dd data-rows={row.grid?.rows}>
            <TicketLines row={row} className={LINES} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
