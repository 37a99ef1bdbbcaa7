import { expect, it } from "vitest";
import { parameter } from "./parameter";

it.each([
  ["a text", "0904", "0904"],
  ["nothing", undefined, ""],
  ["two texts", ["a", "b"], ""],
  ["the longest text", "a".repeat(100), "a".repeat(100)],
  ["a longer one", "a".repeat(101), ""],
])("reads %s of an address", (_, given, read) => expect(parameter(given)).toBe(read));
