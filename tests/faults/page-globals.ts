import type { WireAnswer } from "./origin";

// What a browser puts into a page, as far as the wizard's code uses it.

/** A page that speaks to the other pages of its browser. */
interface Speaker {
  readonly channels: Set<{ hear(name: string, data: unknown): void }>;
  broadcast(name: string, data: unknown): void;
}

/** `BroadcastChannel` of a page: the other pages of its browser hear it. */
export function channelOf(page: Speaker) {
  return class {
    private readonly listeners: ((event: { readonly data: unknown }) => void)[] = [];

    constructor(private readonly name: string) {
      page.channels.add(this);
    }

    addEventListener(_type: "message", listener: (event: { readonly data: unknown }) => void): void {
      this.listeners.push(listener);
    }

    postMessage(data: unknown): void {
      page.broadcast(this.name, data);
    }

    close(): void {
      page.channels.delete(this);
    }

    hear(name: string, data: unknown): void {
      if (name === this.name) for (const listener of this.listeners) listener({ data });
    }
  };
}

/** What `AbortSignal.timeout` gives, on the story's clock. */
export class PageSignal {
  private readonly listeners: ((reason: string) => void)[] = [];

  onAbort(listener: (reason: string) => void): void {
    this.listeners.push(listener);
  }

  abort(reason: string): void {
    for (const listener of this.listeners) listener(reason);
  }
}

/** What `fetch` gives. */
export class PageResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { readonly get: (name: string) => string | null };

  constructor(private readonly answer: WireAnswer) {
    this.status = answer.status;
    this.ok = answer.status >= 200 && answer.status < 300;
    this.headers = { get: (name) => answer.headers[name.toLowerCase()] ?? null };
  }

  async text(): Promise<string> {
    return this.answer.text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.answer.text);
  }
}

/** `sessionStorage`: its methods, and the stored names as its own properties. */
export function storageOver(entries: Map<string, string>): object {
  const methods = {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, String(value)),
    removeItem: (name: string) => void entries.delete(name),
    clear: () => entries.clear(),
  };
  return new Proxy(methods, {
    ownKeys: () => [...entries.keys()],
    has: (_target, name) => entries.has(String(name)) || name in methods,
    getOwnPropertyDescriptor: (_target, name) =>
      entries.has(String(name))
        ? { value: entries.get(String(name)), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}
