import type { RawAnswer } from "@/domain/catalogue/field";
import { type Cell, cellsOf, isTyped } from "@/domain/catalogue/keys";
import { type Step, stepOf } from "@/domain/catalogue/step";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { clockToday } from "~/e2e/support/clock";
import { filledEstablishment, filledFullTimePosting } from "../fixtures/filled-posting";
import type { Random } from "./random";

/** How somebody changes what an input shows. */
export type Way = "append" | "erase" | "replace" | "clear";

/** Steps that stories are played on: those with items that colleagues type. */
const STEPS: Readonly<Record<DocumentKind, readonly number[]>> = {
  posting: [3, 4, 5, 6, 7, 8],
  establishment: [1, 2, 3, 4, 5],
};
/** Items of a step that one story types into: few, so that people meet in them. */
const KEYS_OF_A_STORY = 3;
/** One item per seat for the check that all tabs agree. */
const SYNC_KEYS = 4;
const TEXT_KINDS = new Set(["text", "textarea", "integer", "decimal", "yen", "phone", "url", "email"]);

/** Where people type in one story, and what comes of it. */
export class Places {
  readonly steps: readonly number[];
  private readonly drawn: ReadonlyMap<number, readonly Cell[]>;

  /** @param harmless whatever is typed leaves a filled posting fit to be handed in */
  constructor(
    readonly kind: DocumentKind,
    random: Random,
    harmless: boolean,
  ) {
    this.steps = STEPS[kind];
    this.drawn = new Map(this.steps.map((step) => [step, draw(kind, step, random, harmless)]));
  }

  /** Steps on which all tabs can be found to agree at the end. */
  get homes(): readonly number[] {
    return this.steps.filter((step) => this.syncKeysOf(step).length === SYNC_KEYS);
  }

  /** Items that people type into. */
  keysOf(step: number): readonly string[] {
    return (this.drawn.get(step) ?? []).map(({ key }) => key);
  }

  /** For the check that all tabs agree: one item per seat that nobody types into, so that these never collide. */
  syncKeysOf(step: number): readonly string[] {
    return syncCells(this.kind, step).map(({ key }) => key);
  }

  /** What somebody makes of what an input shows. */
  changed(step: number, key: string, value: RawAnswer, way: Way, char: string): RawAnswer {
    const field = this.drawn.get(step)?.find((cell) => cell.key === key)?.field;
    const number = char.codePointAt(0) ?? 0;
    switch (field?.kind) {
      case "flag":
        return value === "1" ? "" : "1";
      case "choice":
        return way === "clear" ? "" : (field.options[number % field.options.length]?.code ?? "");
      case "multiChoice": {
        const chosen = typeof value === "string" ? [] : value;
        const code = field.options[number % field.options.length]?.code ?? "";
        return chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
      }
      default:
        return changedText(typeof value === "string" ? value : "", way, char);
    }
  }
}

function changedText(value: string, way: Way, char: string): string {
  const chars = [...value];
  switch (way) {
    case "append":
      return [...chars, char].join("");
    case "erase":
      return chars.slice(0, -1).join("");
    case "replace":
      return char;
    case "clear":
      return "";
  }
}

const typedCells = memo((kind: DocumentKind, step: number): readonly Cell[] => {
  const { fields } = stepOf(catalogueOf(kind), step) as Step;
  return Object.entries(fields)
    .filter(([, field]) => isTyped(field))
    .flatMap(([key, field]) => cellsOf(key, field));
});

/** Of a step with enough texts the last ones. */
const syncCells = memo((kind: DocumentKind, step: number): readonly Cell[] => {
  const texts = typedCells(kind, step).filter(({ field }) => TEXT_KINDS.has(field.kind));
  const hasOthers = typedCells(kind, step).length >= SYNC_KEYS + KEYS_OF_A_STORY;
  return hasOthers && texts.length >= SYNC_KEYS ? texts.slice(-SYNC_KEYS) : [];
});

function draw(kind: DocumentKind, step: number, random: Random, harmless: boolean): readonly Cell[] {
  const sync = new Set(syncCells(kind, step).map(({ key }) => key));
  const offered = (harmless ? harmlessCells(kind, step) : typedCells(kind, step)).filter(
    ({ key }) => !sync.has(key),
  );
  const left = [...offered];
  const drawn: Cell[] = [];
  while (left.length > 0 && drawn.length < KEYS_OF_A_STORY)
    drawn.push(...left.splice(random.between(0, left.length - 1), 1));
  return drawn;
}

/** Texts that may be empty or say anything: no rule depends on them. */
const harmlessCells = memo((kind: DocumentKind, step: number): readonly Cell[] => {
  const context = ruleContextOn(clockToday(), filledEstablishment, MINIMUM_WAGES);
  const messages = (change: Readonly<Record<string, RawAnswer>>) => {
    const raw = withEstablishment({ ...filledFullTimePosting, ...change }, filledEstablishment);
    const { problems, errors, warnings } = judgeDraft(kind, raw, context, []);
    return problems.length + errors.length + warnings.length;
  };
  const usual = messages({});
  return typedCells(kind, step).filter(
    ({ key, field }) =>
      (field.kind === "text" || field.kind === "textarea") &&
      ["", "あ", "1い2う3え4お"].every((value) => messages({ [key]: value }) <= usual),
  );
});

function memo<Result>(work: (kind: DocumentKind, step: number) => Result) {
  const known = new Map<string, Result>();
  return (kind: DocumentKind, step: number): Result => {
    const name = `${kind} ${step}`;
    const result = known.get(name) ?? work(kind, step);
    known.set(name, result);
    return result;
  };
}
