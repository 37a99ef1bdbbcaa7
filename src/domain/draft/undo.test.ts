import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameAnswer } from "../catalogue/draft";
import type { RawAnswer } from "../catalogue/field";
import {
  forgetChanges,
  MOST_CHANGES,
  NO_HISTORY,
  recordChange,
  redo,
  TYPING_MS,
  undo,
  type UndoHistory,
  type UndoStep,
} from "./undo";

/** A screen with its values and the history of their changes. */
class Screen {
  readonly values: Record<string, RawAnswer> = {};
  history: UndoHistory = NO_HISTORY;
  now = 0;

  type(key: string, to: RawAnswer, { wait = TYPING_MS + 1, joins = false } = {}) {
    this.now += wait;
    const from = this.values[key] ?? "";
    this.values[key] = to;
    this.history = recordChange(this.history, { key, from, to, at: this.now }, joins);
  }

  go(step: UndoStep | null): boolean {
    if (!step) return false;
    this.values[step.key] = step.value;
    this.history = step.history;
    return true;
  }

  undo = () => this.go(undo(this.history));
  redo = () => this.go(redo(this.history));
}

describe("taking changes back", () => {
  it("goes back and forth through what was changed, newest first", () => {
    const screen = new Screen();
    screen.type("title", "経理");
    screen.type("days", ["sunday"]);
    screen.undo();
    expect(screen.values).toEqual({ title: "経理", days: "" });
    screen.undo();
    expect(screen.values).toEqual({ title: "", days: "" });
    expect(screen.undo()).toBe(false);
    screen.redo();
    screen.redo();
    expect(screen.values).toEqual({ title: "経理", days: ["sunday"] });
    expect(screen.redo()).toBe(false);
  });

  it("takes a word typed at one go back at once, and what came after a pause by itself", () => {
    const screen = new Screen();
    for (const text of ["け", "けい", "経理"]) screen.type("title", text, { wait: 300 });
    screen.type("title", "経理事務");
    screen.undo();
    expect(screen.values.title).toBe("経理");
    screen.undo();
    expect(screen.values.title).toBe("");
  });

  it("treats what normalising makes of a text as part of typing it, however late that is", () => {
    const screen = new Screen();
    screen.type("hires", "１２");
    screen.type("hires", "12", { wait: 60_000, joins: true });
    screen.undo();
    expect(screen.values.hires).toBe("");
  });

  it("drops a word that was typed and deleted again at one go", () => {
    const screen = new Screen();
    screen.type("title", "x");
    screen.type("title", "", { wait: 100 });
    expect(screen.history).toEqual(NO_HISTORY);
  });

  it("has nothing to do again once something else was changed", () => {
    const screen = new Screen();
    screen.type("title", "経理");
    screen.undo();
    screen.type("title", "総務");
    expect(screen.redo()).toBe(false);
    screen.undo();
    expect(screen.values.title).toBe("");
  });

  it("leaves alone what somebody else has changed", () => {
    const screen = new Screen();
    screen.type("title", "経理");
    screen.type("hires", "2");
    screen.values.title = "総務";
    screen.history = forgetChanges(screen.history, ["title"]);
    screen.undo();
    expect(screen.undo()).toBe(false);
    expect(screen.values).toEqual({ title: "総務", hires: "" });
  });

  it("brings every value of the last thirty changes back exactly, and forth again", () => {
    const change = fc.record({
      key: fc.constantFrom("a", "b", "c"),
      value: fc.oneof(fc.constantFrom("", "x", "y", "xy"), fc.constantFrom<string[]>([], ["s"], ["s", "t"])),
      wait: fc.constantFrom(0, TYPING_MS, TYPING_MS + 1),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 50 }), fc.nat(60), (changes, back) => {
        const screen = new Screen();
        for (const { key, value, wait } of changes) screen.type(key, value, { wait });
        expect(screen.history.done.length).toBeLessThanOrEqual(MOST_CHANGES);
        const states = [{ ...screen.values }];
        let steps = 0;
        while (steps < back && screen.undo()) {
          steps += 1;
          states.push({ ...screen.values });
        }
        for (let step = steps; step > 0; step--) {
          expect(same(screen.values, states[step])).toBe(true);
          expect(screen.redo()).toBe(true);
        }
        expect(same(screen.values, states[0])).toBe(true);
      }),
    );
  });
});

function same(a: Record<string, RawAnswer>, b: Record<string, RawAnswer> | undefined): boolean {
  return Object.keys(a).every((key) => sameAnswer(a[key], b?.[key]));
}
