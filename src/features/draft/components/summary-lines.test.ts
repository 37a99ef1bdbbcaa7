import { describe, expect, it } from "vitest";
import type { Finding } from "@/domain/catalogue/rule";
import type { Step } from "@/domain/catalogue/step";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { summaryLines } from "./summary-lines";

const job = postingCatalogue.steps.find((step) => step.key === "job") as Step;
const keys = job.sections.flatMap(({ fields }) => Object.keys(fields));

function error(ruleId: string, fields: readonly string[]): Finding {
  return { ruleId, law: "法", severity: "error", fields, message: ruleId };
}

describe("the summary of what stands in the way", () => {
  it("goes down the screen, whoever found it", () => {
    const lines = summaryLines(
      job,
      [
        { key: "jobTitle", message: "item 1" },
        { key: "pcSkills", message: "item 2" },
      ],
      [error("rule below", ["specialNotes", "pcSkills"]), error("rule between", ["jobDescription"])],
    );
    expect(lines.map(({ message }) => message)).toEqual(["item 1", "rule between", "item 2", "rule below"]);
    const places = lines.map(({ fieldId = "" }) => keys.indexOf(fieldId));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("takes a rule's first item that stands on this screen, and the cells of a repeated item in their order", () => {
    const lines = summaryLines(
      job,
      [
        { key: "licences.1.name", message: "second row" },
        { key: "licences.0.name", message: "first row" },
      ],
      [error("rule", ["specialNotes", "jobTitle"]), error("group", ["licences"])],
    );
    expect(lines).toEqual([
      { fieldId: "jobTitle", message: "rule", law: "法" },
      { fieldId: "licences.0.name", message: "first row" },
      { fieldId: "licences.0.name", message: "group", law: "法" },
      { fieldId: "licences.1.name", message: "second row" },
    ]);
  });

  it("begins with other screens and ends with what belongs to no item", () => {
    const lines = summaryLines(
      job,
      [
        { key: "jobTitle", message: "here" },
        { key: "wageType", message: "there", elsewhere: "/mypage/postings/1/steps/5#wageType" },
      ],
      [error("nowhere", ["specialNotes"])],
    );
    expect(lines).toEqual([
      { href: "/mypage/postings/1/steps/5#wageType", message: "there" },
      { fieldId: "jobTitle", message: "here" },
      { message: "nowhere", law: "法" },
    ]);
  });
});
