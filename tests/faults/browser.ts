import { createContext, runInContext, type Script } from "node:vm";
import { type ActionIds, actionRequest, readAction } from "./actions";
import type { Guard } from "./browser/entry";
import type { Journey, Network } from "./network";
import { channelOf, PageResponse, PageSignal, storageOver } from "./page-globals";
import type { Origin, WireAnswer, WireRequest } from "./origin";
import type { Random } from "./random";
import type { World } from "./world";

/** What a story's browsers have in common. */
export interface Surroundings {
  readonly world: World;
  readonly network: Network;
  readonly origin: Origin;
  readonly random: Random;
  readonly client: Script;
  readonly actions: ActionIds;
  readonly tell: (sentence: string) => void;
}

/** Most bytes that requests which outlive their page may have under way. */
const KEEPALIVE_QUOTA = 64 * 1024;

/** A browser: one set of cookies, any number of tabs. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly tabs: Tab[] = [];
  isOnline = true;
  /** Address of the person who is logged in, as far as the story knows. */
  loggedIn: string | null = null;
  /** The person has been told that a log-out throws something away, and wants it. */
  discards = false;
  keepaliveBytes = 0;
  private readonly underWay = new Set<() => void>();

  constructor(
    readonly name: string,
    /** Address that its requests come from. */
    private readonly address: string,
    readonly around: Surroundings,
  ) {}

  headers(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { ...more, "x-forwarded-for": this.address, ...(cookie && { cookie }) };
  }

  takeCookies({ setCookies }: WireAnswer): void {
    for (const line of setCookies) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const [name = "", ...value] = pair.split("=");
      const isGone = attributes.some(
        (one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one),
      );
      if (isGone) this.cookies.delete(name);
      else this.cookies.set(name, value.join("="));
    }
  }

  /** Logs in on the page for that, without faults on the way. Answers whether that worked. */
  async logIn(email: string, password: string): Promise<boolean> {
    const { origin, actions } = this.around;
    const fields = { email, password, next: "" };
    const request = await actionRequest(origin.url, "/login", actions.logInAction, fields);
    const answer = await origin.send({ ...request, headers: this.headers(request.headers) });
    if (answer) this.takeCookies(answer);
    const isDone = answer?.headers["x-action-redirect"] !== undefined;
    if (isDone) this.loggedIn = email;
    return isDone;
  }

  /** What is on its way breaks off; some of it may have got through. */
  goOffline(): void {
    this.isOnline = false;
    for (const breakOff of [...this.underWay]) breakOff();
    for (const tab of this.tabs) tab.page?.fire("window", "offline");
  }

  goOnline(): void {
    this.isOnline = true;
    for (const tab of this.tabs) tab.page?.fire("window", "online");
  }

  /** Sends a request over the network of the story; offline it fails at once. Answers how to let go of it. */
  request(name: string, request: WireRequest, journey: Journey): (mayStillArrive: boolean) => void {
    const { world, network, random, tell } = this.around;
    const fate = network.draw();
    if (!this.isOnline) {
      tell(`${name}: offline`);
      return world.schedule(1, journey.onFailure);
    }
    let drop = (_mayStillArrive: boolean): void => undefined;
    const over = () => this.underWay.delete(breakOff);
    const breakOff = () => {
      over();
      drop(random.chance(0.5));
      world.schedule(1, journey.onFailure);
    };
    this.underWay.add(breakOff);
    drop = network.carry(name, { ...request, headers: this.headers(request.headers) }, fate, {
      onAnswered: journey.onAnswered,
      onAnswer: (answer) => {
        over();
        this.takeCookies(answer);
        journey.onAnswer(answer);
      },
      onFailure: () => {
        over();
        journey.onFailure();
      },
    });
    return (mayStillArrive) => {
      over();
      drop(mayStillArrive);
    };
  }
}

/** A tab with its own storage; its page changes. */
export class Tab {
  readonly storage = new Map<string, string>();
  page: Page | null = null;
  /** Told when a log-out, in this tab or another one, has led elsewhere. */
  onLoggedOut: (() => void) | null = null;

