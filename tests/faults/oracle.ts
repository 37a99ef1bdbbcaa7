import { sameAnswer } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { Event, History } from "./history";
import { covers, type ExplainedRow, Ledger, valueIn } from "./ledger";
import { Watcher } from "./watcher";

/**
 * Judges a history: nothing that was acknowledged, or is still in a tab, is missing; nothing older has replaced
 * something newer; nothing was replaced that its writer had not seen; nothing happened twice; at the end all agree.
 * Knows nothing of how the protocol does that. Answers sentences about what went wrong; none when all is well.
 */
export function judge(history: History): string[] {
  const ledger = new Ledger(history);
  const watcher = new Watcher(ledger);
  for (const [index, event] of history.events.entries()) watcher.see(event, index);
  return [
    ...logIsWhole(history, ledger),
    ...rowsAreExplained(ledger),
    ...answersAreTrue(ledger),
    ...watcher.faults,
    ...writersHadSeen(ledger, watcher),
    ...everythingArrived(history, watcher),
    ...screensAgree(history),
    ...handedInOnce(history),
  ];
}

const show = (value: RawAnswer | undefined) => JSON.stringify(value ?? "");
const place = (step: number, key: string) => `step ${step} ${key}`;

/** Two sets of answers item by item: the keys that differ. */
function differing(a: RawAnswers, b: RawAnswers): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !sameAnswer(a[key], b[key]))
    .sort();
}

/** Revisions without holes, and what is stored is what the log says. */
function logIsWhole({ end }: History, ledger: Ledger): string[] {
  const faults: string[] = [];
  for (const { step, revision, answers } of end.steps) {
    const own = ledger.rows.filter((row) => row.step === step).map((row) => row.revision);
    for (const [index, number] of own.entries()) {
      const due = ledger.firstOf(step) + index + 1;
      if (number !== due) faults.push(`The log of step ${step} has revision ${number} where ${due} is due.`);
    }
    // Handing in counts the revision on, so that later saves find another one.
    const due = ledger.lastOf(step) + (end.handedIn ? 1 : 0);
    if (revision !== due) faults.push(`Step ${step} has revision ${revision}, its log ends with ${due}.`);
    const logged = ledger.at(step, ledger.lastOf(step)) ?? {};
    for (const key of differing(logged, answers))
      faults.push(
        `${place(step, key)} is stored as ${show(answers[key])}; by the log it is ${show(logged[key])}.`,
      );
  }
  return faults;
}

/** Every save in the log was asked for, by its own author, and is there once. */
function rowsAreExplained({ rows }: Ledger): string[] {
  const faults: string[] = [];
  const causes = new Set<number>();
  for (const { step, revision, by, values, cause } of rows) {
    const name = `Save ${revision} of step ${step} (${JSON.stringify(values)})`;
    if (!cause) faults.push(`${name} was asked for by no request.`);
    else {
      if (!covers(cause, values))
        faults.push(`${name} has values that request ${cause.request} did not send.`);
      if (by !== cause.account)
        faults.push(`${name} of request ${cause.request} is ascribed to another account.`);
      if (causes.has(cause.request))
        faults.push(`${name} is there a second time for request ${cause.request}.`);
      causes.add(cause.request);
    }
  }
  return faults;
}

/** What the server answered is what the log says of that revision. */
function answersAreTrue(ledger: Ledger): string[] {
  const faults: string[] = [];
  for (const { request, answer } of ledger.answered) {
    const sent = ledger.sent.get(request);
    if (!answer || !sent) continue;
    const { revision, applied, conflicts, theirs } = answer;
    const state = ledger.at(sent.step, revision);
    const name = `The answer to request ${request}`;
    if (!state) {
      faults.push(
        `${name} acknowledges revision ${revision} of step ${sent.step}, which the log does not have.`,
      );
      continue;
    }
    const named = new Set([...applied, ...conflicts.map(({ key }) => key)]);
    for (const { key, to } of sent.changes) {
      if (!named.has(key)) faults.push(`${name} says nothing of ${place(sent.step, key)}.`);
      if (applied.includes(key) && !sameAnswer(state[key], to))
        faults.push(
          `${name} acknowledges ${show(to)} for ${place(sent.step, key)} at revision ${revision}, where the log has ${show(state[key])}.`,
        );
    }
    for (const [key, value] of [
      ...Object.entries(theirs),
      ...conflicts.map((one) => [one.key, one.theirs] as const),
    ])
      if (!sameAnswer(state[key], value))
        faults.push(
          `${name} tells of ${show(value)} for ${place(sent.step, key)}, where the log has ${show(state[key])}.`,
        );
  }
  return faults;
}

