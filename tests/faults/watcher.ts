import { sameAnswer, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer } from "@/domain/catalogue/field";
import type { Event } from "./history";
import { type Ledger, valueIn } from "./ledger";

/** What somebody typed and means to be kept. */
interface Intent {
  readonly tab: string;
  readonly step: number;
  readonly key: string;
  readonly value: RawAnswer;
}

type Sent = Extract<Event, { kind: "sent" }>;
type Left = Extract<Event, { kind: "left" }>;

const name = (tab: string, step: number, key: string) => `${tab}|${step}|${key}`;

/**
 * Goes through the events as they happened and keeps in mind, for every input of every tab: what its person has seen
 * of the server's value, what they typed and mean to be kept, and since when the input has shown a value.
 */
export class Watcher {
  readonly faults: string[] = [];
  /** The server's value as the person at a tab last saw it. */
  private readonly basis = new Map<string, RawAnswer>();
  private readonly shown = new Map<string, RawAnswer>();
  private readonly intents = new Map<string, Intent>();
  private readonly cards = new Map<string, RawAnswer>();
  /** Questions that stood open in the tab that a tab was duplicated from: it asks them as well. */
  private readonly inherited = new Map<string, RawAnswer>();
  /** Since which event an input shows a value; the newest time for each value. */
  private readonly since = new Map<string, number>();
  private readonly basisAtSending = new Map<string, RawAnswer>();
  private readonly ages = new Map<string, number>();
  private readonly farewells = new Set<string>();
  /** Requests of a tab and, where it is a duplicate, those that the other one had sent by then. */
  private readonly requests = new Map<string, Set<number>>();

  constructor(private readonly ledger: Ledger) {}

  /** Takes in the next event. */
  see(event: Event, index: number): void {
    switch (event.kind) {
      case "loaded":
        this.load(event, index);
        return;
      case "typed": {
        const place = name(event.tab, event.step, event.key);
        this.put(event.tab, event.step, event.key, event.value, index);
        this.intents.set(place, event);
        return;
      }
      case "flowed":
        this.flow(event, index);
        return;
      case "asked":
        this.ask(event);
        return;
      case "decided":
        this.decide(event, index);
        return;
      case "sent":
        this.send(event, index);
        return;
      case "heard":
        this.hear(event);
        return;
      case "left":
        this.leave(event);
        return;
      case "duplicated":
        this.duplicate(event);
        return;
      case "loggedOut":
        this.logOut(event);
        return;
      default:
        return;
    }
  }

  /** The server's value of an item as it was known where a request was sent. */
  basisOf(request: number, key: string): RawAnswer {
    return this.basisAtSending.get(`${request}|${key}`) ?? UNTOUCHED;
  }

  /** Whether a request is a tab's own, answered or not, or was when the tab began as a duplicate. */
  isOfTab(tab: string, request: Sent | undefined): boolean {
    return request !== undefined && (this.requests.get(tab)?.has(request.request) ?? false);
  }

  /** When the value that a request carries for an item came into its input. */
  ageOf(request: number, key: string): number {
    return this.ages.get(`${request}|${key}`) ?? -1;
  }

  /** What was typed at tabs that are still there, and is nowhere. */
  missing(): Intent[] {
    return [...this.intents.values()].filter((intent) => !this.isKept(intent));
  }

  private put(tab: string, step: number, key: string, value: RawAnswer, index: number): void {
    this.shown.set(name(tab, step, key), value);
    this.since.set(`${name(tab, step, key)}|${normal(value)}`, index);
  }

  /** On the server, or no different from what the server is known to have. */
  private isKept({ tab, step, key, value }: Intent): boolean {
    return (
      this.ledger.reached(tab, step, key, value) || sameAnswer(this.basis.get(name(tab, step, key)), value)
    );
  }

  private load({ tab, step, answers, shown }: Extract<Event, { kind: "loaded" }>, index: number): void {
    const typed = [...this.intents.values()].filter((intent) => intent.tab === tab && intent.step === step);
    const keys = [...Object.keys(answers), ...Object.keys(shown), ...typed.map(({ key }) => key)];
    for (const key of new Set(keys)) {
      const place = name(tab, step, key);
      const value = valueIn(shown, key);
      this.put(tab, step, key, value, index);
      const intent = this.intents.get(place);
      if (intent && !sameAnswer(intent.value, value)) {
        if (!this.isKept(intent))
          this.faults.push(
            `${JSON.stringify(intent.value)}, typed into step ${step} ${key} at tab ${tab}, is gone from the page that came after it.`,
          );
        this.intents.delete(place);
      }
      // Where the page shows an older edit, the person does not see what the server has.
      if (sameAnswer(value, answers[key]) || !this.basis.has(place))
        this.basis.set(place, valueIn(answers, key));
    }
    for (const place of [...this.cards.keys()])
      if (place.startsWith(`${tab}|${step}|`)) this.cards.delete(place);
  }

