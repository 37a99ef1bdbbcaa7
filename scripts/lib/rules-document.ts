import { spokenName } from "@/domain/catalogue/read";
import type { Fields } from "@/domain/catalogue/field";
import { evaluate, type Rule, type Severity } from "@/domain/catalogue/rule";
import type { EstablishmentAnswers } from "@/domain/establishment/catalogue";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { establishmentRules } from "@/domain/establishment/rules";
import { type PostingAnswers, postingCatalogue } from "@/domain/posting/catalogue";
import { postingRules, RULE_SET_VERSION } from "@/domain/posting/rules/all";
import { UNLAWFUL_WORDS } from "~/tests/fixtures/unlawful-words";
import { postingRuleCases } from "~/tests/rule-cases/all";
import { establishmentRulesCases } from "~/tests/rule-cases/establishment-rules";
import { ruleContext, saysOf } from "~/tests/support/rule-cases";

/** Headings by the letters of an id, in the order of the document. */
const AREAS: Readonly<Record<string, string>> = {
  AGE: "Age limits (年齢)",
  EQ: "Fair recruiting (均等・公正な採用選考)",
  WAGE: "Wages (賃金)",
  TIME: "Working time (労働時間)",
  CON: "The contract (契約)",
  INS: "Insurance (保険)",
  RET: "Retirement (定年)",
  SMK: "Passive smoking (受動喫煙対策)",
  DIS: "Dispatch work (派遣)",
  HW: "Acceptance at the counter (受理)",
  TXT: "What must not stand in a text (文章)",
  FORM: "What the form demands (記載)",
  CTR: "Contradictions (食い違い)",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "red",
  warning: "orange",
  staff: "counter",
};

interface Row {
  readonly id: string;
  readonly severity: Severity;
  readonly law: string;
  readonly items: readonly string[];
  readonly sentence: string;
}

type AnyRule = Rule<Readonly<Record<string, unknown>>, never>;

/** Labels of items, as sentences name them, each once. */
function labels(fields: Fields, keys: readonly string[]): string[] {
  return [
    ...new Set(
      keys.flatMap((key) => {
        const field = fields[key];
        return field ? spokenName(field) : [];
      }),
    ),
  ];
}

/** What a rule of words says to the first sentence of the list that it finds something in. */
function wordSentence(rule: AnyRule): string | undefined {
  const [number = ""] = rule.id.split(".");
  const sample = (UNLAWFUL_WORDS[number] ?? OTHER_SAMPLES).trim().split("\n");
  for (const line of sample) {
    const [typed = ""] = line.split("|");
    const answers = { [rule.fields[0] ?? ""]: typed, publicationScope: "anonymous" };
    const found = evaluate(
      [rule as unknown as Rule<PostingAnswers, unknown>],
      answers as PostingAnswers,
      ruleContext,
    );
    if (found[0]) return found[0].message;
  }
  return undefined;
}

/** For the rules of words that the list of unlawful ones does not feed. */
const OTHER_SAMPLES = "株式会社ひので製作所で働きます\nポジティブ・アクションとして女性歓迎";

/** One row for each rule; the rules of words, one for each item, in one row for each number. */
function rowsOf(
  rules: readonly AnyRule[],
  fields: Fields,
  hasCases: (id: string) => boolean,
  sentenceOf: (rule: AnyRule) => string | undefined,
): Row[] {
  const rows = new Map<string, Row>();
  for (const { id, law, severity, ...rule } of rules) {
    const [number = "", item] = id.split(".");
    const isWord = item !== undefined && Object.hasOwn(fields, item) && !hasCases(id);
    const key = isWord ? number : id;
    const before = rows.get(key);
    const items = labels(fields, isWord ? [item] : rule.fields);
    rows.set(key, {
      id: key,
      severity,
      law,
      items: before ? [...before.items, ...items] : items,
      sentence: before?.sentence || (sentenceOf({ id, law, severity, ...rule }) ?? ""),
    });
  }
  return [...rows.values()];
}

/** Two lines for each rule: what it is and whom it concerns, and what it says. */
function list(rows: readonly Row[]): string {
  return rows
    .map(
      ({ id, severity, law, items, sentence }) =>
        `- **${id}** (${SEVERITIES[severity]}, ${law}): ${items.join("、")}\n  「${sentence.replaceAll("\n", " ")}」`,
    )
    .join("\n");
}

/** Rows by their numbers, as people look them up: CTR-02 before CTR-14, CTR-99 before CTR-100. */
function inOrder(rows: readonly Row[]): Row[] {
  const number = ({ id }: Row) => Number(/-(\d+)/.exec(id)?.[1] ?? 0);
  return [...rows].sort((a, b) => number(a) - number(b));
}

/** docs/rules.md: every rule with its id, severity, law, items and a sentence it says. */
export function rulesDocument(): string {
  const casesOf = (id: string) => postingRuleCases.find((one) => one.id === id);
  const hasCases = (id: string) => casesOf(id) !== undefined;
  const posting = rowsOf(
    postingRules as unknown as readonly AnyRule[],
    postingCatalogue.fields,
    hasCases,
    (rule) => {
      const known = casesOf(rule.id);
      if (!known) return wordSentence(rule);
      const [, answers, , other] = known.speaks[0] ?? [];
      return answers && saysOf(postingRules, rule.id, answers, { ...known.context, ...other });
    },
  );
  const establishment = rowsOf(
    establishmentRules as unknown as readonly AnyRule[],
    establishmentCatalogue.fields,
    (id) => establishmentRulesCases.some((one) => one.id === id),
    (rule) => {
      const answers = establishmentRulesCases.find(({ id }) => id === rule.id)?.speaks[0]?.[1];
      return answers
        ? saysOf(establishmentRules, rule.id, answers as EstablishmentAnswers, { today: ruleContext.today })
        : wordSentence(rule);
    },
  );
  const sections = Object.entries(AREAS).flatMap(([letters, heading]) => {
    const rows = inOrder(posting.filter(({ id }) => id.startsWith(`${letters}-`)));
    return rows.length > 0 ? [`## ${heading}`, list(rows)] : [];
  });
  const all = [...posting, ...establishment];
  const count = (severity: Severity) => all.filter((row) => row.severity === severity).length;
  const parts = [
    "# The rules of postings and establishments",
    "<!-- Written by `npm run docs:rules` from the rules themselves; a unit test holds it up to date. -->",
    `Rule set ${RULE_SET_VERSION}: ${count("error")} red, ${count("warning")} orange, ${count("staff")} for the counter. Red stops the employer; orange is shown once and accepted by pressing 次へ進む again; what is for the counter is shown to staff alone. The same functions judge in the browser, on the server and in the console. Rules of words speak for each text by itself: they are listed once, with all of them. Who has to come to the counter is decided by \`domain/office/counter-visit.ts\`.`,
    ...sections,
    "## Establishments (事業所)",
    list(establishment),
  ];
  return `${parts.join("\n\n")}\n`;
}
