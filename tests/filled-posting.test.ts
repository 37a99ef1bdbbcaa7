import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { filledEstablishment, filledFullTimePosting, filledPartTimePosting } from "./fixtures/filled-posting";

const context = ruleContextOn("2026-11-22", filledEstablishment, MINIMUM_WAGES);

/** Typed keys that do not count: not shown, or not in the catalogue. */
function unused(fields: Parameters<typeof resolve>[0], raw: RawAnswers): string[] {
  const { relevant } = resolve(fields, raw);
  return Object.keys(raw).filter((key) => (raw[key] ?? "").length > 0 && !(key in relevant));
}

describe("the filled postings and their establishment", () => {
  it.each([
    ["full-time", filledFullTimePosting],
    ["part-time", filledPartTimePosting],
  ])("are handed in without any finding: %s", (_name, posting) => {
    const whole = withEstablishment(posting, filledEstablishment);
    const { problems, errors, allWarnings } = judgeDraft("posting", whole, context, []);
    expect({ problems, errors, allWarnings }).toEqual({ problems: [], errors: [], allWarnings: [] });
    expect(unused(postingCatalogue.fields, posting)).toEqual([]);
  });

  it("are handed in without any finding: establishment", () => {
    const { problems, errors, allWarnings } = judgeDraft("establishment", filledEstablishment, context, []);
    expect({ problems, errors, allWarnings }).toEqual({ problems: [], errors: [], allWarnings: [] });
    expect(unused(establishmentCatalogue.fields, filledEstablishment)).toEqual([]);
  });
});
