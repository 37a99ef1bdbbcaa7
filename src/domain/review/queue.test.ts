import { describe, expect, it } from "vitest";
import { readCursor, readQueueList, writeCursor } from "./queue";

describe("a list's address", () => {
  it("names a list, or the waiting cases", () => {
    expect(readQueueList("mine")).toBe("mine");
    for (const other of [undefined, "", "everything", ["mine"], "constructor"])
      expect(readQueueList(other)).toBe("waiting");
  });

  it("holds where a page begins", () => {
    const id = "019a0000-0000-7000-8000-000000000000";
    for (const key of ["2026-11-30", "2026-11-20T01:02:03.456Z"])
      expect(readCursor(writeCursor({ key, id }))).toEqual({ key, id });
  });

  it.each([
    undefined,
    "",
    "2026-11-30",
    "2026-99-99_019a0000-0000-7000-8000-000000000000",
    "2026-11-30_x",
    "2026-11-30_019a0000-0000-7000-8000-00000000000'",
    ["2026-11-30_019a0000-0000-7000-8000-000000000000"],
  ])("that was made up is ignored: %o", (value) => {
    expect(readCursor(value)).toBeNull();
  });
});
