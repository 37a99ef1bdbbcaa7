"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { cellAt } from "@/domain/catalogue/keys";
import { normaliseAnswer } from "@/domain/catalogue/normalise-answer";
import type { Step } from "@/domain/catalogue/step";
import { describeChanges } from "@/domain/text/changes";
import type { DraftPump } from "./draft-pump";
import type { FieldActions } from "./field-model";
import { type FormValue, formValuesOf, keyOf, nameOf, toFormValue, toRawValue } from "./form-names";
import type { PumpSnapshot } from "./pump-facts";
import type { StepData } from "./step-data";
import { useAfterPress } from "./use-after-press";
import { useDraftPump } from "./use-draft-pump";
import { type Undo, useUndo } from "./use-undo";

/** What was typed on a screen, on its way to the server. */
export interface StepDraft {
  readonly form: UseFormReturn<Record<string, FormValue>>;
  readonly pump: DraftPump;
  readonly snapshot: PumpSnapshot;
  /** As of the last rendering. */
  readonly raw: RawAnswers;
  /** As of this moment. */
  readonly current: () => RawAnswers;
  /** What normalising changed on leaving an input, by key. */
  readonly notices: ReadonlyMap<string, string>;
  readonly actions: FieldActions;
  readonly undo: Undo;
}

/** Holds the inputs of a step, hands every change to the pump, and normalises on leaving an input. */
export function useStepDraft(step: Step, data: StepData, onEdit: () => void): StepDraft {
  const [raw, setRaw] = useState<RawAnswers>(data.raw);
  const rawNow = useRef<RawAnswers>(data.raw);
  const [notices, setNotices] = useState<ReadonlyMap<string, { text: string; before: RawAnswer }>>(new Map());
  const form = useForm<Record<string, FormValue>>({
    defaultValues: useMemo(() => formValuesOf(step, data.raw), [step, data.raw]),
    shouldUnregister: false,
  });

  const take = useCallback((key: string, value: RawAnswer) => {
    rawNow.current = { ...rawNow.current, [key]: value };
    setRaw(rawNow.current);
  }, []);

  /** Puts a value into its input without treating it as typed. */
  const show = useCallback(
    (key: string, value: RawAnswer) => {
      const cell = cellAt(step.fields, key);
      if (!cell) return;
      form.setValue(nameOf(key), toFormValue(cell.field, value));
      take(key, value);
    },
    [form, step, take],
  );

  const { pump, snapshot } = useDraftPump({
    kind: data.kind,
    id: data.id,
    step: step.number,
    account: data.account,
    answers: data.raw,
    revision: data.revision,
    savedAt: data.savedAt,
    onValues: (values) => {
      for (const [key, value] of Object.entries(values)) show(key, value);
      undo.forget(Object.keys(values));
    },
  });
  const undo = useUndo(step, (key, value) => {
    show(key, value);
    pump.edit(key, value);
    edited.current();
  });
  const { record } = undo;

  const afterPress = useAfterPress();
  const edited = useRef(onEdit);
  edited.current = onEdit;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name, type }) => {
          if (!name || type !== "change") return;
          const key = keyOf(name);
          const value = toRawValue(values[name]);
          record(key, rawNow.current[key] ?? UNTOUCHED, value);
          take(key, value);
          pump.edit(key, value);
          edited.current();
        },
      }),
    [form, pump, take, record],
  );

  const actions = useMemo<FieldActions>(() => {
    const set = (key: string, value: RawAnswer, joins = false) => {
      record(key, rawNow.current[key] ?? UNTOUCHED, value, joins);
      show(key, value);
      pump.edit(key, value);
    };
    const notify = (key: string, text: string, before: RawAnswer) =>
      afterPress(() => setNotices((now) => new Map(now).set(key, { text, before })));
    return {
      set: (key, value) => set(key, value),
      fill: (key, beginning) => {
        const typed = rawNow.current[key];
        if (typeof typed !== "string" || typed === "") return set(key, beginning);
        if (typed.startsWith(beginning)) return;
        set(key, beginning);
        notify(key, "入力されていた住所を、郵便番号の住所に置き換えました。", typed);
      },
      blur: (key) => {
        const cell = cellAt(step.fields, key);
        const typed = rawNow.current[key];
        if (!cell || typeof typed !== "string" || typed === "") return;
        const { value, changes } = normaliseAnswer(cell.field, typed);
        if (value === typed) return;
        set(key, value, true);
        const text = describeChanges(changes).join("");
        if (text !== "") notify(key, text, typed);
      },
      undo: (key) =>
        setNotices((now) => {
          const notice = now.get(key);
          if (!notice) return now;
          set(key, notice.before);
          const rest = new Map(now);
          rest.delete(key);
          return rest;
        }),
      keepMine: (key) => pump.keepMine(key),
      takeTheirs: (key) => pump.takeTheirs(key),
    };
  }, [step, pump, show, record, afterPress]);

  const texts = useMemo(() => new Map([...notices].map(([key, { text }]) => [key, text])), [notices]);
  return { form, pump, snapshot, raw, current: () => rawNow.current, notices: texts, actions, undo };
}
