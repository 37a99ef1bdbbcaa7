import type { Script } from "node:vm";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { ActionIds } from "./actions";
import { Browser } from "./browser";
import type { Disaster } from "./disaster";
import type { Event, History, OpenScreen } from "./history";
import { Network, type Weather } from "./network";
import type { Origin } from "./origin";
import { Places } from "./places";
import { Random } from "./random";
import { endSessions, openSession, readEnd, type Scene, setScene } from "./scene";
import type { Chronicle } from "./screen";
import { Seat } from "./seat";
import { World } from "./world";

/** As many as there are items for the check that all tabs agree. */
const MOST_SEATS = 4;
const CHARS = [..."あいうえおかきくけこさしすせそたちつてと0123456789"];

/** How long people do things, in milliseconds of the story. */
const PLAY_MS = 45_000;
/** How long everything takes to come to rest at most: the longest pause of the client, twice, and held answers. */
const REST_MS = 150_000;

/** What plays need that is the same for all. */
export interface Stage {
  readonly origin: Origin;
  readonly client: Script;
  readonly actions: ActionIds;
  /** What strikes in the middle of the story; null where nothing does. */
  readonly disaster: Disaster | null;
}

/** A story as it was played. */
export interface Played {
  readonly scene: Scene;
  readonly history: History;
  /** One line per thing that happened. */
  readonly told: readonly string[];
}

/** A story that could not be played to its end: the tests themselves are at fault, or the server is. */
export class BrokenStory extends Error {
  constructor(
    cause: unknown,
    readonly told: readonly string[],
  ) {
    super(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  }
}

/** Plays the story of a seed. Throws a `BrokenStory`. */
export async function play(seed: number, stage: Stage): Promise<Played> {
  const kind: DocumentKind = new Random(seed).fork("document").chance(0.85) ? "posting" : "establishment";
  const story = new Story(seed, stage, await setScene(kind));
  story.needsDisaster = stage.disaster !== null;
  try {
    return await story.play();
  } catch (error) {
    throw new BrokenStory(error, story.told);
  } finally {
    if (story.needsDisaster) stage.disaster?.withdraw();
  }
}

class Story {
  private readonly random: Random;
  private readonly world = new World();
  readonly told: string[] = [];
  private readonly events: Event[] = [];
  private readonly network: Network;
  private readonly chronicle: Chronicle;
  private readonly browsers: Browser[] = [];
  private readonly seats: Seat[] = [];
  /** Somebody presses 完了. */
  private readonly finishes: boolean;
  private readonly places: Places;
  private failure: unknown = null;
  /** A disaster is still to come. */
  needsDisaster = false;

  constructor(
    seed: number,
    private readonly stage: Stage,
    private readonly scene: Scene,
  ) {
    this.random = new Random(seed);
    this.finishes = scene.kind === "posting" && this.random.fork("finish").chance(0.35);
    this.places = new Places(scene.kind, this.random.fork("places"), this.finishes);
    const tell = (sentence: string) =>
      this.told.push(`${(this.world.now / 1_000).toFixed(3).padStart(8)} s  ${sentence}`);
    this.chronicle = { events: this.events, tell, requests: 1 };
    const weather = drawWeather(this.random.fork("weather"));
    tell(`The network: ${JSON.stringify(weather)}`);
    this.network = new Network(this.world, stage.origin, this.random.fork("network"), weather, tell);
  }

  async play(): Promise<Played> {
    await this.begin();
    this.plan();
    this.watch(PLAY_MS);
    await this.world.run(PLAY_MS);
    await this.rest();
    if (this.failure) throw this.failure;
    const keys = this.places.steps.flatMap((step) => this.places.keysOf(step));
    const end = await readEnd(this.scene, keys);
    const screens = this.seats.flatMap((seat) => this.look(seat));
    for (const browser of this.browsers) for (const { page } of browser.tabs) page?.end(false);
    return {
      scene: this.scene,
      history: { start: this.scene.start, events: this.events, end: { ...end, screens } },
      told: this.told,
    };
  }

  private browser(name: string): Browser {
    const { world, network, chronicle, random } = this;
    const { origin, client, actions } = this.stage;
    const part = () => random.between(1, 254);
    const address = `10.${part()}.${part()}.${part()}`;
    const around = {
      world,
      network,
      origin,
      random: random.fork(name),
      client,
      actions,
      tell: chronicle.tell,
    };
    const browser = new Browser(name, address, around);
    this.browsers.push(browser);
    return browser;
  }

