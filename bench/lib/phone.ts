import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";

const SLOWER = 4;
const BITS_DOWN = 1_600_000;
const BITS_UP = 750_000;
const LATENCY_MS = 150;
const GIVE_UP_MS = 60_000;
const QUIET_MS = 1_000;
const SCREEN = { width: 390, height: 844 };

/** Bytes as they came over the line, compressed. */
export interface Travelled {
  readonly html: number;
  readonly script: number;
}

/** What a page notes of itself, by the wall clock: the next screen may be another page. */
interface Notes {
  readonly beganAt: number;
  /** When an input was drawn, since the page began or a button was last pressed. */
  seenAt: Record<string, number>;
  /** When the page first said that it has something to save. */
  draftAt: number;
}

type NotingWindow = typeof window & { phoneNotes?: Notes };

/**
 * A middling phone on a middling line with nothing in its cache, and what its person sees when. All times are the
 * page's own: what this process does meanwhile is not among them.
 */
export class Phone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly line: Line,
  ) {}

  /** @param ids inputs whose appearance is noted */
  static async open(browser: Browser, baseURL: string, ids: readonly string[]): Promise<Phone> {
    const context = await browser.newContext({
      baseURL,
      viewport: SCREEN,
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: "ja-JP",
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const line = await Line.slow(devtools);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    // What compiles this file gives functions their names with a helper, which a page does not have.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(takeNotes, [...ids]);
    return new Phone(context, page, line);
  }

  /** When an input was first drawn, in milliseconds of the navigation. */
  async seen(id: string): Promise<number> {
    const { seenAt, beganAt } = await this.notesOnceSeen(id);
    return (seenAt[id] ?? 0) - beganAt;
  }

  /** Types one key into an input; when the page knew of it, in milliseconds of the navigation. */
  async keyReachesDraft(id: string): Promise<number> {
    await this.page.locator(`[id="${id}"]`).press("1");
    const notes = await this.page.waitForFunction(
      () => {
        const { phoneNotes } = window as NotingWindow;
        return phoneNotes?.draftAt ? phoneNotes : false;
      },
      undefined,
      { timeout: GIVE_UP_MS },
    );
    const { draftAt, beganAt } = (await notes.jsonValue()) as Notes;
    return draftAt - beganAt;
  }

  /** Presses a button; the milliseconds until an input of the next screen was drawn. */
  async pressToSeen(button: string, id: string): Promise<number> {
    await this.page.getByRole("button", { name: button, exact: true }).click({ noWaitAfter: true });
    const { seenAt } = await this.notesOnceSeen(id);
    const pressedAt = await this.page.evaluate(() => Number(sessionStorage.getItem("phone-pressed-at")));
    return (seenAt[id] ?? 0) - pressedAt;
  }

  private async notesOnceSeen(id: string): Promise<Notes> {
    const notes = await this.page.waitForFunction(
      (key) => {
        const { phoneNotes } = window as NotingWindow;
        return phoneNotes && key in phoneNotes.seenAt ? phoneNotes : false;
      },
      id,
      { timeout: GIVE_UP_MS },
    );
    return (await notes.jsonValue()) as Notes;
  }

  /** Waits until the line has been quiet for a while. */
  async settled(): Promise<void> {
    while (this.line.quietForMs() < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  get travelled(): Travelled {
    return { html: this.line.bytesOf("Document"), script: this.line.bytesOf("Script") };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** The slow line: what is under way on it, and what has come over it. */
class Line {
  private readonly kinds = new Map<string, string>();
  private readonly open = new Set<string>();
  private readonly bytes = new Map<string, number>();
  private lastAt = performance.now();

  static async slow(devtools: CDPSession): Promise<Line> {
    const line = new Line();
    devtools.on("Network.requestWillBeSent", ({ requestId, type }) => {
      line.open.add(requestId);
      line.kinds.set(requestId, type ?? "Other");
      line.lastAt = performance.now();
    });
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = line.kinds.get(requestId) ?? "Other";
      line.bytes.set(kind, line.bytesOf(kind) + encodedDataLength);
      line.ended(requestId);
    });
    devtools.on("Network.loadingFailed", ({ requestId }) => line.ended(requestId));
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BITS_DOWN / 8,
      uploadThroughput: BITS_UP / 8,
    });
    return line;
  }

  private ended(requestId: string): void {
    this.open.delete(requestId);
    this.lastAt = performance.now();
  }

  quietForMs(): number {
    return this.open.size > 0 ? 0 : performance.now() - this.lastAt;
  }

  bytesOf(kind: string): number {
    return this.bytes.get(kind) ?? 0;
  }
}

/** Runs in every page before anything else. */
function takeNotes(ids: readonly string[]): void {
  const now = () => performance.timeOrigin + performance.now();
  const notes: Notes = { beganAt: performance.timeOrigin, seenAt: {}, draftAt: 0 };
  (window as NotingWindow).phoneNotes = notes;
  const look = () => {
    for (const id of ids)
      if (!(id in notes.seenAt) && document.getElementById(id)?.checkVisibility())
        // In the frame after the one that draws it.
        requestAnimationFrame(() => {
          notes.seenAt[id] ??= now();
        });
    const status = document.querySelector("[data-bottom-bar] [role=status]")?.textContent ?? "";
    if (notes.draftAt === 0 && /未保存|保存中/.test(status)) notes.draftAt = now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    "click",
    () => {
      notes.seenAt = {};
      sessionStorage.setItem("phone-pressed-at", String(now()));
    },
    true,
  );
}
