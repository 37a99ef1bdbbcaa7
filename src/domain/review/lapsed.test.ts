import { describe, expect, it } from "vitest";
import { lapsedNote, UNTIL_ERASED } from "./lapsed";

const account = { status: "REGISTERED", provisionalUntil: "2026-12-08" } as const;

describe("what staff are told of an account whose time is over", () => {
  it("begins with the day after the last one", () => {
    expect(lapsedNote(account, "2026-12-08")).toBeNull();
    expect(lapsedNote(account, "2026-12-09")).toContain("ログインできません");
  });

  it("says that the deletion is near, and that nothing but a registration before it helps", () => {
    expect(lapsedNote(account, "2026-12-09")).toContain("この案件は、まもなく自動で消去されます");
    expect(UNTIL_ERASED).toContain("消去される前であれば");
  });

  it("is nothing for an open my page", () => {
    expect(lapsedNote({ status: "OPEN", provisionalUntil: null }, "2027-12-09")).toBeNull();
  });
});
