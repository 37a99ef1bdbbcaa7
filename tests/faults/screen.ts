import { sameAnswer, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { stepPath } from "@/domain/draft/paths";
import type { SaveAnswer, SaveRequest } from "@/domain/draft/protocol";
import type { LeaveAnswer, StepData } from "@/features/draft/components/step-data";
import type { FormState } from "@/lib/form-state";
import { Page, type SaveWatch, type Tab } from "./browser";
import { Redirect } from "./browser/navigation";
import type { Guard, OpenStep, StepFacts } from "./browser/entry";
import type { Event } from "./history";
import type { Scene } from "./scene";
import { stepDataIn } from "./step-page";

/** What is kept of a story while it is played. */
export interface Chronicle {
  readonly events: Event[];
  readonly tell: (sentence: string) => void;
  /** Number of the next save. */
  requests: number;
}

interface Client {
  readonly openStep: (facts: StepFacts) => OpenStep;
  readonly openGuard: (owner: string, logOut: () => Promise<{ readonly redirect?: string }>) => Guard;
}

/** How a step's page came, or why not. */
export type Opening = "open" | "signedOut" | "closed" | "away";

const json = JSON.stringify;

/** One step of the document on the screen of a tab. */
export class StepScreen {
  private readonly shown = new Map<string, RawAnswer>();
  private readonly cards = new Map<string, RawAnswer>();
  private readonly client: OpenStep;
  isOpen = true;

  /**
   * Loads a step's page and opens it as the browser does.
   * @param account whose page it has to be; @param within the page whose link leads there
   */
  static async open(
    tab: Tab,
    { kind, documentId }: Pick<Scene, "kind" | "documentId">,
    step: number,
    account: string,
    chronicle: Chronicle,
    within?: Page,
  ): Promise<Opening | StepScreen> {
    const { browser } = tab;
    const path = stepPath(kind, documentId, step);
    const answer = browser.isOnline
      ? await browser.around.origin.send({ method: "GET", path, headers: browser.headers() })
      : null;
    if (!answer || answer.status >= 500) return "away";
    browser.takeCookies(answer);
    const data = stepDataIn(answer.text);
    if (!data) return answer.text.includes("提出済みの内容です") ? "closed" : "signedOut";
    // The header says who is logged in: nobody works on another's page.
    if (data.account !== account) return "signedOut";
    return new StepScreen(tab, step, data, within ?? newPage(tab, path, account, chronicle), chronicle);
  }

  private constructor(
    readonly tab: Tab,
    readonly step: number,
    data: StepData,
    readonly page: Page,
    private readonly chronicle: Chronicle,
  ) {
    tab.page = page;
    for (const [key, value] of Object.entries(data.raw)) this.shown.set(key, value);
    let isOpening = true;
    this.client = page.client<Client>().openStep({
      number: step,
      data,
      action: (_state, form) => this.finish(form),
      onValues: (values) => {
        for (const [key, value] of Object.entries(values)) this.flow(key, value, isOpening);
      },
    });
    isOpening = false;
    const shown = Object.fromEntries(this.shown);
    const { account, raw: answers, revision } = data;
    this.chronicle.events.push({ kind: "loaded", tab: tab.name, account, step, answers, shown });
    this.chronicle.tell(`${this.name} is open at revision ${revision}`);
    this.look();
  }

  get name(): string {
    return `${this.tab.name}, step ${this.step}`;
  }

  get state(): string {
    return this.client.snapshot().state;
  }

  /** What an input shows. */
  value(key: string): RawAnswer {
    return this.shown.get(key) ?? UNTOUCHED;
  }

  /** What all inputs show. */
  values(): RawAnswers {
    return Object.fromEntries(this.shown);
  }

  type(key: string, value: RawAnswer): void {
    this.shown.set(key, value);
    this.chronicle.events.push({ kind: "typed", tab: this.tab.name, step: this.step, key, value });
    this.chronicle.tell(`${this.name} types ${key}: ${json(value)}`);
    this.client.edit(key, value);
    this.look();
  }

  /** Keys whose card waits for the person. */
  asks(): string[] {
    this.look();
    return [...this.cards.keys()];
  }

  decide(key: string, keep: "mine" | "theirs"): void {
    this.look();
    const theirs = this.cards.get(key);
    if (theirs === undefined) return;
    this.chronicle.events.push({ kind: "decided", tab: this.tab.name, step: this.step, key, keep, theirs });
    this.chronicle.tell(`${this.name} keeps ${keep} of ${key}`);
    this.cards.delete(key);
    if (keep === "mine") this.client.keepMine(key);
    else this.client.takeTheirs(key);
  }

  /** 完了, as the button does it. */
  async pressFinish(): Promise<void> {
    this.chronicle.tell(`${this.name}: 完了 is pressed`);
    await this.client.next();
    const obstacle = this.client.obstacle();
    if (obstacle) this.chronicle.tell(`${this.name}: ${obstacle}`);
  }

  /** The screen goes, its page lives on. */
  unmount(): void {
    this.left(false, false, () => this.client.unmount());
  }

  /**
   * The page goes.
   * @param warning it hears of it before; @param saysGoodbye and what it sends then can arrive
   */
  leave(warning: boolean, storageLost: boolean, saysGoodbye: boolean): void {
    this.left(storageLost, saysGoodbye, () => this.page.end(warning));
  }

  private left(storageLost: boolean, saysGoodbye: boolean, work: () => void): void {
    if (!this.isOpen) return;
    this.look();
    work();
    this.isOpen = false;
    this.chronicle.events.push({
      kind: "left",
      tab: this.tab.name,
      step: this.step,
      storageLost,
      saysGoodbye,
    });
  }

  private flow(key: string, value: RawAnswer, isOpening: boolean): void {
    const before = this.value(key);
    this.shown.set(key, value);
    if (isOpening) return;
    this.chronicle.events.push({ kind: "flowed", tab: this.tab.name, step: this.step, key, before, value });
    this.chronicle.tell(`${this.name} shows ${key}: ${json(value)} by itself`);
  }

  /** Looks at the screen: cards that came up or went. */
  look(): void {
    if (!this.isOpen) return;
    const open = this.client.snapshot().conflicts;
    for (const { key, mine, theirs } of open) {
      const asked = this.cards.get(key);
      if (asked !== undefined && sameAnswer(asked, theirs)) continue;
      this.cards.set(key, theirs);
      this.chronicle.events.push({ kind: "asked", tab: this.tab.name, step: this.step, key, mine, theirs });
      this.chronicle.tell(`${this.name} asks about ${key}: mine ${json(mine)}, theirs ${json(theirs)}`);
    }
    for (const key of [...this.cards.keys()])
      if (!open.some((one) => one.key === key)) this.cards.delete(key);
  }

  private async finish(form: FormData): Promise<FormState<LeaveAnswer>> {
    const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const tab = this.tab.name;
    this.chronicle.events.push({ kind: "pressed", tab });
    const answer = (await this.page.call("leaveStep", fields)) as
      | FormState<LeaveAnswer>
      | { redirect: string };
    if ("redirect" in answer) {
      if (answer.redirect.endsWith("/complete")) this.chronicle.events.push({ kind: "handedIn", tab });
      this.chronicle.tell(`${this.name}: 完了 leads to ${answer.redirect}`);
      throw new Redirect();
    }
    this.chronicle.tell(`${this.name}: 完了 is answered: ${answer.formError ?? json(answer.data)}`);
    return answer;
  }
}

function newPage(tab: Tab, path: string, account: string, chronicle: Chronicle): Page {
  const page = new Page(tab, path, saveWatch(tab, account, chronicle), (to) =>
    chronicle.tell(`${tab.name} goes to ${to}`),
  );
  page.guard = page.client<Client>().openGuard(account, async () => {
    const answer = (await page.call("logOutAction")) as { readonly redirect?: string };
    if (answer.redirect !== undefined) tab.onLoggedOut?.();
    return answer;
  });
  return page;
}

/** Writes down what a page sends to save, and what comes of it. */
function saveWatch(tab: Tab, account: string, chronicle: Chronicle): SaveWatch {
  const { events, tell } = chronicle;
  return {
    onSent: (path, body, keepalive) => {
      const request = chronicle.requests++;
      const { baseRevision, changes, sender } = JSON.parse(body) as SaveRequest;
      const step = Number(path.slice(-1));
      events.push({
        kind: "sent",
        request,
        tab: tab.name,
        account,
        step,
        changes,
        keepalive,
        ...(sender && { sender }),
      });
      const values = changes.map(({ key, from, to }) => `${key} ${json(from)} → ${json(to)}`);
      const how = keepalive ? " to outlive the page" : "";
      tell(
        `${tab.name} sends request ${request}${how}, against revision ${baseRevision}: ${values.join(", ")}`,
      );
      return request;
    },
    onAnswered: (request, answer) => {
      const body = answer?.status === 200 ? (JSON.parse(answer.text) as SaveAnswer) : undefined;
      events.push({
        kind: "answered",
        request,
        status: answer?.status ?? null,
        ...(body && { answer: body }),
      });
    },
    onHeard: (request, { status, text }) => {
      if (status === 200) events.push({ kind: "heard", request, answer: JSON.parse(text) as SaveAnswer });
      tell(`${tab.name} hears of request ${request}: ${status} ${text.slice(0, 300)}`);
    },
  };
}
