import { expect, it } from "vitest";
import { once, oncePer } from "./once";

it("works when it is asked, once, whatever comes of it", () => {
  let worked = 0;
  const nothing = once((): undefined => {
    worked++;
    return undefined;
  });
  expect(worked).toBe(0);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(worked).toBe(1);
});

it("works once for each object, equal or not", () => {
  const asked: object[] = [];
  const sizeOf = oncePer((key: readonly string[]) => {
    asked.push(key);
    return key.length;
  });
  const [one, other] = [["a"], ["a"]];
  expect([sizeOf(one), sizeOf(other), sizeOf(one)]).toEqual([1, 1, 1]);
  expect(asked).toHaveLength(2);
});
