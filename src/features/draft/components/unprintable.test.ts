import { describe, expect, it } from "vitest";
import { resolve } from "@/domain/catalogue/resolve";
import { job } from "@/domain/posting/fields/job";
import { unprintableProblems } from "./unprintable";

const said = (raw: Record<string, string>) => unprintableProblems(job, raw, resolve(job.fields, raw));

describe("characters that papers cannot print", () => {
  it.each([
    ["an emoji", "経理😀事務", "「😀」"],
    ["a kanji outside the repertoire", "𠮷田商店の事務", "「𠮷」"],
    ["a combining mark that composes to nothing", "あ\u0301事務", "「\u0301」"],
    ["right-to-left text", "שלום事務", "「ש」"],
    ["a private character", "事務\ue000員", "外字（U+E000）"],
  ])("are named at their field: %s", (_name, jobTitle, name) => {
    expect([...said({ jobTitle }).keys()]).toEqual(["jobTitle"]);
    expect(said({ jobTitle }).get("jobTitle")).toContain(name);
  });

  it("are not what is printed, nor what becomes printable on leaving the field", () => {
    expect(said({ jobTitle: "髙橋商店の事務（経理）" }).size).toBe(0);
    expect(said({ jobTitle: "㈱日出①ｶﾅ" }).size).toBe(0);
    expect(said({ jobTitle: "か\u3099いか" }).size).toBe(0);
  });

  it("are told apart from other problems", () => {
    expect(said({ jobTitle: "あ".repeat(29), jobDescription: "あ\n".repeat(600) }).size).toBe(0);
    expect(said({}).size).toBe(0);
  });

  it("are named in a text of ten thousand characters", () => {
    expect(said({ jobDescription: `${"あ".repeat(9_999)}😀` }).get("jobDescription")).toContain("「😀」");
  });
});