  private flow({ tab, step, key, before, value }: Extract<Event, { kind: "flowed" }>, index: number): void {
    const place = name(tab, step, key);
    const intent = this.intents.get(place);
    if (intent && sameAnswer(intent.value, before) && !sameAnswer(before, value) && !this.isKept(intent))
      this.faults.push(
        `${JSON.stringify(before)}, typed into step ${step} ${key} at tab ${tab}, was replaced by ${JSON.stringify(value)} without asking.`,
      );
    this.intents.delete(place);
    this.basis.set(place, value);
    this.put(tab, step, key, value, index);
  }

  private duplicate({ tab, of }: Extract<Event, { kind: "duplicated" }>): void {
    this.requests.set(tab, new Set(this.requests.get(of)));
    for (const place of [...this.inherited.keys()])
      if (place.startsWith(`${tab}|`)) this.inherited.delete(place);
    for (const [place, theirs] of this.cards)
      if (place.startsWith(`${of}|`)) this.inherited.set(tab + place.slice(of.length), theirs);
  }

  private ask({ tab, step, key, theirs }: Extract<Event, { kind: "asked" }>): void {
    const place = name(tab, step, key);
    this.cards.set(place, theirs);
    const inherited = this.inherited.get(place);
    if (inherited !== undefined && sameAnswer(inherited, theirs)) return;
    const writers = this.ledger.rows.filter((row) => row.step === step && row.values[key] !== undefined);
    if (writers.every(({ cause }) => cause?.tab === tab || this.isOfTab(tab, cause)))
      this.faults.push(
        `Tab ${tab} asks which value stays at step ${step} ${key}, although nobody else has ever changed it.`,
      );
  }

  private decide(event: Extract<Event, { kind: "decided" }>, index: number): void {
    const { tab, step, key, keep, theirs } = event;
    const place = name(tab, step, key);
    this.cards.delete(place);
    this.basis.set(place, theirs);
    if (keep === "theirs") this.intents.delete(place);
    else {
      const mine = this.shown.get(place) ?? UNTOUCHED;
      this.put(tab, step, key, mine, index);
      this.intents.set(place, { tab, step, key, value: mine });
    }
  }

  private send({ request, tab, step, changes, keepalive }: Sent, index: number): void {
    this.requests.set(tab, (this.requests.get(tab) ?? new Set()).add(request));
    for (const { key, to } of changes) {
      const place = name(tab, step, key);
      this.basisAtSending.set(`${request}|${key}`, this.basis.get(place) ?? UNTOUCHED);
      this.ages.set(`${request}|${key}`, this.since.get(`${place}|${normal(to)}`) ?? index);
      if (keepalive) this.farewells.add(`${place}|${normal(to)}`);
    }
  }

  private hear({ request, answer }: Extract<Event, { kind: "heard" }>): void {
    const sent = this.ledger.sent.get(request);
    if (!sent) return;
    const { tab, step, changes } = sent;
    for (const { key, to } of changes) {
      const place = name(tab, step, key);
      if (answer.applied.includes(key)) this.basis.set(place, to);
    }
    // What this tab wrote itself, and got no answer to.
    for (const { key, theirs } of answer.conflicts)
      if (this.isOfTab(tab, this.ledger.writerOf(step, key, answer.revision)))
        this.basis.set(name(tab, step, key), theirs);
  }

  private logOut({ tab, stored, discarded }: Extract<Event, { kind: "loggedOut" }>): void {
    for (const one of stored) this.faults.push(`Tab ${tab} still stores ${one} after logging out.`);
    if (discarded) return;
    for (const intent of this.intents.values())
      if (intent.tab === tab && !this.isKept(intent))
        this.faults.push(
          `${JSON.stringify(intent.value)}, typed into step ${intent.step} ${intent.key} at tab ${tab}, was thrown away by logging out without asking.`,
        );
  }

  private leave({ tab, step, storageLost, saysGoodbye }: Left): void {
    for (const [place, intent] of [...this.intents]) {
      if (!place.startsWith(`${tab}|${step}|`)) continue;
      const isWaiting = !this.isKept(intent) && !this.cards.has(place);
      if (saysGoodbye && isWaiting && !this.farewells.has(`${place}|${normal(intent.value)}`))
        this.faults.push(
          `${JSON.stringify(intent.value)}, typed into ${place}, was not sent when the page was left.`,
        );
    }
    // With the tab goes what it stored, of the other steps too.
    if (storageLost)
      for (const known of [this.intents, this.basis])
        for (const place of [...known.keys()]) if (place.startsWith(`${tab}|`)) known.delete(place);
  }
}

/** Nothing is nothing, however it is written. */
function normal(value: RawAnswer): string {
  return value.length === 0 ? "" : JSON.stringify(value);
}