  constructor(
    readonly name: string,
    readonly browser: Browser,
  ) {
    browser.tabs.push(this);
  }

  /** Names of what is stored of drafts. */
  storedDrafts(): string[] {
    return [...this.storage.keys()].filter((name) => name.startsWith("draft:")).sort();
  }
}

type Listener = (event: { readonly type: string }) => void;
interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly keepalive?: boolean;
  readonly signal?: PageSignal;
}

/** Told of what a page sends to save, and of what comes of it. */
export interface SaveWatch {
  readonly onSent: (path: string, body: string, keepalive: boolean) => number;
  readonly onAnswered: (request: number, answer: WireAnswer | null) => void;
  readonly onHeard: (request: number, answer: WireAnswer) => void;
}

/** One load of a page: the client's code in a realm of its own, with what a browser gives it. */
export class Page {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly timers = new Map<number, () => void>();
  private readonly underWay = new Set<(isLeaving: boolean) => void>();
  private timerIds = 0;
  private isGone = false;
  readonly global: Record<string, unknown>;
  readonly channels = new Set<{ hear(name: string, data: unknown): void }>();
  /** What the page has beside its screen. */
  guard: Guard | null = null;
  visibility: "visible" | "hidden" = "visible";
  path: string;
  private readonly body = { inert: false };

  constructor(
    readonly tab: Tab,
    path: string,
    private readonly watch: SaveWatch,
    onNavigate: (path: string) => void,
  ) {
    this.path = path;
    this.global = createContext(this.environment(onNavigate));
    runInContext("Date.now = now", this.global);
    this.around.client.runInContext(this.global);
  }

  private get around(): Surroundings {
    return this.tab.browser.around;
  }

  /** The entry of the client's bundle. */
  client<Entry>(): Entry {
    return this.global.client as Entry;
  }

  /** Nobody can type or press anything. */
  get isLocked(): boolean {
    return this.body.inert;
  }

  fire(target: "window" | "document", type: string): void {
    if (this.isGone) return;
    for (const listener of [...(this.listeners.get(`${target}:${type}`) ?? [])]) listener({ type });
  }

  setVisibility(visibility: "visible" | "hidden"): void {
    this.visibility = visibility;
    this.fire("document", "visibilitychange");
  }

  /** Says something to the other pages of the browser. */
  broadcast(name: string, data: unknown): void {
    const copy = structuredClone(data);
    this.around.world.schedule(1, () => {
      for (const { page } of this.tab.browser.tabs)
        if (page && page !== this) for (const channel of [...page.channels]) channel.hear(name, copy);
    });
  }

  /** The page ends. With `warning` it hears of it before; then nothing of it runs any more. */
  end(warning: boolean): void {
    if (warning) {
      this.fire("window", "pagehide");
      this.setVisibility("hidden");
    }
    this.isGone = true;
    this.channels.clear();
    for (const cancel of this.timers.values()) cancel();
    for (const let_go of [...this.underWay]) let_go(true);
  }

  /** Calls a server action as the browser's router does. Throws when no answer comes. */
  async call(action: keyof ActionIds, fields?: Readonly<Record<string, string>>): Promise<unknown> {
    const { origin, actions } = this.around;
    const request = await actionRequest(origin.url, this.path, actions[action], fields);
    return new Promise((resolve, reject) => {
      const letGo = this.tab.browser.request(`${this.tab.name}: ${action}`, request, {
        onAnswered: () => undefined,
        onAnswer: (answer) => {
          if (this.isGone) return;
          const result = readAction(answer);
          if (result === undefined) reject(new Error(`The action answered ${answer.status}`));
          else resolve(result);
        },
        onFailure: () => {
          if (!this.isGone) reject(new TypeError("Failed to fetch"));
        },
      });
      this.underWay.add((isLeaving) => letGo(isLeaving));
    });
  }

