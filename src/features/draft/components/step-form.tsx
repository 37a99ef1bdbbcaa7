"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { type Acceptance, accept, findingDigest } from "@/domain/catalogue/acceptance";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { judgeStep } from "@/domain/catalogue/judge";
import { cellAt } from "@/domain/catalogue/keys";
import { normaliseAnswer } from "@/domain/catalogue/normalise-answer";
import { resolve } from "@/domain/catalogue/resolve";
import type { Finding, Rule } from "@/domain/catalogue/rule";
import type { Step } from "@/domain/catalogue/step";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { RuleContext } from "@/domain/posting/rules/context";
import { describeChanges } from "@/domain/text/changes";
import type { FormState } from "@/lib/form-state";
import { BottomBar } from "@/ui/bottom-bar";
import { Button } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { InlineMessage } from "@/ui/inline-message";
import { WarningSummary } from "@/ui/warning-summary";
import type { FieldActions, FieldComment } from "./field-model";
import { type FormValue, formValuesOf, keyOf, nameOf, toFormValue, toRawValue } from "./form-names";
import { RowView } from "./row-view";
import { SaveStatus } from "./save-status";
import { byFirstField, inputIdOf, stepModel } from "./step-model";
import { stepsWithUnsentEdits } from "./tab-storage";
import { useDraftPump } from "./use-draft-pump";

/** Rules of either catalogue; their answers are read by key here, so the exact type is let go. */
// biome-ignore lint/suspicious/noExplicitAny: a rule of one catalogue is never given the other's answers
type StepRule = Rule<any, RuleContext>;

/** What leaving a step answers; `problems` and `findings` when it may not be left. */
export interface LeaveAnswer {
  readonly next?: string;
  readonly problems?: readonly { key: string; message: string; step?: number }[];
  readonly errors?: readonly Finding[];
  readonly warnings?: readonly Finding[];
}

export type LeaveAction = (state: FormState<LeaveAnswer>, form: FormData) => Promise<FormState<LeaveAnswer>>;

/** What the server says about the step: plain data. */
export interface StepData {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly raw: RawAnswers;
  readonly revision: number;
  readonly savedAt: string | null;
  /** Readable answers of the other steps. */
  readonly elsewhere: Readonly<Record<string, unknown>>;
  readonly context: RuleContext;
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly FieldComment[];
  readonly previousPath: string | null;
  readonly loginPath: string;
  readonly isLast: boolean;
}

export interface StepFormProps {
  readonly step: Step;
  readonly rules: readonly StepRule[];
  readonly data: StepData;
  readonly actions: { readonly next: LeaveAction; readonly keep: LeaveAction };
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
}

/** What a screen of a wizard gets from its page. */
export type StepScreenProps = Pick<StepFormProps, "data" | "actions" | "extra">;

interface Attempt {
  readonly number: number;
  readonly problems: readonly { key: string; message: string; step?: number }[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const NO_ATTEMPT: Attempt = { number: 0, problems: [], errors: [], warnings: [] };
const NOTHING: ReadonlyMap<string, string> = new Map();

/** One screen of a wizard: draws the step's items, saves while typing, and lets nobody lose a keystroke. */
export function StepForm({ step, rules, data, actions, explain, copies, confirms, extra }: StepFormProps) {
  const router = useRouter();
  const [raw, setRaw] = useState<RawAnswers>(data.raw);
  const rawNow = useRef<RawAnswers>(data.raw);
  const [attempt, setAttempt] = useState<Attempt>(NO_ATTEMPT);
  const [notices, setNotices] = useState<ReadonlyMap<string, { text: string; before: RawAnswer }>>(new Map());
  const [busy, setBusy] = useState<"next" | "keep" | "back" | null>(null);
  const [obstacle, setObstacle] = useState<string | null>(null);
  // Until React has taken the form over, nothing typed would be seen by it, and a press on 次へ進む would be
  // the browser's own: a reload with all answers in the address.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const form = useForm<Record<string, FormValue>>({
    defaultValues: useMemo(() => formValuesOf(step, data.raw), [step, data.raw]),
    shouldUnregister: false,
  });

  const take = useCallback((key: string, value: RawAnswer) => {
    rawNow.current = { ...rawNow.current, [key]: value };
    setRaw(rawNow.current);
  }, []);

  const { pump, snapshot } = useDraftPump({
    kind: data.kind,
    id: data.id,
    step: step.number,
    answers: data.raw,
    revision: data.revision,
    savedAt: data.savedAt,
    onValues: (values) => {
      for (const [key, value] of Object.entries(values)) show(key, value);
    },
  });

  /** Puts a value into the input without treating it as typed. */
  function show(key: string, value: RawAnswer) {
    const cell = cellAt(step.fields, key);
    if (!cell) return;
    form.setValue(nameOf(key), toFormValue(cell.field, value));
    take(key, value);
  }