/** Every change replaced what its writer had seen, or the same writer's older text. */
function writersHadSeen(ledger: Ledger, watcher: Watcher): string[] {
  const faults: string[] = [];
  const writers = new Map<string, ExplainedRow[]>();
  for (const row of ledger.rows) {
    const { step, revision, values, cause } = row;
    const before = ledger.at(step, previous(ledger, row)) ?? {};
    for (const [key, value] of Object.entries(values)) {
      const earlier = writers.get(`${step}:${key}`) ?? [];
      writers.set(`${step}:${key}`, [...earlier, row]);
      if (!cause || sameAnswer(before[key], value)) continue;
      const name = `${place(step, key)}: save ${revision} (request ${cause.request}, tab ${cause.tab}) put ${show(value)} over ${show(before[key])}`;
      const own = earlier.filter((one) => one.cause?.tab === cause.tab);
      const age = (one: ExplainedRow) => watcher.ageOf(one.cause?.request ?? -1, key);
      const newer = own.find((one) => age(one) > age(row));
      const last = earlier.at(-1);
      if (newer)
        faults.push(`${name}, although request ${newer.cause?.request} of the same tab was typed later.`);
      else if (
        !watcher.isOfTab(cause.tab, last?.cause) &&
        !sameAnswer(watcher.basisOf(cause.request, key), valueIn(before, key))
      )
        faults.push(
          `${name}, which nobody had seen at that tab: it knew ${show(watcher.basisOf(cause.request, key))}.`,
        );
    }
  }
  return faults;
}

function previous(ledger: Ledger, row: ExplainedRow): number {
  const index = ledger.rows.indexOf(row);
  const before = ledger.rows[index - 1];
  return before?.step === row.step ? before.revision : ledger.firstOf(row.step);
}

/** Nothing typed at a tab that is still there is missing, unless the posting was handed in before it was sent. */
function everythingArrived({ end }: History, watcher: Watcher): string[] {
  if (end.handedIn) return [];
  return watcher
    .missing()
    .map(
      ({ tab, step, key, value }) =>
        `${show(value)}, typed into ${place(step, key)} at tab ${tab}, never arrived.`,
    );
}

/** Everything is at rest: what the screens show is what is stored, and no tab keeps anything back. */
function screensAgree({ end }: History): string[] {
  if (end.handedIn) return [];
  return end.screens.flatMap(({ tab, step, shown, overlooked, state, stored }) => {
    const answers = end.steps.find((one) => one.step === step)?.answers ?? {};
    // A screen shows more than its own answers, e.g. what the establishment has registered.
    const keys = Object.keys(answers).filter((key) => !overlooked.includes(key));
    const faults = keys
      .filter((key) => !sameAnswer(shown[key], answers[key]))
      .map(
        (key) =>
          `Tab ${tab} shows ${show(shown[key])} at ${place(step, key)}; stored is ${show(answers[key])}.`,
      );
    if (state !== "saved" && state !== "merged")
      faults.push(`Tab ${tab} says "${state}" on step ${step} when everything is at rest.`);
    if (stored.length > 0) faults.push(`Tab ${tab} still stores ${stored.join(", ")}.`);
    return faults;
  });
}

/** 完了 happened once or not at all, with one case and one snapshot, and froze what was acknowledged. */
function handedInOnce({ events, end }: History): string[] {
  const faults: string[] = [];
  const has = (kind: Event["kind"]) => events.some((event) => event.kind === kind);
  if (has("handedIn") && !end.handedIn) faults.push("The posting that was handed in is not handed in.");
  if (end.handedIn && !has("pressed")) faults.push("The posting is handed in, and nobody pressed 完了.");
  const due = end.handedIn ? 1 : 0;
  const counts = { cases: end.cases, submissions: end.submissions };
  for (const [name, count] of Object.entries(counts))
    if (count !== due) faults.push(`There are ${count} ${name} of the hand-in instead of ${due}.`);
  if (end.frozen) {
    const { is, shouldBe } = end.frozen;
    for (const key of differing(is, shouldBe))
      faults.push(`The snapshot has ${show(is[key])} for ${key}; acknowledged was ${show(shouldBe[key])}.`);
  }
  return faults;
}
