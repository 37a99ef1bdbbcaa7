import "server-only";
import { notFound, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { currentEmployer, currentStaff, type EmployerActor, type StaffActor } from "./actor";
import { clientAddress } from "./client-address";
import { type Log, requestLog } from "./log";
import { maintenanceNow } from "./maintenance";
import { hit, type Limit } from "./rate-limit";
import { type FormTexts, formTexts, type TextSizes } from "./sizes";

/**
 * The way of every write that a form starts: maintenance → actor from a fresh session row → rate limit →
 * sizes → zod → `can()` → command. Works with `useActionState` and as a plain form post without JavaScript.
 */

/** What a form action's `run` answers. Redirects and `notFound()` are thrown as usual. */
export type Outcome<Data> =
  | { readonly kind: "done"; readonly data: Data }
  | {
      readonly kind: "refused";
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly formError: string | null;
    };

/** It happened; `data` is what the form shows then. */
export function done(): Outcome<undefined>;
export function done<Data>(data: Data): Outcome<Data>;
export function done<Data>(data?: Data) {
  return { kind: "done" as const, data };
}

/** It did not happen for a reason about the whole form. */
export function formError(sentence: string): Outcome<never> {
  return { kind: "refused", fieldErrors: {}, formError: sentence };
}

/** It did not happen because of single fields; keys are the names of the inputs, in the order of the form. */
export function fieldErrors(errors: Readonly<Record<string, string>>): Outcome<never> {
  return { kind: "refused", fieldErrors: errors, formError: null };
}

/** What `run` gets besides the checked input. */
export interface ActionContext<Who, Input> {
  readonly actor: Who;
  readonly input: Input;
  /** Address of the client, for rate limits. */
  readonly client: string;
  readonly log: Log;
}

export interface ActionDefinition<Who, Schema extends z.ZodType, Data> {
  /** Short name for the log and the rate limit, e.g. "establishment.submit". */
  readonly name: string;
  /** Reads the form; every issue needs a Japanese sentence, its path is the name of the input. */
  readonly input: Schema;
  /** The permission, by `can()`. A refusal shows 404: the row does not exist for this person. */
  readonly allow: (actor: Who, input: z.output<Schema>) => boolean;
  /** Runs during maintenance too; the windows are the employers', staff may work and log in. */
  readonly duringMaintenance?: boolean;
  /** Calls of this action per actor (per client where nobody is logged in); default 120 a minute. */
  readonly limit?: Limit;
  /** Characters of the longest text that any input may hold; default 1,000. What is longer is refused unread. */
  readonly longest?: TextSizes["longest"];
  readonly longer?: TextSizes["longer"];
  /** Names of inputs that are never sent back, besides those with "password" in them. */
  readonly secrets?: readonly string[];
  readonly run: (context: ActionContext<Who, z.output<Schema>>) => Promise<Outcome<Data>>;
}

export type FormAction<Data> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;

const DEFAULT_LIMIT: Limit = { limit: 120, windowSeconds: 60 };

/** Sentence of a session that has ended (manual chapter 6). */
export const SIGNED_OUT =
  "ログイン情報が失われたか、ログインされていません。もう一度ログインしてください。入力した内容はこの画面に残っています。";

/** Sentence of a rate limit. */
export function tooOften(retryAfterSeconds: number): string {
  const wait = retryAfterSeconds < 60 ? `${retryAfterSeconds}秒` : `${Math.ceil(retryAfterSeconds / 60)}分`;
  return `短い時間に操作が集中しています。${wait}ほど待ってから、もう一度お試しください。`;
}

/** Sentences about sizes: no form of ours sends so much by itself. */
const TOO_LONG = "文字数が多すぎます。短くして入力してください";
const TOO_MUCH =
  "送られた項目が多すぎるため、処理できませんでした。ページを読み込み直して、もう一度お試しください。";

/** An action of an employer who is logged in. */
export function employerAction<Schema extends z.ZodType, Data = undefined>(
  definition: ActionDefinition<EmployerActor, Schema, Data>,
): FormAction<Data> {
  return pipeline(definition, currentEmployer, (actor) => `account:${actor.accountId}`);
}

/** An action of a member of staff who is logged in. */
export function staffAction<Schema extends z.ZodType, Data = undefined>(
  definition: Omit<ActionDefinition<StaffActor, Schema, Data>, "duringMaintenance">,
): FormAction<Data> {
  return pipeline(
    { ...definition, duringMaintenance: true },
    currentStaff,
    (actor) => `staff:${actor.staffId}`,
  );
}

/** Who acts where nobody needs to be logged in. */
export interface Visitor {
  readonly kind: "visitor";
}

const VISITOR: Visitor = { kind: "visitor" };

/** An action that anybody may call: registration, log-in. */
export function publicAction<Schema extends z.ZodType, Data = undefined>(
  definition: Omit<ActionDefinition<Visitor, Schema, Data>, "allow">,
): FormAction<Data> {
  return pipeline(
    { ...definition, allow: () => true },
    async () => VISITOR,
    (_actor, client) => `client:${client}`,
  );
}

function pipeline<Who, Schema extends z.ZodType, Data>(
  definition: ActionDefinition<Who, Schema, Data>,
  loadActor: () => Promise<Who | null>,
  limitedBy: (actor: Who, client: string) => string,
): FormAction<Data> {
  return async (state, form) => {
    const begun = performance.now();
    const texts = formTexts(form, definition);
    let outcome: FormState["status"] | "left" = "left"; // by redirect() or notFound()
    const answer = (part: Partial<FormState<Data>>): FormState<Data> => {
      outcome = part.status ?? "refused";
      return {
        status: "refused",
        fieldErrors: {},
        formError: null,
        values: withoutSecrets(texts?.values ?? {}, definition.secrets ?? []),
        attempt: (typeof state?.attempt === "number" ? state.attempt : 0) + 1, // the browser may say anything
        ...part,
      };
    };
    const log = await requestLog({ action: definition.name });
    try {
      const maintenance = definition.duringMaintenance ? null : maintenanceNow();
      if (maintenance !== null) return answer({ formError: maintenance.sentence });

      const actor = await loadActor();
      if (actor === null) return answer({ status: "signedOut", formError: SIGNED_OUT });

      const client = await clientAddress();
      const verdict = await hit(
        `action:${definition.name}:${limitedBy(actor, client)}`,
        definition.limit ?? DEFAULT_LIMIT,
      );
      if (!verdict.allowed) return answer({ formError: tooOften(verdict.retryAfterSeconds) });

      if (texts === null) return answer({ formError: TOO_MUCH });
      if (texts.cut.length > 0) return answer({ status: "invalid", fieldErrors: tooLong(texts) });
      const parsed = definition.input.safeParse(texts.values);
      if (!parsed.success) return answer({ status: "invalid", ...issuesOf(parsed.error) });

      if (!definition.allow(actor, parsed.data)) {
        log.warn({}, "action not allowed");
        notFound();
      }
      const result = await definition.run({ actor, input: parsed.data, client, log });
      if (result.kind === "done") return answer({ status: "done", data: result.data });
      const byField = Object.keys(result.fieldErrors).length > 0;
      return answer({
        status: byField ? "invalid" : "refused",
        fieldErrors: result.fieldErrors,
        formError: result.formError,
      });
    } catch (error) {
      unstable_rethrow(error); // redirect() and notFound()
      log.error({ err: error }, "action failed");
      return answer({
        formError:
          "サーバーで問題が起きたため、処理できませんでした。入力した内容はこの画面に残っています。少し待ってから、もう一度お試しください。",
      });
    } finally {
      log.info({ outcome, ms: Math.round(performance.now() - begun) }, "action");
    }
  };
}

function tooLong({ cut }: FormTexts): Record<string, string> {
  return Object.fromEntries(cut.map((name) => [name, TOO_LONG]));
}

function withoutSecrets(values: FormTexts["values"], secrets: readonly string[]) {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !/password/i.test(name) && !secrets.includes(name)),
  );
}

/** The first sentence for each field; issues without a path are about the whole form. */
function issuesOf(error: z.ZodError): Pick<FormState, "fieldErrors" | "formError"> {
  const byField: Record<string, string> = {};
  let whole: string | null = null;
  for (const issue of error.issues) {
    if (issue.path.length === 0) whole ??= issue.message;
    else byField[issue.path.join(".")] ??= issue.message;
  }
  return { fieldErrors: byField, formError: whole };
}
