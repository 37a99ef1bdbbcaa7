"use client";

import { type ComponentType, type ReactNode, useEffect, useMemo } from "react";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { resolve } from "@/domain/catalogue/resolve";
import type { Step } from "@/domain/catalogue/step";
import type { RuleContext } from "@/domain/posting/rules/context";
import { BottomBar } from "@/ui/bottom-bar";
import { Button } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { InlineMessage } from "@/ui/inline-message";
import { useInBrowser } from "@/ui/use-in-browser";
import { WarningSummary } from "@/ui/warning-summary";
import { keepForLater, leaveForwards } from "../actions";
import { ConflictCard } from "./conflict-card";
import { FormPlaceholder } from "./form-placeholder";
import { SectionRows } from "./section-rows";
import { LogInAgainButton } from "./log-in-again-button";
import { SaveStatus } from "./save-status";
import type { Packed } from "./packed";
import { type StepData, type StepRule, unpackStepData } from "./step-data";
import { byFirstField, inputIdOf, stepModel, warningsByInput } from "./step-model";
import { lineOf, summaryLines } from "./summary-lines";
import { UndoTools } from "./undo-tools";
import { unprintableProblems } from "./unprintable";
import { goToNamedItem } from "./named-item";
import { useLeaveStep } from "./use-leave-step";
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
  /** Values that are taken over (and locked) while a choice is made. */
  readonly copies?: { readonly key: string; readonly code: string; readonly values: RawAnswers };
  /** A flag that 次へ進む itself sets: the screen is the question. */
  readonly confirms?: string;
  /** Further buttons of the screen, e.g. 仮求人票を表示. */
  readonly extra?: ReactNode;
  readonly beside?: ComponentType<BesideProps>;
}

/** What a screen of a wizard gets from its page. */
export type StepScreenProps = Pick<StepFormProps, "data" | "extra" | "beside">;

const ACTIONS = { next: leaveForwards, keep: keepForLater };
const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * One screen of a wizard. Its inputs appear once the browser can save what is typed into them: what was typed before
 * would be lost, and a press on 次へ進む would be the browser's own, a reload with all answers in the address. The
 * server draws none of them; the answers travel as data.
 */
export function StepForm(props: StepFormProps) {
  return useInBrowser() ? <LiveForm {...props} /> : <FormPlaceholder />;
}

/** Draws the step's items, saves while typing, and lets nobody lose a keystroke. */
function LiveForm(props: StepFormProps) {
  const { step, rules, data: text, explain, copies, confirms, extra, beside: Beside } = props;
  const data = useMemo(() => unpackStepData(text), [text]);
  useEffect(goToNamedItem, []);
  const draft = useStepDraft(step, data, () => way.clearObstacle());
  const { raw, snapshot } = draft;
  const locked = copies && raw[copies.key] === copies.code ? copies.values : undefined;
  const way = useLeaveStep({ step, rules, data, draft, locked, actions: ACTIONS });
  const { attempt } = way;

  const effective = useMemo(() => (locked ? { ...raw, ...locked } : raw), [raw, locked]);
  const resolution = useMemo(
    () => resolve(step.fields, effective, data.elsewhere),
    [step, effective, data.elsewhere],
  );
  const comments = useMemo(
    () => new Map(data.comments.map(({ key, body }) => [inputIdOf(step, key), body])),
    [data.comments, step],
  );
  const explanations = useMemo(
    () => explain?.({ ...data.elsewhere, ...resolution.answers }, data.context) ?? NOTHING,
    [explain, resolution, data.elsewhere, data.context],
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
    const standing =
      attempted.size > 0 ? way.judge().errors.filter(({ ruleId }) => attempted.has(ruleId)) : [];
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

  const form = (tool: ReactNode) => (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
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
          <SectionRows rows={section.rows} register={draft.form.register} actions={draft.actions} />
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
              variant="secondary"
              pending={way.busy === "back"}
              onClick={() => void (data.previousPath && way.back(data.previousPath))}
            >
              前へ戻る
            </Button>
          )
        }
        middle={
          <Button variant="secondary" pending={way.busy === "keep"} onClick={() => void way.keep()}>
            一時保存
          </Button>
        }
        end={
          <Button type="submit" pending={way.busy === "next"}>
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