  private environment(onNavigate: (path: string) => void): Record<string, unknown> {
    const { world, random, origin } = this.around;
    const on = (target: string) => ({
      addEventListener: (type: string, listener: Listener) => {
        const name = `${target}:${type}`;
        this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
      },
      removeEventListener: (type: string, listener: Listener) =>
        this.listeners.get(`${target}:${type}`)?.delete(listener),
    });
    const page = this;
    const document = {
      ...on("document"),
      body: this.body,
      activeElement: null,
      get visibilityState() {
        return page.visibility;
      },
    };
    const environment: Record<string, unknown> = {
      ...on("window"),
      document,
      location: {
        origin: origin.url,
        pathname: this.path,
        replace: () => !this.isGone && this.tab.onLoggedOut?.(),
      },
      sessionStorage: storageOver(this.tab.storage),
      fetch: (path: string, init?: FetchInit) => this.fetch(path, init),
      setTimeout: (work: () => void, ms = 0) => this.setTimer(work, ms),
      clearTimeout: (id: number) => {
        this.timers.get(id)?.();
        this.timers.delete(id);
      },
      AbortSignal: {
        timeout: (ms: number) => {
          const signal = new PageSignal();
          this.timers.set(
            ++this.timerIds,
            world.schedule(ms, () => signal.abort("TimeoutError")),
          );
          return signal;
        },
      },
      crypto: {
        randomUUID: () => random.uuid(),
        getRandomValues: (bytes: Uint8Array) =>
          bytes.map((_, index) => {
            bytes[index] = random.between(0, 255);
            return bytes[index];
          }),
      },
      BroadcastChannel: channelOf(this),
      now: () => world.now,
      navigate: (path: string) => !this.isGone && onNavigate(path),
      queueMicrotask,
      TextEncoder,
      FormData,
      URLSearchParams,
    };
    environment.window = environment;
    return environment;
  }

  private setTimer(work: () => void, ms: number): number {
    const id = ++this.timerIds;
    this.timers.set(
      id,
      this.around.world.schedule(ms, () => {
        this.timers.delete(id);
        if (!this.isGone) work();
      }),
    );
    return id;
  }

  private fetch(path: string, init: FetchInit = {}): Promise<PageResponse> {
    const { browser } = this.tab;
    const { method = "GET", body, keepalive = false, signal } = init;
    const size = keepalive ? Buffer.byteLength(body ?? "") : 0;
    if (this.isGone) return new Promise(() => undefined);
    if (browser.keepaliveBytes + size > KEEPALIVE_QUOTA)
      return Promise.reject(new TypeError("Failed to fetch"));
    browser.keepaliveBytes += size;
    const number = method === "PATCH" && body !== undefined ? this.watch.onSent(path, body, keepalive) : null;
    const name = number === null ? `${this.tab.name}: ${method}` : `request ${number}`;
    const headers = { ...init.headers, ...(method !== "GET" && { origin: this.around.origin.url }) };
    return new Promise((resolve, reject) => {
      const over = () => {
        browser.keepaliveBytes -= size;
        this.underWay.delete(release);
      };
      const letGo = browser.request(
        name,
        { method, path, headers, body },
        {
          onAnswered: (answer) => number !== null && this.watch.onAnswered(number, answer),
          onAnswer: (answer) => {
            over();
            if (this.isGone) return;
            if (number !== null) this.watch.onHeard(number, answer);
            resolve(new PageResponse(answer));
          },
          onFailure: () => {
            over();
            if (!this.isGone) reject(new TypeError("Failed to fetch"));
          },
        },
      );
      // A page that ends takes its requests along, unless they may outlive it or have gone already.
      const release = (isLeaving: boolean) => {
        if (isLeaving && keepalive) return;
        over();
        letGo(this.around.random.chance(0.5));
      };
      this.underWay.add(release);
      signal?.onAbort((reason) => {
        if (!this.underWay.has(release)) return;
        over();
        letGo(this.around.random.chance(0.7));
        if (!this.isGone) reject(new DOMException("The operation was aborted", reason));
      });
    });
  }
}
