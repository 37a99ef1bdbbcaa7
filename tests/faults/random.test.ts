import { describe, expect, it } from "vitest";
import { Random } from "./random";

describe("seeded chance", () => {
  it("is the same for the same seed, and another one for another", () => {
    const draw = (seed: number) => Array.from({ length: 20 }, () => new Random(seed).between(0, 1_000_000));
    const list = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.between(0, 1_000_000));
    };
    expect(list(1)).toEqual(list(1));
    expect(list(1)).not.toEqual(list(2));
    expect(new Set(draw(1)).size).toBe(1);
  });

  it("does not depend on what a fork draws", () => {
    const [one, other] = [new Random(7), new Random(7)];
    const fork = one.fork("network");
    for (let count = 0; count < 5; count++) fork.next();
    expect(one.next()).toBe(other.next());
  });

  it("never picks what weighs nothing", () => {
    const random = new Random(3);
    const names = new Set(
      Array.from({ length: 500 }, () => random.weighted({ often: 3, seldom: 1, never: 0 })),
    );
    expect([...names].sort()).toEqual(["often", "seldom"]);
  });

  it("makes UUIDs of version 4", () =>
    expect(new Random(5).uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ));
});