  /** Who is there, and where. */
  private async begin(): Promise<void> {
    const { random, scene, world, chronicle } = this;
    const background = (work: Promise<unknown>) => {
      work.catch((error: unknown) => {
        this.failure ??= error;
      });
    };
    const room = { world, random: random.fork("people"), scene, chronicle, background };
    const annas = this.browser("anna's browser");
    annas.cookies.set(...(await openSession(scene.anna)));
    annas.loggedIn = scene.anna.email;
    const { homes } = this.places;
    // 完了 is on the last step.
    const step = this.finishes && random.chance(0.8) ? Math.max(...homes) : random.pick(homes);
    this.seats.push(new Seat("A", scene.anna, annas, step, room));
    if (random.chance(0.45)) this.seats.push(new Seat("B", scene.anna, annas, step, room));
    if (random.chance(0.6)) {
      const other = this.browser("the colleague's browser");
      other.cookies.set(...(await openSession(scene.colleague)));
      other.loggedIn = scene.colleague.email;
      this.seats.push(new Seat("C", scene.colleague, other, step, room));
    }
    for (const seat of this.seats) await seat.arrive();
  }

  /** Draws what happens, and when. */
  private plan(): void {
    const random = this.random.fork("plan");
    const at = (share = 1) => random.between(0, Math.floor(PLAY_MS * share));
    for (const seat of this.seats)
      for (let count = random.between(3, 7); count > 0; count--) this.planTyping(seat, at(0.9), random);
    for (let count = random.between(0, 6); count > 0; count--) this.planTrouble(at(), random);
    if (this.finishes) {
      const seat = random.pick(this.seats);
      this.world.schedule(random.between(PLAY_MS / 3, PLAY_MS), () => {
        const screen = seat.open;
        if (screen && !screen.page.isLocked) this.inBackground(screen.pressFinish());
      });
    }
    if (this.stage.disaster) this.planDisaster(this.stage.disaster, random);
  }

  /** Strikes while a request is on the server, or after a while without one. */
  private planDisaster(disaster: Disaster, random: Random): void {
    const { world, network, chronicle } = this;
    const downtime = random.between(1_500, 40_000);
    network.onAnswer = () => disaster.answered();
    let hasCome = false;
    const come = async () => {
      if (hasCome) return;
      hasCome = true;
      this.needsDisaster = false;
      network.beforeNext = null;
      await disaster.arrive();
      chronicle.tell("kill -9");
      world.schedule(downtime, async () => {
        await disaster.recovered();
        chronicle.tell("The server is back");
      });
    };
    const at = random.between(PLAY_MS / 5, (PLAY_MS * 2) / 3);
    world.schedule(at, () => {
      network.beforeNext = come;
    });
    world.schedule(at + 15_000, come);
  }

  private planTyping(seat: Seat, begin: number, random: Random): void {
    let at = begin;
    const place = random.next();
    for (let count = random.between(1, 7); count > 0; count--) {
      at += random.chance(0.15) ? random.between(600, 3_000) : random.between(40, 350);
      const way = random.weighted({ append: 8, erase: 2, replace: 1, clear: 0.4 });
      const char = random.pick(CHARS);
      this.world.schedule(at, () => {
        const screen = seat.open;
        const keys = this.places.keysOf(screen?.step ?? 0);
        const key = keys[Math.floor(place * keys.length)];
        if (!screen || !key || screen.state === "closed" || screen.page.isLocked) return;
        screen.type(key, this.places.changed(screen.step, key, screen.value(key), way, char));
      });
    }
  }

  private planTrouble(at: number, random: Random): void {
    const kind = random.weighted({
      hide: 3, close: 2, crash: 1.5, reload: 2, crashReload: 1, offline: 2.5, signOut: 1.5, intruder: 1, otherStep: 2, logOut: 2, duplicate: 1,
    }); // biome-ignore format: one list
    const seat = random.pick(this.seats);
    const ms = random.chance(0.5) ? random.between(1_000, 8_000) : random.between(20_000, 60_000);
    const insists = random.chance(0.5);
    const isStranger = random.chance(0.5);
    const place = random.next();
    this.world.schedule(at, async () => {
      const { browser } = seat;
      if (!seat.open) return;
      switch (kind) {
        case "hide":
          seat.tab.page?.setVisibility("hidden");
          this.chronicle.tell(`${seat.tab.name} is hidden`);
          this.world.schedule(ms / 4, () => seat.tab.page?.setVisibility("visible"));
          return;
        case "close":
        case "crash":
          return seat.close(kind === "close");
        case "reload":
        case "crashReload":
          return seat.reload(kind === "reload");
        case "offline":
          this.chronicle.tell(`${browser.name} is offline`);
          browser.goOffline();
          this.world.schedule(ms, () => {
            if (browser.isOnline) return;
            this.chronicle.tell(`${browser.name} is online`);
            browser.goOnline();
          });
          return;
        case "signOut":
          this.chronicle.tell(`All sessions of ${seat.person.email} end`);
          for (const one of this.browsers) if (one.loggedIn === seat.person.email) one.loggedIn = null;
          return endSessions(seat.person);
        case "intruder":
          if (!browser.isOnline) return;
          return seat.logIn(isStranger ? this.scene.stranger : this.scene.colleague);
        case "otherStep": {
          const from = seat.open.step;
          const others = this.places.steps.filter((step) => step !== from);
          await seat.go(others[Math.floor(place * others.length)] ?? from);
          this.world.schedule(ms / 8, () => seat.go(from), true);
          return;
        }
        case "duplicate":
          return this.duplicate(seat);
        case "logOut":
          return this.inBackground(seat.logOut(insists));
      }
    });
  }

