import { describe, expect, it } from "vitest";
import { OtherTabs, type TabMessage } from "./other-tabs";

/** Some tabs of one browser whose time is moved by hand. */
class Browser {
  private now = 0;
  private timers: { at: number; callback: () => void }[] = [];
  private readonly all: { id: string; tabs: OtherTabs; isFrozen: boolean }[] = [];

  open(save: () => Promise<boolean> = async () => true) {
    const id = `tab ${this.all.length}`;
    const state = { isHeld: false, saves: 0 };
    const tabs = new OtherTabs({
      tab: id,
      tell: (message) => this.deliver(id, message),
      schedule: (callback, ms) => {
        const timer = { at: this.now + ms, callback };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((one) => one !== timer);
        };
      },
      save: () => {
        state.saves += 1;
        return save();
      },
      onHeld: (isHeld) => {
        state.isHeld = isHeld;
      },
    });
    const own = { id, tabs, isFrozen: false };
    this.all.push(own);
    return { tabs, state, freeze: () => Object.assign(own, { isFrozen: true }) };
  }

  async pass(ms: number) {
    const end = this.now + ms;
    await turns();
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.now = Math.max(this.now, due.at);
      this.timers = this.timers.filter((one) => one !== due);
      due.callback();
      await turns();
    }
    this.now = end;
  }

  private deliver(from: string, message: TabMessage) {
    const isAwake = (one: { isFrozen: boolean } | undefined) => one?.isFrozen === false;
    if (!isAwake(this.all.find(({ id }) => id === from))) return;
    for (const one of this.all) if (one.id !== from && isAwake(one)) one.tabs.heard(message);
  }
}

async function turns() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** What a promise says by now. */
function watched(promise: Promise<boolean>): { answer: boolean | undefined } {
  const seen: { answer: boolean | undefined } = { answer: undefined };
  void promise.then((answer) => {
    seen.answer = answer;
  });
  return seen;
}

describe("logging out where other tabs are open", () => {
  it("waits a moment only where there are none", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    const asked = watched(tabs.saveAll());
    await browser.pass(399);
    expect(asked.answer).toBeUndefined();
    await browser.pass(1);
    expect(asked.answer).toBe(true);
  });

  it("lets every other tab save first, and nobody type there until it is over", async () => {
    const browser = new Browser();
    const { tabs, state: own } = browser.open();
    let finish = (_saved: boolean) => {};
    const slow = browser.open(() => new Promise((resolve) => (finish = resolve)));
    const quick = browser.open();
    const asked = watched(tabs.saveAll());
    await browser.pass(5_000);
    expect(asked.answer).toBeUndefined();
    expect([slow.state.isHeld, quick.state.isHeld, own.isHeld]).toEqual([true, true, false]);
    finish(true);
    await browser.pass(1);
    expect(asked.answer).toBe(true);
    expect([slow.state, quick.state]).toEqual([
      { isHeld: true, saves: 1 },
      { isHeld: true, saves: 1 },
    ]);
    expect(own.saves).toBe(0);
  });

  it("learns of a tab that could not save, and lets all of them go on when the person stays", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    const other = browser.open(async () => false);
    const third = browser.open();
    const asked = watched(tabs.saveAll());
    await browser.pass(400);
    expect(asked.answer).toBe(false);
    tabs.stay();
    expect([other.state.isHeld, third.state.isHeld]).toEqual([false, false]);
    const again = watched(tabs.saveAll());
    await browser.pass(400);
    expect(again.answer).toBe(false);
    expect(other.state.saves).toBe(2);
  });

  it("takes a tab that never gets done for one that could not save", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    browser.open(() => new Promise(() => {}));
    const asked = watched(tabs.saveAll());
    await browser.pass(9_000);
    expect(asked.answer).toBe(false);
  });

  it("does not wait for a tab that the browser has frozen", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    browser.open().freeze();
    const asked = watched(tabs.saveAll());
    await browser.pass(400);
    expect(asked.answer).toBe(true);
  });

  it("goes on by itself where the tab that asked is gone", async () => {
    const browser = new Browser();
    const asking = browser.open();
    const other = browser.open();
    void asking.tabs.saveAll();
    await browser.pass(1);
    asking.freeze();
    await browser.pass(19_998);
    expect(other.state.isHeld).toBe(true);
    await browser.pass(1);
    expect(other.state.isHeld).toBe(false);
  });

  it("holds still for as long as the log-out takes, and not longer", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    const other = browser.open();
    void tabs.saveAll();
    await browser.pass(60_000);
    expect(other.state.isHeld).toBe(true);
    tabs.stay();
    expect(other.state.isHeld).toBe(false);
    await browser.pass(60_000);
    expect(other.state).toEqual({ isHeld: false, saves: 1 });
  });

  it("holds a tab still that was opened while the log-out takes its time", async () => {
    const browser = new Browser();
    const { tabs } = browser.open();
    void tabs.saveAll();
    await browser.pass(1_000);
    const late = browser.open();
    await browser.pass(5_000);
    expect(late.state).toEqual({ isHeld: true, saves: 1 });
    tabs.stay();
    expect(late.state.isHeld).toBe(false);
  });

  it("holds still for the newest round alone", async () => {
    const browser = new Browser();
    const first = browser.open();
    const second = browser.open();
    const third = browser.open();
    void first.tabs.saveAll();
    void second.tabs.saveAll();
    await browser.pass(400);
    first.tabs.stay();
    expect(third.state.isHeld).toBe(true);
    second.tabs.stay();
    expect(third.state.isHeld).toBe(false);
  });
});
