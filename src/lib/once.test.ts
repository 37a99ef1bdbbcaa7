import { expect, it } from "vitest";
import { oncePer } from "./once";

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
