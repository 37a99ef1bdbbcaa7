import { describe, expect, it } from "vitest";
import { chosenSeeds, STORIES } from "./chosen-seeds";

const COMMIT = "c3c2d25e9a0f4b1d8e7c6a5b4f3e2d1c0b9a8f7e";
const OTHER = "c3c2d25f9a0f4b1d8e7c6a5b4f3e2d1c0b9a8f7e";

describe("the stories of a run", () => {
  it("are other ones with every change, and the same ones again for the same", () => {
    const seeds = chosenSeeds({}, COMMIT);
    expect(seeds).toHaveLength(STORIES);
    expect(seeds).toEqual(chosenSeeds({}, COMMIT));
    expect(seeds.filter((seed) => chosenSeeds({}, OTHER).includes(seed))).toEqual([]);
    expect(seeds).toEqual(seeds.map((_, index) => (seeds[0] ?? 0) + index));
  });

  it("are the first ones where there is no commit", () => {
    expect(chosenSeeds({}, null)).toEqual(Array.from({ length: STORIES }, (_, index) => index + 1));
  });

  it("are those that are asked for", () => {
    expect(chosenSeeds({ seeds: "3" }, COMMIT)).toEqual([1, 2, 3]);
    expect(chosenSeeds({ seeds: "2", from: "1000" }, COMMIT)).toEqual([1000, 1001]);
    expect(chosenSeeds({ from: "1000" }, COMMIT).at(-1)).toBe(999 + STORIES);
    expect(chosenSeeds({ seed: "17" }, COMMIT)).toEqual([17]);
  });

  it("are no numbers when what is asked for is none", () => {
    expect(chosenSeeds({ seeds: "many" }, COMMIT)).toEqual([Number.NaN]);
    expect(chosenSeeds({ from: "x" }, COMMIT)).toEqual([Number.NaN]);
  });
});
