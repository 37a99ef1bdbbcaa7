"use client";

import {
  type ComponentType,
  type MouseEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useMemo,
} from "react";
import { UNTOUCHED, withinBounds } from "@/domain/catalogue/draft";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { resolve } from "@/domain/catalogue/resolve";
import type { Step } from "@/domain/catalogue/step";
import type { RuleContext } from "@/domain/posting/rules/context";
import { initialFormState } from "@/lib/form-state";
import { pageTitle } from "@/lib/page-title";
import { BottomBar } from "@/ui/bottom-bar";
import { Button } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { InlineMessage } from "@/ui/inline-message";
import { useHydrated } from "@/ui/use-hydrated";
import { WarningSummary } from "@/ui/warning-summary";
import { leaveStep } from "../actions";
import { ConflictCard } from "./conflict-card";
import { leftOver } from "./left-over";
import { LogInAgainButton } from "./log-in-again-button";
import { goToNamedItem } from "./named-item";
import { type Packed, unpack } from "./packed";
import { PostFields } from "./post-fields";
import { SaveStatus } from "./save-status";
import { SectionRows } from "./section-rows";
import type { StepData, StepRule } from "./step-data";
import { byFirstField, inputIdOf, type SectionModel, stepModel, warningsByInput } from "./step-model";
import { lineOf, summaryLines } from "./summary-lines";
import { UndoTools } from "./undo-tools";
import { unprintableProblems } from "./unprintable";
import { useLeaveStep } from "./use-leave-step";
import { useMinimumWages } from "./use-minimum-wages";
import { useStepDraft } from "./use-step-draft";

/** What something beside the form gets, such as the ticket; it draws the form where it wants it. */
export interface BesideProps {
  readonly step: Step;
  readonly data: StepData;
  /** What is on the screen, as typed. */
  readonly raw: RawAnswers;
  /** Leaves the step for an address, as its buttons do: not before all is saved. */
  readonly go: (path: string) => void;
  /** The form. @param tool a further button of its bar */
  readonly children: (tool: ReactNode) => ReactNode;
}

export interface StepFormProps {
  readonly step: Step;
  readonly rules: readonly StepRule[];
  readonly data: Packed<StepData>;
  /** Calculations shown under inputs while typing, by key. */
  readonly explain?: (
    answers: Readonly<Record<string, unknown>>,
    context: RuleContext,
  ) => ReadonlyMap<string, string>;
  /** A choice that takes answers of the establishment over, and locks them. */
  readonly copies?: { readonly key: string; readonly code: string };
  /** A flag that 次へ進む itself sets: the screen is the question. */
  readonly confirms?: string;
  /** Further buttons of the screen, e.g. 仮求人票を表示. */
  readonly extra?: ReactNode;
  readonly beside?: ComponentType<BesideProps>;
}

const NO_ROWS: Readonly<Record<string, number>> = {};
const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * One screen of a wizard: draws the step's items, saves while typing, and lets nobody lose a keystroke. It comes from
 * the server filled, and is a plain form until the scripts are there: the same action saves what it carries.
 */