  const edit = useCallback(
    (key: string, value: RawAnswer) => {
      take(key, value);
      pump.edit(key, value);
      setObstacle(null);
    },
    [pump, take],
  );

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name, type }) => {
          if (name && type === "change") edit(keyOf(name), toRawValue(values[name]));
        },
      }),
    [form, edit],
  );

  const locked = copies && raw[copies.key] === copies.code ? copies.values : undefined;
  const effective = useMemo(() => (locked ? { ...raw, ...locked } : raw), [raw, locked]);
  const resolution = useMemo(
    () => resolve(step.fields, effective, data.elsewhere),
    [step, effective, data.elsewhere],
  );

  // Errors of the last attempt that still stand; what has been corrected disappears while typing.
  const errors = useMemo(() => {
    if (attempt.number === 0) return NOTHING;
    const present = new Map(resolution.problems.map(({ key, message }) => [key, message]));
    const shown = new Map<string, string>();
    for (const { key } of attempt.problems) {
      const message = present.get(key);
      if (message) shown.set(key, message);
    }
    for (const [key, message] of byFirstField(step, attempt.errors))
      if (!shown.has(key)) shown.set(inputIdOf(step, key), message);
    return shown;
  }, [attempt, resolution, step]);
  const warnings = useMemo(() => byFirstField(step, attempt.warnings), [attempt, step]);
  const comments = useMemo(
    () => new Map(data.comments.map(({ key, body }) => [inputIdOf(step, key), body])),
    [data.comments, step],
  );
  const explanations = useMemo(
    () => explain?.({ ...data.elsewhere, ...resolution.answers }, data.context) ?? NOTHING,
    [explain, resolution, data.elsewhere, data.context],
  );

  const sections = stepModel(step, {
    raw: effective,
    resolution,
    errors,
    warnings,
    comments,
    conflicts: new Map(snapshot.conflicts.map((conflict) => [conflict.key, conflict])),
    explanations,
    notices: new Map([...notices].map(([key, { text }]) => [key, text])),
    fixed: new Set(locked ? Object.keys(locked) : []),
    hidden: confirms,
  });

  const showRef = useRef(show);
  showRef.current = show;
  const fieldActions = useMemo<FieldActions>(
    () => ({
      blur: (key) => {
        const cell = cellAt(step.fields, key);
        const typed = rawNow.current[key];
        if (!cell || typeof typed !== "string" || typed === "") return;
        const { value, changes } = normaliseAnswer(cell.field, typed);
        if (value === typed) return;
        showRef.current(key, value);
        pump.edit(key, value);
        const text = describeChanges(changes).join("");
        if (text !== "") setNotices((now) => new Map(now).set(key, { text, before: typed }));
      },
      undo: (key) =>
        setNotices((now) => {
          const notice = now.get(key);
          if (!notice) return now;
          showRef.current(key, notice.before);
          pump.edit(key, notice.before);
          const rest = new Map(now);
          rest.delete(key);
          return rest;
        }),
      set: (key, value) => {
        showRef.current(key, value);
        pump.edit(key, value);
      },
      keepMine: (key) => pump.keepMine(key),
      takeTheirs: (key) => pump.takeTheirs(key),
    }),
    [step, pump],
  );

  /** Brings everything to the server; says why the step cannot be left otherwise. */
  async function drain(): Promise<boolean> {
    if (await pump.flush()) return true;
    const { state, conflicts, message } = pump.getSnapshot();
    setObstacle(
      conflicts.length > 0
        ? "他の担当者の変更と重なった項目があります。どちらを残すか選んでから、もう一度押してください。"
        : state === "expired"
          ? "ログインが切れました。別の画面でログインしてから、もう一度押してください。入力した内容はこの画面に残っています。"
          : state === "closed"
            ? "この内容は提出済みか、削除されているため、変更できません。"
            : state === "refused"
              ? (message ?? "保存できない内容が含まれています。")
              : "通信できないため、まだ保存できていません。入力した内容はこの画面に残っています。接続を確認して、もう一度押してください。",
    );
    return false;
  }

  async function leave(action: LeaveAction, acceptances: readonly Acceptance[]) {
    const fields = new FormData();
    fields.set("kind", data.kind);
    fields.set("id", data.id);
    fields.set("step", String(step.number));
    fields.set("acceptances", JSON.stringify(acceptances));
    const state = await action(
      { status: "idle", fieldErrors: {}, formError: null, values: {}, attempt: 0 },
      fields,
    );
    if (state.status !== "done" || !state.data) {
      setObstacle(state.formError ?? "処理できませんでした。もう一度お試しください。");
      return;
    }
    const { next, problems = [], errors: red = [], warnings: orange = [] } = state.data;
    if (next) router.push(next);
    else setAttempt((last) => ({ number: last.number + 1, problems, errors: red, warnings: orange }));
  }

  async function goOn() {
    setObstacle(null);
    if (confirms && rawNow.current[confirms] !== "1") {
      show(confirms, "1");
      pump.edit(confirms, "1");
    }
    const typed = locked ? { ...rawNow.current, ...locked } : rawNow.current;
    const answers = { ...data.elsewhere, ...resolution.answers };
    const shownBefore = attempt.warnings.map((finding) => findingDigest(finding, answers));
    const acceptances = [...data.acceptances, ...accept(attempt.warnings, answers)];
    const judged = judgeStep(step, rules, {
      raw: typed,
      elsewhere: data.elsewhere,
      context: data.context,
      acceptances: data.acceptances,
    });
    const red = judged.problems.length + judged.errors.length > 0;
    const fresh = judged.warnings.filter((finding) => !shownBefore.includes(findingDigest(finding, answers)));
    if (red || fresh.length > 0) {
      setAttempt((last) => ({
        number: last.number + 1,
        problems: judged.problems,
        errors: judged.errors,
        warnings: red ? [] : judged.warnings,
      }));
      return;
    }
    if (data.isLast) {
      const unsent = stepsWithUnsentEdits(data.kind, data.id, step.number);
      if (unsent.length > 0) {
        setObstacle(
          `ステップ${unsent.join("、")}に、まだ保存されていない入力があります。そのステップを開くと保存されます。`,
        );
        return;
      }
    }
    if (await drain()) await leave(actions.next, acceptances);
  }

  async function press(which: "next" | "keep" | "back", work: () => Promise<void>) {
    if (busy) return;
    setBusy(which);
    try {
      await work();
    } catch {
      setObstacle(
        "通信できませんでした。入力した内容はこの画面に残っています。接続を確認して、もう一度押してください。",
      );
    } finally {
      setBusy(null);
    }
  }

  /** Links inside the wizard leave the step like the buttons do. */
  function followLink(event: MouseEvent) {
    const link = (event.target as Element).closest("a");
    if (!link || link.target === "_blank" || link.origin !== location.origin || link.hash) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void press("back", async () => {
      if (await drain()) router.push(link.pathname + link.search);
    });
  }

  const summary = [
    ...attempt.problems.map(({ key, message, step: at }) => ({
      fieldId: at && at !== step.number ? undefined : key,
      message,
    })),
    ...attempt.errors.map(({ fields, message }) => {
      const key = fields.find((one) => Object.hasOwn(step.fields, one));
      return { fieldId: key && inputIdOf(step, key), message };
    }),
  ];

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click handler only watches links, which have keys of their own
    <form
      noValidate
      inert={!ready}
      className="flex flex-col gap-8"
      onClick={followLink}
      onSubmit={(event) => {
        event.preventDefault();
        void press("next", goOn);
      }}
    >
      <ErrorSummary errors={summary} attempt={attempt.number} />
      {summary.length === 0 && (
        <WarningSummary
          warnings={attempt.warnings.map(({ fields, message, law }) => {
            const key = fields.find((one) => Object.hasOwn(step.fields, one));
            return { fieldId: key && inputIdOf(step, key), message, law };
          })}
          attempt={attempt.number}
          instruction={`内容に問題がなければ、このままもう一度「${data.isLast ? "完了" : "次へ進む"}」を押してください。`}
        />
      )}
      {sections.map((section) => (
        <section key={section.title} aria-label={section.title} className="flex flex-col gap-8">
          <div>
            <h2 className="border-blue-900 border-l-8 pl-3 text-std-24B-150">{section.title}</h2>
            {section.intro && <p className="mt-2 text-measure">{section.intro}</p>}
          </div>
          {section.rows.map((row) => (
            <RowView key={row.id} row={row} register={form.register} actions={fieldActions} />
          ))}
        </section>
      ))}
      {extra && <div>{extra}</div>}
      {obstacle && (
        <div role="alert">
          <InlineMessage kind="error">{obstacle}</InlineMessage>
        </div>
      )}
      <BottomBar
        status={<SaveStatus snapshot={snapshot} loginPath={data.loginPath} />}
        start={
          data.previousPath && (
            <Button
              variant="secondary"
              pending={busy === "back"}
              onClick={() =>
                void press("back", async () => {
                  if (data.previousPath && (await drain())) router.push(data.previousPath);
                })
              }
            >
              前へ戻る
            </Button>
          )
        }
        middle={
          <Button
            variant="secondary"
            pending={busy === "keep"}
            onClick={() =>
              void press("keep", async () => {
                if (await drain()) await leave(actions.keep, []);
              })
            }
          >
            一時保存
          </Button>
        }
        end={
          <Button type="submit" pending={busy === "next"}>
            {data.isLast ? "完了" : "次へ進む"}
          </Button>
        }
      />
    </form>
  );
}
