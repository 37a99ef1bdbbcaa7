import { notFound, redirect } from "next/navigation";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { initialFormState } from "@/lib/form-state";
import { survivingFailure } from "./survive-failure";

const before = { ...initialFormState({ industryClass: "311" }), attempt: 2 };
const press = (work: () => never) => survivingFailure(async () => work())(before, new FormData());

describe("a decision", () => {
  beforeEach(() => {
    vi.stubGlobal("window", {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("is the action itself while the server renders its form: that works without JavaScript", () => {
    vi.unstubAllGlobals();
    const action = async () => before;
    expect(survivingFailure(action)).toBe(action);
  });

  it("says that nothing came back, and keeps what was entered", async () => {
    const after = await press(() => {
      throw new TypeError("Failed to fetch");
    });
    expect(after).toMatchObject({ status: "refused", values: before.values, attempt: 3 });
    expect(after.formError).toContain("接続を確認して、もう一度押してください");
  });

  it("lets the server lead to another page, or to none", async () => {
    await expect(press(() => redirect("/staff"))).rejects.toThrow("NEXT_REDIRECT");
    await expect(press(() => notFound())).rejects.toThrow("404");
  });

  it("gives the server's answer", async () => {
    const answer = { ...before, status: "invalid" as const };
    expect(await survivingFailure(async () => answer)(before, new FormData())).toBe(answer);
  });
});
