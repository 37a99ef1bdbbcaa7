import { describe, expect, it } from "vitest";
import { statementNames } from "./statement-names";

describe("names of prepared statements", () => {
  it("are the same for one text, and different for two", () => {
    const nameOf = statementNames();
    const [one, other] = [nameOf({ sql: "SELECT 1" }), nameOf({ sql: "SELECT 2" })];
    expect(one).not.toBe(other);
    expect(one).not.toBe("");
    expect(nameOf({ sql: "SELECT 1" })).toBe(one);
  });

  it("are given to so many texts and no more", () => {
    const nameOf = statementNames(2);
    const names = [1, 2, 3, 4].map((n) => nameOf({ sql: `SELECT ${n}` }));
    expect(names.slice(2)).toEqual(["", ""]);
    expect(nameOf({ sql: "SELECT 2" })).toBe(names[1]);
  });
});