  /** タブを複製: another tab of the same person begins with a copy of what this one stores. */
  private async duplicate(seat: Seat): Promise<void> {
    if (this.seats.length >= MOST_SEATS || !seat.open) return;
    this.chronicle.tell(`${seat.tab.name} is duplicated`);
    const twin = new Seat("D", seat.person, seat.browser, seat.open.step, seat.room);
    for (const [name, value] of seat.tab.storage) twin.tab.storage.set(name, value);
    this.events.push({ kind: "duplicated", tab: twin.tab.name, of: seat.tab.name });
    this.seats.push(twin);
    await twin.arrive();
  }

  /** People look at their screens again and again. */
  private watch(until: number): void {
    const look = () => {
      for (const seat of this.seats) seat.tend();
      if (this.world.now < until) this.world.schedule(300, look);
    };
    look();
  }

  private inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.failure ??= error;
    });
  }

  /** All faults end, everybody answers what is asked, and everything comes to rest. */
  private async rest(): Promise<void> {
    const { chronicle, world, network } = this;
    chronicle.tell("From here on nothing goes wrong any more");
    network.isHealed = true;
    for (const browser of this.browsers) if (!browser.isOnline) browser.goOnline();
    const until = world.now + REST_MS;
    // Whoever else has logged in here leaves again.
    for (const browser of this.browsers) {
      const owner = this.seats.find((seat) => seat.browser === browser);
      if (owner && browser.loggedIn !== owner.person.email) await owner.logIn();
    }
    while (world.now < until) {
      await world.run(world.now + 5_000);
      for (const seat of this.seats) {
        seat.answer();
        if (!seat.open && seat.tab.page === null) await seat.arrive();
      }
      if (world.now > until - REST_MS + 70_000 && this.seats.every((seat) => this.isAtRest(seat))) break;
    }
    for (const seat of this.seats) await this.visitUnsent(seat);
    for (const seat of this.seats) await this.goHome(seat);
    for (let round = 0; round < 2; round++)
      for (const [index, seat] of this.seats.entries()) {
        const screen = seat.open;
        const key = screen && this.places.syncKeysOf(screen.step)[index];
        if (!screen || !key || screen.state === "closed") continue;
        screen.type(key, `${round}${index}`);
        await world.run(world.now + 3_000);
      }
  }

  /** Other steps with edits that this tab could not save are opened, as the wizard asks for. */
  private async visitUnsent(seat: Seat): Promise<void> {
    for (const name of seat.tab.storedDrafts()) {
      const step = Number(name.split(":").at(-1));
      if (seat.open?.step === step || seat.open?.state === "closed") continue;
      await seat.go(step);
      for (let look = 0; look < 5; look++) {
        await this.world.run(this.world.now + 3_000);
        seat.answer();
      }
    }
  }

  /** To a step on which it can be seen whether all agree. */
  private async goHome(seat: Seat): Promise<void> {
    const { homes } = this.places;
    if (!seat.open || seat.open.state === "closed" || homes.includes(seat.open.step)) return;
    await seat.go(Math.max(...homes));
    await this.world.run(this.world.now + 3_000);
    seat.answer();
  }

  private isAtRest(seat: Seat): boolean {
    const state = seat.open?.state;
    return (
      state === "closed" || ((state === "saved" || state === "merged") && seat.open?.asks().length === 0)
    );
  }

  private look(seat: Seat): OpenScreen[] {
    const screen = seat.open;
    if (!screen || screen.state === "closed") return [];
    return [
      {
        tab: seat.tab.name,
        step: screen.step,
        shown: screen.values(),
        overlooked: this.places.syncKeysOf(screen.step),
        state: screen.state,
        stored: seat.tab.storedDrafts(),
      },
    ];
  }
}

/** Some networks are good, some have one weakness, some are terrible. */
function drawWeather(random: Random): Weather {
  const bad = () => (random.chance(0.5) ? 0 : random.next() * 3);
  return random.chance(0.15)
    ? { well: 1, held: 0, answeredLate: 0, lost: 0, answerLost: 0, twice: 0 }
    : { well: 8, held: bad(), answeredLate: bad(), lost: bad(), answerLost: bad(), twice: bad() };
}
