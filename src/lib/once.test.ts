import { expect, it } from "vitest";
import { once } from "./once";

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
