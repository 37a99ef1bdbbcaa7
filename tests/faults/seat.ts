import { PASSWORD } from "~/e2e/support/seed";
import { type Browser, Tab } from "./browser";
import type { Random } from "./random";
import type { Person, Scene } from "./scene";
import { type Chronicle, StepScreen } from "./screen";
import type { World } from "./world";

/** How long a person takes to notice something and to act, in milliseconds. */
const LEAST_WAIT_MS = 300;
const MOST_WAIT_MS = 8_000;
/** More often than this a page does not fail to open in a row, offline and while the server is away, unless something is wrong. */
const MOST_FAILURES = 120;

/** What all seats of a story share. */
export interface Room {
  readonly world: World;
  readonly random: Random;
  readonly scene: Scene;
  readonly chronicle: Chronicle;
  /** Takes care of something that goes on while the story does. */
  readonly background: (work: Promise<unknown>) => void;
}

/** A person at a tab: answers what it asks, logs in again when it says so, opens it again when it was closed. */
export class Seat {
  tab: Tab;
  screen: StepScreen | null = null;
  private isAnswering = false;
  private tabs = 1;
  /** Attempts to open the page that failed in a row. */
  private failures = 0;
  private willTryAgain = false;

  constructor(
    readonly name: string,
    readonly person: Person,
    readonly browser: Browser,
    /** The step this seat works on. */
    private step: number,
    readonly room: Room,
  ) {
    this.tab = new Tab(name, browser);
  }

  /** The screen while it is there to be worked on. */
  get open(): StepScreen | null {
    return this.screen?.isOpen ? this.screen : null;
  }

  /** Opens the seat's step; tries again later when that is not possible. */
  async arrive(viaLink = false): Promise<void> {
    const { scene, chronicle } = this.room;
    const { tab } = this;
    const within = viaLink ? (tab.page ?? undefined) : undefined;
    if (!within) tab.page?.end(false);
    const opened = await StepScreen.open(tab, scene, this.step, this.person.accountId, chronicle, within);
    if (opened instanceof StepScreen) {
      this.screen = opened;
      tab.onLoggedOut = () => this.loggedOut();
      this.failures = 0;
      return;
    }
    if (++this.failures > MOST_FAILURES) throw new Error(`${tab.name} cannot open its page: ${opened}`);
    chronicle.tell(`${tab.name} cannot open step ${this.step}: ${opened}`);
    if (opened === "signedOut") await this.logIn();
    if (opened === "closed" || this.willTryAgain) return;
    this.willTryAgain = true;
    this.later(() => {
      this.willTryAgain = false;
      if (!this.open) return this.arrive();
    }, 2_500);
  }

  /** By a link or the browser's Back to another step; the page lives on. */
  async go(step: number): Promise<void> {
    if (!this.open) return;
    this.room.chronicle.tell(`${this.tab.name} goes to step ${step}`);
    this.step = step;
    this.screen?.unmount();
    await this.arrive(true);
  }

  /** Looks at the screen, and deals with what it says after a while. */
  tend(): void {
    const screen = this.open;
    if (!screen || this.isAnswering) return;
    const needsLogIn = screen.state === "expired" || screen.state === "foreign";
    if (screen.asks().length === 0 && !needsLogIn) return;
    this.isAnswering = true;
    this.later(() => {
      this.isAnswering = false;
      this.answer();
    });
  }

  /** Answers everything that the screen asks. */
  answer(): void {
    const screen = this.open;
    if (!screen || screen.page.isLocked) return;
    for (const key of screen.asks()) screen.decide(key, this.room.random.pick(["mine", "theirs"]));
    if (screen.state === "expired" || screen.state === "foreign")
      this.room.background(this.logInOver(screen));
  }

  /** Over the page, which goes on then. */
  private async logInOver(screen: StepScreen): Promise<void> {
    const { chronicle } = this.room;
    const { email, accountId } = this.person;
    chronicle.tell(`${screen.name}: logs in over the page`);
    try {
      const fields = { email, password: PASSWORD, account: accountId };
      const answer = (await screen.page.call("logInAgainAction", fields)) as {
        status?: string;
        formError?: string;
      };
      if (answer.status === "done") {
        this.browser.loggedIn = email;
        screen.page.guard?.renewed();
      } else chronicle.tell(`${screen.name}: the log-in is refused: ${answer.formError}`);
    } catch (error) {
      chronicle.tell(`${screen.name}: the log-in fails: ${(error as Error).message}`);
    }
  }

  /** On the page for that, without faults on the way. */
  async logIn(person = this.person): Promise<void> {
    const isDone = await this.browser.logIn(person.email, PASSWORD);
    this.room.chronicle.tell(
      `${person.email} ${isDone ? "logs in" : "cannot log in"} at ${this.browser.name}`,
    );
  }

  /** ログアウト of the page; `insists` when something could not be saved. */
  async logOut(insists: boolean): Promise<void> {
    const screen = this.open;
    const { guard } = this.tab.page ?? {};
    if (!screen || !guard) return;
    const { chronicle } = this.room;
    if (screen.page.isLocked) return;
    chronicle.tell(`${this.tab.name}: ログアウト is pressed`);
    this.browser.discards = false;
    this.browser.loggedIn = null;
    await guard.logOut();
    const obstacle = guard.obstacle();
    if (obstacle === null || obstacle === "away" || this.open !== screen) return;
    chronicle.tell(`${this.tab.name}: cannot log out: ${obstacle}`);
    if (!insists) return;
    chronicle.tell(`${this.tab.name}: logs out all the same`);
    this.browser.discards = true;
    guard.discard();
  }

  private loggedOut(): void {
    const { chronicle } = this.room;
    chronicle.tell(`${this.tab.name} is logged out`);
    const { name } = this.tab;
    const { discards: discarded } = this.browser;
    chronicle.events.push({ kind: "loggedOut", tab: name, stored: this.tab.storedDrafts(), discarded });
    // On the way to the top page.
    this.open?.leave(false, true, false);
    this.later(() => this.arrive());
  }

  /** The tab goes, and there is a new one some time later. */
  close(warning: boolean): void {
    this.room.chronicle.tell(`${this.tab.name} ${warning ? "is closed" : "crashes"}`);
    this.open?.leave(warning, true, warning && this.canSpeak());
    this.tab.page?.end(false);
    this.tab.page = null;
    this.browser.tabs.splice(this.browser.tabs.indexOf(this.tab), 1);
    this.tab = new Tab(`${this.name}${"'".repeat(this.tabs++)}`, this.browser);
    this.later(() => this.arrive());
  }

  reload(warning: boolean): void {
    this.room.chronicle.tell(`${this.tab.name} is reloaded${warning ? "" : " after a crash"}`);
    this.open?.leave(warning, false, warning && this.canSpeak());
    this.later(() => this.arrive(), 400);
  }

  /** Whether what the page says when it goes can be heard. */
  private canSpeak(): boolean {
    return this.browser.isOnline && ["saved", "unsaved", "saving", "merged"].includes(this.open?.state ?? "");
  }

  private later(work: () => void | Promise<void>, most = MOST_WAIT_MS): void {
    const { world, random } = this.room;
    world.schedule(random.between(Math.min(LEAST_WAIT_MS, most), most), work, true);
  }
}
