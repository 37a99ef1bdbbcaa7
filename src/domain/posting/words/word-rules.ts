import type { PostingAnswers } from "../catalogue";
import { FORM, type PostingKey, type PostingRule } from "../rules/posting-rule";
import { hasLawfulAgeLimit, saysEnteredLimit } from "./age-limit";
import { AREA_FACTS, BESIDE_AGE_LIMIT } from "./areas";
import { companyNameIn } from "./company-name";
import { areasOf, SCOPES, TEXT_ITEMS, type TextKind } from "./items";
import { wordMessage } from "./message";
import { POSITIVE_ACTION_ROUTE, statesPositiveAction } from "./positive-action";
import { type Hit, scan } from "./scan";
import type { Area } from "./terms";

/** What is scanned once is asked for by the rule of every area. */
const scanned = new WeakMap<PostingAnswers, Map<PostingKey, readonly Hit[]>>();

function hitsOf(answers: PostingAnswers, item: PostingKey, kind: TextKind): readonly Hit[] {
  const text = textOf(answers[item]);
  if (text === "") return [];
  const known = scanned.get(answers) ?? new Map<PostingKey, readonly Hit[]>();
  scanned.set(answers, known);
  const before = known.get(item);
  if (before) return before;
  const hits = scan(text, SCOPES[kind]);
  known.set(item, hits);
  return hits;
}

/** The words of an item; the names of a repeated item's rows are sentences of their own. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return value.flatMap((row: { readonly name?: unknown }) => row.name ?? []).join("。");
}

/** Stated in any text: what one item prefers, another may explain. */
function isPositiveAction(answers: PostingAnswers): boolean {
  return ITEMS.some(([item]) => statesPositiveAction(textOf(answers[item])));
}

const ITEMS = Object.entries(TEXT_ITEMS) as readonly (readonly [PostingKey, TextKind])[];

function ruleOf(item: PostingKey, kind: TextKind, area: Area): PostingRule {
  const { id, law, why, otherwise } = AREA_FACTS[area];
  return {
    id: `${id}.${item}`,
    law,
    severity: "warning",
    fields: [item],
    check: (answers) => {
      const hits = hitsOf(answers, item, kind).filter((hit) => hit.area === area);
      if (hits.length === 0) return undefined;
      if (area === "age" && hasLawfulAgeLimit(answers)) {
        const whole = textOf(answers[item]);
        const others = hits.filter((hit) => !saysEnteredLimit(hit, whole, answers));
        return others.length > 0
          ? wordMessage(BESIDE_AGE_LIMIT.why, others, BESIDE_AGE_LIMIT.otherwise)
          : undefined;
      }
      if (area !== "sex" || !hits.some((hit) => hit.favoursWomen)) return wordMessage(why, hits, otherwise);
      if (!isPositiveAction(answers)) return wordMessage(why, hits, POSITIVE_ACTION_ROUTE);
      const others = hits.filter((hit) => !hit.favoursWomen);
      return others.length > 0 ? wordMessage(why, others) : undefined;
    },
  };
}

/** For the counter: what is preferred as positive action has to be one. */
function positiveActionRule(item: PostingKey, kind: TextKind): PostingRule {
  return {
    id: `EQ-08.${item}`,
    law: "男女雇用機会均等法第8条",
    severity: "staff",
    fields: [item],
    check: (answers) => {
      const favouring = hitsOf(answers, item, kind).filter((hit) => hit.favoursWomen);
      return favouring.length > 0 && isPositiveAction(answers)
        ? `ポジティブ・アクションとして「${favouring[0]?.typed}」と書かれています。その雇用管理区分・職務の女性が4割を下回っていることを事業所に確認してください`
        : undefined;
    },
  };
}

/** A text that names the establishment whose name is not to be published. */
function nameRule(item: PostingKey): PostingRule {
  return {
    id: `TXT-02.${item}`,
    law: FORM,
    severity: "warning",
    fields: [item, "publicationScope"],
    check: (answers, { establishment }) => {
      if (answers.publicationScope !== "anonymous") return undefined;
      const named = companyNameIn(textOf(answers[item]), establishment.name);
      return named === undefined
        ? undefined
        : `事業所名を公開しない求人なのに、事業所の名前が書かれています。「${named}」は「当社」に書き換えてください。名前を公開するときは、公開希望を1か2にしてください`;
    },
  };
}

/** Words in free text: one rule for each area and item, so that what is accepted stays tied to one text. */
export const wordRules: readonly PostingRule[] = ITEMS.flatMap(([item, kind]) => [
  ...areasOf(item, kind).map((area) => ruleOf(item, kind, area)),
  positiveActionRule(item, kind),
  ...(kind === "office" ? [] : [nameRule(item)]),
]);
