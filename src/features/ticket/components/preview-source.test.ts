import { describe, expect, it } from "vitest";
import { job } from "@/domain/posting/fields/job";
import { draftFacts } from "~/tests/support/tickets";
import { withScreen } from "./preview-source";

describe("what is previewed", () => {
  const facts = draftFacts({
    workTimeType: "fullTime",
    jobTitle: "経理",
    pcSkills: "表計算",
    "licences.0.name": "簿記",
  });
  it("is what is on the screen, also where something was taken out", () => {
    expect(withScreen(facts, job, { jobTitle: "総務", pcSkills: "" }).posting).toEqual({
      workTimeType: "fullTime",
      jobTitle: "総務",
      pcSkills: "",
    });
  });
  it("is what the server has of the other screens", () => {
    expect(withScreen(facts, job, {}).posting).toEqual({ workTimeType: "fullTime" });
  });
  it("leaves everything else as it is", () => {
    expect(withScreen(facts, job, {})).toMatchObject({ number: null, establishment: {} });
  });
});
