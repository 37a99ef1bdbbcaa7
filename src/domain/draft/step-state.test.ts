import { describe, expect, it } from "vitest";
import { type StepFacts, stepStates } from "./step-state";

const step = (number: number, facts: Partial<StepFacts> = {}): StepFacts => ({
  number, passed: false, touched: false, faulty: false, commented: false, ...facts,
}); // biome-ignore format: short

const words = (...steps: StepFacts[]) => stepStates(steps).map(({ state }) => state);
const links = (...steps: StepFacts[]) => stepStates(steps).map(({ reachable }) => reachable);

describe("the step bar", () => {
  it("begins with one reached step and the rest out of reach", () => {
    expect(words(step(1), step(2), step(3))).toEqual(["reached", "unreached", "unreached"]);
    expect(links(step(1), step(2), step(3))).toEqual([true, false, false]);
  });

  it("links to every passed step and the one after them", () => {
    expect(links(step(1, { passed: true }), step(2, { passed: true }), step(3), step(4))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("keeps a later step that was worked on within reach after going back", () => {
    expect(links(step(1), step(2, { touched: true }))).toEqual([true, true]);
  });

  it("tells a finished step from one changed since, and from one that became wrong", () => {
    expect(
      words(
        step(1, { passed: true }),
        step(2, { passed: true, touched: true }),
        step(3, { passed: true, faulty: true }),
      ),
    ).toEqual(["done", "editing", "error"]);
  });

  it("does not call a step wrong that nobody has finished", () => {
    expect(words(step(1, { touched: true, faulty: true }))).toEqual(["editing"]);
  });

  it("puts the counter's request before everything else", () => {
    expect(words(step(1, { passed: true, commented: true }), step(2))).toEqual(["returned", "reached"]);
  });
});
