"use client";

import {
  type FormEvent,
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { type Cell, cellAt, cellsOf } from "@/domain/catalogue/keys";
import { normaliseAnswer } from "@/domain/catalogue/normalise-answer";
import type { Step } from "@/domain/catalogue/step";
import { describeChanges } from "@/domain/text/changes";
import type { DraftPump } from "./draft-pump";
import { typedEarly } from "./early-typing";
import type { FieldActions } from "./field-model";
import { readInput, writeInput } from "./inputs";
import type { LeftOver } from "./left-over";
import type { PumpSnapshot } from "./pump-facts";
import type { StepData } from "./step-data";
import { useAfterPress } from "./use-after-press";
import { useDraftPump } from "./use-draft-pump";
import { type Undo, useUndo } from "./use-undo";

/** What was typed on a screen, on its way to the server. */
export interface StepDraft {
  /** What the form needs to be listened to. */
  readonly listeners: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLFormElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLFormElement>) => void;
  };
  readonly pump: DraftPump;
  readonly snapshot: PumpSnapshot;
  /** As of the last rendering. */
  readonly raw: RawAnswers;
  /** As of this moment. */
  readonly current: () => RawAnswers;
  /** The item somebody is at: it stays on the screen whatever arrives. */
  readonly focused: string | undefined;
  /** What normalising changed on leaving an input, by key. */
  readonly notices: ReadonlyMap<string, string>;
  readonly actions: FieldActions;
  readonly undo: Undo;
}

/** Listens to the inputs of a step, hands every change to the pump, and normalises on leaving an input. */
export function useStepDraft(step: Step, data: StepData, left: LeftOver, onEdit: () => void): StepDraft {
  const form = useRef<HTMLFormElement>(null);
  const [raw, setRaw] = useState<RawAnswers>(() => ({ ...data.raw, ...left.typed }));
  const rawNow = useRef<RawAnswers>(raw);
  const [focused, setFocused] = useState<string>();
  const [notices, setNotices] = useState<ReadonlyMap<string, { text: string; before: RawAnswer }>>(new Map());

  /** The item that was typed into since it has the focus. */
  const typing = useRef<string>(undefined);

  const take = useCallback((key: string, value: RawAnswer) => {
    rawNow.current = { ...rawNow.current, [key]: value };
    setRaw(rawNow.current);
  }, []);

  /** Puts a value into its input without treating it as typed. */
  const show = useCallback(
    (key: string, value: RawAnswer) => {
      const cell = cellAt(step.fields, key);
      if (!cell) return;
      if (form.current) writeInput(form.current, key, cell.field, value);
      take(key, value);
    },
    [step, take],
  );

  const { pump, snapshot } = useDraftPump({
    kind: data.kind,
    id: data.id,
    step: step.number,
    account: data.account,
    answers: data.raw,
    revision: data.revision,
    savedAt: data.savedAt,
    isTyping: (key) => typing.current === key,
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

  /** Takes up what an input holds now as typed by the person. */
  const takeUp = useCallback(
    (key: string) => {
      const cell = cellAt(step.fields, key);
      const value = cell && form.current ? readInput(form.current, key, cell.field) : undefined;
      if (value === undefined) return;
      record(key, rawNow.current[key] ?? UNTOUCHED, value);
      take(key, value);
      pump.edit(key, value);
    },
    [step, pump, record, take],
  );

  // What was typed before the scripts were there is read before anything else can write into the inputs.
  const early = useRef<RawAnswers>(undefined);
  useLayoutEffect(() => {
    early.current ??= form.current ? readEarly(form.current, step) : {};
  }, [step]);

  // It is taken over; what the browser has put back by itself is not.
  const begun = useRef(false);
  useEffect(() => {
    if (!form.current || begun.current) return;
    begun.current = true;
    pump.dispute(left.conflicts);
    if (form.current.contains(document.activeElement)) setFocused(nameOf(document.activeElement));
    const disputed = new Set(left.conflicts.map(({ key }) => key));
    for (const { key, field } of inputsOf(step)) {
      const typed = early.current?.[key];
      writeInput(form.current, key, field, typed ?? rawNow.current[key] ?? UNTOUCHED);
      if (typed !== undefined || (key in left.typed && !disputed.has(key))) takeUp(key);
    }
  }, [step, pump, left, takeUp]);

  const actions = useMemo<FieldActions>(() => {
    const set = (key: string, value: RawAnswer, joins = false) => {
      record(key, rawNow.current[key] ?? UNTOUCHED, value, joins);
      show(key, value);
      pump.edit(key, value);
    };
    const notify = (key: string, text: string, before: RawAnswer) =>
      afterPress(() => setNotices((now) => new Map(now).set(key, { text, before })));
    return {
      value: (key) => rawNow.current[key],
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
  const listeners = {
    ref: form,
    onInput: (event: FormEvent<HTMLFormElement>) => {
      typing.current = nameOf(event.target);
      takeUp(typing.current);
      edited.current();
    },
    onFocus: (event: FocusEvent<HTMLFormElement>) => setFocused(nameOf(event.target)),
    onBlur: (event: FocusEvent<HTMLFormElement>) => {
      // The window has lost the focus, not the input: whoever comes back goes on where they were.
      if (document.activeElement === event.target) return;
      setFocused(undefined);
      typing.current = undefined;
      actions.blur(nameOf(event.target));
    },
  };
  const current = () => rawNow.current;
  return { listeners, pump, snapshot, raw, current, focused, notices: texts, actions, undo };
}

/** Every input that a step may have. */
function inputsOf(step: Step): Cell[] {
  return Object.entries(step.fields).flatMap(([key, field]) => cellsOf(key, field));
}

function readEarly(form: HTMLFormElement, step: Step): RawAnswers {
  const names = typedEarly(form);
  return Object.fromEntries(
    inputsOf(step).flatMap(({ key, field }) => {
      const value = names.has(key) ? readInput(form, key, field) : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The draft key of an input; of other elements some name that no item has. */
function nameOf(target: EventTarget | null): string {
  return String((target as { name?: unknown } | null)?.name ?? "");
}
