import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  clearTabStorage,
  commentsKey,
  hasUnsentEdits,
  hasUnsentRequests,
  stepsWithUnsentEdits,
  tabStore,
} from "./tab-storage";

/** What tests need of a tab's storage: its own enumerable names are the keys, as in browsers. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => {
      kept[name] = text;
    },
    removeItem: (name: string) => {
      delete kept[name];
    },
  };
  return new Proxy(kept, {
    get: (_, name) => (Reflect.has(methods, name) ? Reflect.get(methods, name) : Reflect.get(kept, name)),
  }) as unknown as Storage;
}

beforeEach(() => vi.stubGlobal("sessionStorage", storage()));
afterEach(() => vi.unstubAllGlobals());

const pending = { edits: { jobTitle: { from: "", to: "経理事務" } } } as never;

describe("what waits in a tab", () => {
  it("is found again by the same account, and by no colleague who logs in there", () => {
    expect(tabStore("anna", "posting", "1", 3).save(pending)).toBe(true);
    expect(tabStore("anna", "posting", "1", 3).load()).toEqual(pending);
    expect(tabStore("ben", "posting", "1", 3).load()).toBeNull();
    expect(stepsWithUnsentEdits("anna", "posting", "1", 8)).toEqual([3]);
    expect(stepsWithUnsentEdits("ben", "posting", "1", 8)).toEqual([]);
    tabStore("anna", "posting", "1", 3).save(null);
    expect(hasUnsentEdits()).toBe(false);
  });

  it("is known to hold requests for correction while one of them has words", () => {
    expect(hasUnsentRequests()).toBe(false);
    sessionStorage.setItem(commentsKey("clerk", "case"), '{"posting.jobTitle":"具体的に"}');
    expect([hasUnsentRequests(), hasUnsentEdits()]).toEqual([true, false]);
    for (const nothing of ["{}", '{"posting.jobTitle":"","posting":""}']) {
      sessionStorage.setItem(commentsKey("clerk", "case"), nothing);
      expect(hasUnsentRequests(), nothing).toBe(false);
    }
  });

  it("goes with the log-out, whosever it is, drafts and requests for correction alike", () => {
    tabStore("anna", "posting", "1", 3).save(pending);
    sessionStorage.setItem(commentsKey("clerk", "case"), "{}");
    sessionStorage.setItem("of somebody else's program", "stays");
    clearTabStorage();
    expect(Object.keys(sessionStorage)).toEqual(["of somebody else's program"]);
  });
});
