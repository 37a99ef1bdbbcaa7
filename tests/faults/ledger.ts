import { sameAnswer, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { Event, History, LogRow } from "./history";

type Sent = Extract<Event, { kind: "sent" }>;
type Answered = Extract<Event, { kind: "answered" }>;

/** A row of the log with the request that caused it; without one nobody asked for it. */
export interface ExplainedRow extends LogRow {
  readonly cause: Sent | undefined;
}

/** The value of an item, with nothing for an item that nobody has touched. */
export function valueIn(answers: RawAnswers, key: string): RawAnswer {
  return answers[key] ?? UNTOUCHED;
}

/** The saves of one history, and what each step held after each of them. */
export class Ledger {
  readonly rows: readonly ExplainedRow[];
  readonly sent: ReadonlyMap<number, Sent>;
  readonly answered: readonly Answered[];
  private readonly states = new Map<string, RawAnswers>();
  private readonly first = new Map<number, number>();
  private readonly last = new Map<number, number>();

  constructor(history: History) {
    this.sent = new Map(
      history.events.flatMap((event) => (event.kind === "sent" ? [[event.request, event]] : [])),
    );
    this.answered = history.events.filter((event) => event.kind === "answered");
    const log = [...history.end.log].sort((a, b) => a.step - b.step || a.revision - b.revision);
    const used = new Set<number>();
    this.rows = log.map((row) => {
      const cause = this.causeOf(row, used);
      if (cause) used.add(cause.request);
      return { ...row, cause };
    });
    for (const { step, revision, answers } of history.start) {
      this.first.set(step, revision);
      this.last.set(step, revision);
      this.states.set(`${step}:${revision}`, answers);
    }
    for (const row of this.rows) {
      const before = this.states.get(`${row.step}:${this.last.get(row.step)}`) ?? {};
      this.states.set(`${row.step}:${row.revision}`, { ...before, ...row.values });
      this.last.set(row.step, row.revision);
    }
  }

  /** What a step held at a revision; undefined when the log has no such revision. */
  at(step: number, revision: number): RawAnswers | undefined {
    return this.states.get(`${step}:${revision}`);
  }

  /** Revision of a step before anything happened. */
  firstOf(step: number): number {
    return this.first.get(step) ?? 0;
  }

  /** Revision of the last save of a step. */
  lastOf(step: number): number {
    return this.last.get(step) ?? 0;
  }

  /** The request whose save wrote an item last, as of a revision. */
  writerOf(step: number, key: string, revision: number): Sent | undefined {
    return this.rows.findLast(
      (row) => row.step === step && row.revision <= revision && row.values[key] !== undefined,
    )?.cause;
  }

  /** Whether a tab's value for an item has come to the server, at whatever time. */
  reached(tab: string, step: number, key: string, value: RawAnswer): boolean {
    const says = (request: Sent | undefined) =>
      request?.tab === tab &&
      request.step === step &&
      request.changes.some((change) => change.key === key && sameAnswer(change.to, value));
    return (
      this.rows.some((row) => says(row.cause) && row.values[key] !== undefined) ||
      this.answered.some(
        ({ request, answer }) => answer?.applied.includes(key) && says(this.sent.get(request)),
      )
    );
  }

  /** By the names in the row; where there are none, by the answers, and last by what was sent and never answered. */
  private causeOf(row: LogRow, used: ReadonlySet<number>): Sent | undefined {
    const { sender } = row;
    if (sender)
      return [...this.sent.values()].find(
        (sent) => sent.sender?.page === sender.page && sent.sender.seq === sender.seq,
      );
    const fits = (sent: Sent | undefined): sent is Sent =>
      sent !== undefined && sent.step === row.step && !sent.sender && covers(sent, row.values);
    for (const { request, answer } of this.answered) {
      const sent = this.sent.get(request);
      if (answer?.revision === row.revision && fits(sent)) return sent;
    }
    return this.answered
      .filter(({ request, status }) => status === null && !used.has(request))
      .map(({ request }) => this.sent.get(request))
      .find(fits);
  }
}

/** Whether a request asked for all these values. */
export function covers(sent: Sent, values: RawAnswers): boolean {
  return Object.entries(values).every(([key, value]) =>
    sent.changes.some((change) => change.key === key && sameAnswer(change.to, value)),
  );
}
