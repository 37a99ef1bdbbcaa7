import type { Rule } from "@/domain/catalogue/rule";
import { AREA_FACTS } from "@/domain/posting/words/areas";
import { wordMessage } from "@/domain/posting/words/message";
import { POSITIVE_ACTION_ROUTE, statesPositiveAction } from "@/domain/posting/words/positive-action";
import { scan } from "@/domain/posting/words/scan";
import type { Area } from "@/domain/posting/words/terms";
import type { EstablishmentAnswers } from "./catalogue";

/** The free texts of an establishment; they stand beside every posting. */
export const ESTABLISHMENT_TEXTS = [
  "businessDescription", "companyFeatures", "jobBasedPayDetail", "reinstatementDetail", "specialNotes",
  "smokingNote", "welfareDetail", "trainingDetail", "workLifeBalanceDetail", "accessibleFacilities",
] as const satisfies readonly (keyof EstablishmentAnswers)[]; // biome-ignore format: a list

/** What these texts say of people. Papers, sums and conditions of a job stand in its posting. */
const AREAS: readonly Area[] = [
  "sex", "age", "nationality", "indirect", "health", "personal", "misleading", "outdated", "contact",
]; // biome-ignore format: a list

type Item = (typeof ESTABLISHMENT_TEXTS)[number];

function ruleOf(item: Item, area: Area): Rule<EstablishmentAnswers, unknown> {
  const { id, law, why, otherwise } = AREA_FACTS[area];
  return {
    id: `${id}.${item}`,
    law,
    severity: "warning",
    fields: [item],
    check: (answers) => {
      const text = answers[item] ?? "";
      const hits = scan(text, ["all"]).filter((hit) => hit.area === area);
      const favoursWomen = hits.some((hit) => hit.favoursWomen);
      const left =
        favoursWomen && statesPositiveAction(text) ? hits.filter((hit) => !hit.favoursWomen) : hits;
      if (left.length === 0) return undefined;
      return wordMessage(why, left, favoursWomen ? POSITIVE_ACTION_ROUTE : otherwise);
    },
  };
}

/** Words in the free texts of an establishment, by the same table as those of a posting. */
export const establishmentWordRules: readonly Rule<EstablishmentAnswers, unknown>[] =
  ESTABLISHMENT_TEXTS.flatMap((item) => AREAS.map((area) => ruleOf(item, area)));
