import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { establishmentRules } from "@/domain/establishment/rules";
import { postingRules } from "@/domain/posting/rules/all";
import { wordRules } from "@/domain/posting/words/word-rules";
import { rulesDocument } from "~/scripts/lib/rules-document";
import { postingRuleCases } from "./rule-cases/all";
import { saysOf } from "./support/rule-cases";

const written = new Set(wordRules.map((rule) => rule.id));
const others = postingRules.filter(({ id }) => !written.has(id));

describe("docs/rules.md", () => {
  const document = rulesDocument();

  it("is what npm run docs:rules writes", () => {
    expect(readFileSync(join(import.meta.dirname, "..", "docs", "rules.md"), "utf8")).toBe(document);
  });

  it("has a law, items and a sentence for every rule", () => {
    const entries = [
      ...document.matchAll(/^- \*\*(.+)\*\* \((red|orange|counter), .+\): .+\n {2}「.+。?」$/gm),
    ];
    const ids = new Set(entries.map(([, id = ""]) => id));
    expect(document.match(/^- /gm)?.length).toBe(entries.length);
    for (const { id } of [...postingRules, ...establishmentRules])
      expect(ids.has(id) || ids.has(id.split(".")[0] ?? id), id).toBe(true);
  });
});

describe("every rule but those of words", () => {
  it("has one set of cases, with answers it speaks to and answers it is silent to", () => {
    expect(postingRuleCases.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort());
    for (const { id, speaks, silent, context } of postingRuleCases) {
      for (const [name, answers, , other] of speaks)
        expect(saysOf(others, id, answers, { ...context, ...other }), `${id} ${name}`).toBeTypeOf("string");
      for (const [name, answers, other] of silent)
        expect(saysOf(others, id, answers, { ...context, ...other }), `${id} ${name}`).toBeUndefined();
      expect(speaks.length * silent.length, id).toBeGreaterThan(0);
    }
  });

  it("names its law, or says that it compares what stands in the posting", () => {
    for (const { id, law } of others)
      expect(law, id).toMatch(/法|規則|指針|求人票の記載内容の整合|賃金の額の目安/);
  });

  it("speaks of contradictions at least forty times beyond the law", () => {
    expect(others.filter(({ id }) => id.startsWith("CTR-")).length).toBeGreaterThanOrEqual(40);
  });
});