export function StepForm(props: StepFormProps) {
  const { step, rules, data: text, explain, copies, confirms, extra, beside: Beside } = props;
  const data = useMemo(() => unpack(text), [text]);
  const [posted, post] = useActionState(leaveStep, initialFormState());
  const left = useMemo(() => leftOver(step, posted), [step, posted]);
  useEffect(goToNamedItem, []);
  const draft = useStepDraft(step, data, left, () => way.clearObstacle());
  const { raw, snapshot } = draft;
  const locked = copies && raw[copies.key] === copies.code ? data.copied : undefined;
  const minimumWages = useMinimumWages(data.ratesVersion);
  const context: RuleContext = useMemo(
    () => ({ ...data.context, minimumWages }),
    [data.context, minimumWages],
  );
  const way = useLeaveStep({ step, rules, data, context, draft, locked, action: leaveStep, posted });
  const { attempt } = way;
  const canJudge = rules.length > 0 && minimumWages.length > 0;

  const hydrated = useHydrated();
  const all = useMemo(() => ({ ...raw, ...locked }), [raw, locked]);
  const effective = useMemo(() => (hydrated ? all : withinBounds(step.fields, all)), [hydrated, step, all]);
  const resolution = useMemo(
    () => resolve(step.fields, effective, data.elsewhere),
    [step, effective, data.elsewhere],
  );
  const comments = useMemo(
    () => new Map(data.comments.map(({ key, body }) => [inputIdOf(step, key), body])),
    [data.comments, step],
  );
  const explanations = useMemo(
    () => explain?.({ ...data.elsewhere, ...resolution.answers }, context) ?? NOTHING,
    [explain, resolution, data.elsewhere, context],
  );
  const unprintable = useMemo(
    () => unprintableProblems(step, effective, resolution),
    [step, effective, resolution],
  );
  const sections = stepModel(step, {
    raw: effective,
    resolution,
    errors: standingErrors(),
    warnings: warningsByInput(step, attempt.warnings),
    comments,
    conflicts: new Map(snapshot.conflicts.map((conflict) => [conflict.key, conflict])),
    explanations,
    notices: draft.notices,
    fixed: new Set(locked ? Object.keys(locked) : []),
    hidden: confirms,
    held: draft.focused,
  });

  // An item may be hidden while its conflict waits; nobody could leave without being asked.
  const drawn = new Set(
    sections.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields.map(({ key }) => key))),
  );
  const hiddenConflicts = snapshot.conflicts.flatMap((conflict) => {
    const cell = drawn.has(conflict.key) ? undefined : cellAt(step.fields, conflict.key);
    return cell ? [{ conflict, cell }] : [];
  });

  /**
   * Errors of the last attempt that still stand; what has been corrected disappears while typing. What cannot be
   * printed is said at once.
   */
  function standingErrors(): ReadonlyMap<string, string> {
    if (attempt.problems.length + attempt.errors.length === 0) return unprintable;
    const present = new Map(resolution.problems.map(({ key, message }) => [key, message]));
    const shown = new Map(unprintable);
    for (const { key, elsewhere } of attempt.problems) {
      const message = elsewhere ? undefined : present.get(key);
      if (message) shown.set(key, message);
    }
    const attempted = new Set(attempt.errors.map(({ ruleId }) => ruleId));
    // Before the rules and the rates are there, nothing tells whether an error still stands.
    const judged = attempted.size === 0 || !canJudge ? attempt.errors : way.judge().errors;
    const standing = judged.filter(({ ruleId }) => attempted.has(ruleId));
    for (const [key, message] of byFirstField(step, standing)) {
      const id = inputIdOf(step, key);
      if (!shown.has(id)) shown.set(id, message);
    }
    return shown;
  }

  const summary = summaryLines(step, attempt.problems, attempt.errors);

  function submit() {
    if (confirms) draft.actions.set(confirms, "1");
    void way.next();
  }

  const more = posted.data?.more ?? NO_ROWS;
  const shown = shownIn(sections, data.raw);
  const form = (tool: ReactNode) => (
    <form
      {...draft.listeners}
      action={post}
      noValidate
      // A browser must not bring old text back by itself into a page that has newer.
      autoComplete="off"
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* What Enter presses: the first button of a form. */}
      <button type="submit" name="way" value="next" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <PostFields
        data={data}
        step={step.number}
        accepts={attempt.accepts}
        confirms={confirms}
        shown={shown}
        more={more}
      />
      <title>{pageTitle(summary.length > 0 ? `エラー：${step.screenTitle}` : step.screenTitle)}</title>
      <ErrorSummary errors={summary} attempt={attempt.number} />
      {summary.length === 0 && (
        <WarningSummary
          warnings={attempt.warnings.map((finding) => lineOf(step, finding))}
          attempt={attempt.number}
          instruction={`内容に問題がなければ、このままもう一度「${data.isLast ? "完了" : "次へ進む"}」を押してください。`}
        />
      )}
      {hiddenConflicts.length > 0 && (
        <section aria-label="変更が重なった項目" className="flex flex-col gap-4">
          <p className="text-measure">
            いまの入力内容では表示されない項目にも、変更が重なったものがあります。どちらを残すか選んでください。
          </p>
          {hiddenConflicts.map(({ conflict, cell }) => (
            <ConflictCard
              key={conflict.key}
              field={cell.field}
              label={labelOfCell(cell)}
              conflict={conflict}
              actions={draft.actions}
            />
          ))}
        </section>
      )}
      {sections.map((section) => (
        <section key={section.title} aria-label={section.title} className="flex flex-col gap-8">
          <div>
            <h2 className="border-blue-900 border-l-8 pl-3 text-std-24B-150">{section.title}</h2>
            {section.intro && <p className="mt-2 text-measure">{section.intro}</p>}
          </div>
          <SectionRows rows={section.rows} actions={draft.actions} more={more} />
        </section>
      ))}
      {extra && <div>{extra}</div>}
      {way.obstacle && (
        <div role="alert">
          <InlineMessage kind="error">{way.obstacle}</InlineMessage>
        </div>
      )}
      <BottomBar
        status={<SaveStatus snapshot={snapshot} />}
        tools={
          <>
            <UndoTools undo={draft.undo} />
            {tool}
            <LogInAgainButton state={snapshot.state} />
          </>
        }
        start={
          data.previousPath && (
            <Button
              type="submit"
              name="way"
              value="back"
              variant="secondary"
              pending={way.busy === "back"}
              onClick={instead(() => void (data.previousPath && way.back(data.previousPath)))}
            >
              前へ戻る
            </Button>
          )
        }
        middle={
          <Button
            type="submit"
            name="way"
            value="keep"
            variant="secondary"
            pending={way.busy === "keep"}
            onClick={instead(() => void way.keep())}
          >
            一時保存
          </Button>
        }
        end={
          <Button type="submit" name="way" value="next" pending={way.busy === "next"}>
            {data.isLast ? "完了" : "次へ進む"}
          </Button>
        }
      />
    </form>
  );
  if (!Beside) return form(null);
  return (
    <Beside step={step} data={data} raw={effective} go={(path) => void way.back(path)}>
      {form}
    </Beside>
  );
}

/**
 * What the inputs of a screen held when it was made. Not a choice whose answer is not on offer at present: no option of
 * it is checked, and sending none would take the answer away.
 */
function shownIn(sections: readonly SectionModel[], raw: RawAnswers): RawAnswers {
  const inputs = sections
    .flatMap(({ rows }) => rows.flatMap(({ fields }) => fields))
    .filter(({ field, fixed }) => !fixed && !field.readOnly && !field.computed);
  return Object.fromEntries(
    inputs.flatMap(({ key, field, offered }) => {
      const value = raw[key] ?? UNTOUCHED;
      const codes = field.kind === "choice" || field.kind === "multiChoice" ? offered.split(",") : undefined;
      const isOffered = !codes || [value].flat().every((code) => code === "" || codes.includes(code));
      return isOffered ? [[key, value]] : [];
    }),
  );
}

/** With scripts a button does its own work and does not send the form. */
function instead(work: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    work();
  };
}
