import type { Origin, WireAnswer, WireRequest } from "./origin";
import type { Random } from "./random";
import type { World } from "./world";

/** What becomes of one request. Times in milliseconds. */
export type Fate =
  | { readonly kind: "well"; readonly up: number; readonly down: number }
  /** Lies about somewhere before the server gets it, also after the browser has given up. */
  | { readonly kind: "held"; readonly up: number; readonly down: number }
  /** The answer lies about. */
  | { readonly kind: "answeredLate"; readonly up: number; readonly down: number }
  | { readonly kind: "lost"; readonly up: number }
  | { readonly kind: "answerLost"; readonly up: number; readonly down: number }
  /** Something between browser and server sends it again; the browser gets the first or the second answer. */
  | {
      readonly kind: "twice";
      readonly up: number;
      readonly down: number;
      readonly again: number;
      readonly hears: "first" | "second";
    };

/** How often which fate; per seed, so that some networks are good and some are terrible. */
export type Weather = Readonly<Record<Fate["kind"], number>>;

const CALM: Weather = { well: 1, held: 0, answeredLate: 0, lost: 0, answerLost: 0, twice: 0 };

/** What the browser is told, and what the story is told, of a request on its way. */
export interface Journey {
  /** The server has answered a copy; null when its connection broke. */
  readonly onAnswered: (answer: WireAnswer | null) => void;
  /** The answer is in the browser. */
  readonly onAnswer: (answer: WireAnswer) => void;
  /** It failed, as far as the browser can tell. */
  readonly onFailure: () => void;
}

/** What is between the browsers of a story and the server. */
export class Network {
  isHealed = false;
  /** Waited for by the next request that reaches the server, once. */
  beforeNext: (() => Promise<void>) | null = null;
  /** Told of every answer of the server. */
  onAnswer: (() => void) | null = null;

  constructor(
    private readonly world: World,
    private readonly origin: Origin,
    private readonly random: Random,
    private readonly weather: Weather,
    private readonly tell: (sentence: string) => void,
  ) {}

  /** Draws what becomes of the next request. */
  draw(): Fate {
    const { random } = this;
    const quick = () => random.between(5, 180);
    const slow = () => (random.chance(0.7) ? 5_000 : random.between(15_000, 45_000));
    const kind = random.weighted(this.isHealed ? CALM : this.weather);
    switch (kind) {
      case "well":
        return { kind, up: quick(), down: quick() };
      case "held":
        return { kind, up: slow(), down: quick() };
      case "answeredLate":
        return { kind, up: quick(), down: slow() };
      case "lost":
        return { kind, up: quick() };
      case "answerLost":
        return { kind, up: quick(), down: quick() };
      case "twice":
        return {
          kind,
          up: quick(),
          down: quick(),
          again: random.chance(0.5) ? random.between(0, 60) : random.between(500, 12_000),
          hears: random.pick(["first", "second"]),
        };
    }
  }

  /**
   * Brings a request to the server and its answer back, as its fate wants. Answers how to break it off: what the
   * server has not got by then it gets only if `mayStillArrive`.
   */
  carry(name: string, request: WireRequest, fate: Fate, journey: Journey): (mayStillArrive: boolean) => void {
    let isListening = true;
    const waiting: (() => void)[] = [];
    const later = (ms: number, work: () => void | Promise<void>, together = false) => {
      const cancel = this.world.schedule(ms, work, together);
      waiting.push(cancel);
    };
    const deliver = async (): Promise<WireAnswer | null> => {
      const wait = this.beforeNext;
      this.beforeNext = null;
      await wait?.();
      const answer = await this.origin.send(request);
      if (answer) this.onAnswer?.();
      this.tell(`${name} → ${answer ? answer.status : "connection broken"}`);
      journey.onAnswered(answer);
      return answer;
    };
    const bringBack = (answer: WireAnswer | null, down: number) => {
      this.world.schedule(down, () => {
        if (!isListening) return;
        if (answer) journey.onAnswer(answer);
        else journey.onFailure();
      });
    };
    const fail = (ms: number) =>
      this.world.schedule(ms, () => {
        if (isListening) journey.onFailure();
      });
    if (fate.kind !== "well") this.tell(`${name} will be: ${inWords(fate)}`);
    switch (fate.kind) {
      case "well":
      case "held":
      case "answeredLate":
        later(fate.up, async () => bringBack(await deliver(), fate.down), true);
        break;
      case "lost":
        fail(fate.up * 2);
        break;
      case "answerLost":
        later(
          fate.up,
          async () => {
            await deliver();
            fail(fate.down);
          },
          true,
        );
        break;
      case "twice":
        later(
          fate.up,
          async () => {
            const answer = await deliver();
            if (fate.hears === "first") bringBack(answer, fate.down);
          },
          true,
        );
        later(
          fate.up + fate.again,
          async () => {
            const answer = await deliver();
            if (fate.hears === "second") bringBack(answer, fate.down);
          },
          true,
        );
        break;
    }
    return (mayStillArrive) => {
      isListening = false;
      if (!mayStillArrive) for (const cancel of waiting) cancel();
    };
  }
}

function inWords(fate: Fate): string {
  const s = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  switch (fate.kind) {
    case "held":
      return `held for ${s(fate.up)}`;
    case "answeredLate":
      return `answered, the answer held for ${s(fate.down)}`;
    case "lost":
      return "dropped before the server";
    case "answerLost":
      return "dropped after the server";
    case "twice":
      return `delivered again after ${s(fate.again)}, the browser hears the ${fate.hears} answer`;
    default:
      return fate.kind;
  }
}
