"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import { type Judgement, judgeStep } from "@/domain/catalogue/judge";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Finding } from "@/domain/catalogue/rule";
import type { Step } from "@/domain/catalogue/step";
import { isLeaveField } from "@/domain/draft/leave-fields";
import type { RuleContext } from "@/domain/posting/rules/context";
import { type FormState, initialFormState } from "@/lib/form-state";
import { signalSession } from "@/features/session/components/session-signals";
import { announceStalePage, isStaleError } from "@/features/session/components/stale-page";
import type { PumpSnapshot } from "./pump-facts";
import type { LeaveAction, LeaveAnswer, LeaveProblem, StepData, StepRule } from "./step-data";
import { stepsWithUnsentEdits } from "./tab-storage";
import type { StepDraft } from "./use-step-draft";

/** What the last press on 次へ進む found. */
export interface Attempt {
  readonly number: number;
  readonly problems: readonly LeaveProblem[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** What pressing again accepts: every warning shown so far, for exactly the values it was shown with. */
  readonly accepts: readonly Acceptance[];
}

type Way = "next" | "keep" | "back";

const NO_ATTEMPT: Attempt = { number: 0, problems: [], errors: [], warnings: [], accepts: [] };

interface LeaveFacts {
  readonly step: Step;
  readonly rules: readonly StepRule[];
  readonly data: StepData;
  readonly context: RuleContext;
  readonly draft: StepDraft;
  /** Values that stand in place of typed ones. */
  readonly locked: RawAnswers | undefined;
  readonly action: LeaveAction;
  /** What a plain post of this form was answered. */
  readonly posted: FormState<LeaveAnswer>;
}

/** The ways off a step: forwards, back, 一時保存, and every link. None of them before all is saved. */
export function useLeaveStep({ step, rules, data, context, draft, locked, action, posted }: LeaveFacts) {
  const router = useRouter();
  const [attempt, setAttempt] = useState<Attempt>(() => attemptOf(posted));
  const [busy, setBusy] = useState<Way | null>(null);
  const [obstacle, setObstacle] = useState(() => obstacleIn(posted));

  /** Judges the screen as it is now. */
  function judge(): Judgement {
    const raw = locked ? { ...draft.current(), ...locked } : draft.current();
    const acceptances = [...data.acceptances, ...attempt.accepts];
    return judgeStep(step, rules, { raw, elsewhere: data.elsewhere, context, acceptances });
  }

  /** Brings everything to the server; says why the step cannot be left otherwise. */
  async function drain(): Promise<boolean> {
    if (await draft.pump.flush()) return true;
    setObstacle(obstacleOf(draft.pump.getSnapshot()));
    return false;
  }

  /** Shows what was found. */
  function present({ problems = [], errors = [], warnings = [], accepts }: LeaveAnswer) {
    setAttempt((last) => ({
      number: last.number + 1,
      problems,
      errors,
      warnings,
      accepts: accepts ?? last.accepts,
    }));
  }

  /** Leaves by the server's word: it leads to the next screen itself, or says why not. */
  async function leave(way: "next" | "keep") {
    const fields = new FormData();
    fields.set("kind", data.kind);
    fields.set("id", data.id);
    fields.set("step", String(step.number));
    fields.set("account", data.account);
    fields.set("way", way);
    fields.set("acceptances", JSON.stringify(attempt.accepts));
    const state = await action(initialFormState(), fields);
    if (state.status === "signedOut") signalSession("ended");
    if (state.status === "done" && state.data) present(state.data);
    else setObstacle(obstacleIn(state) ?? "処理できませんでした。もう一度お試しください。");
  }

  async function goOn() {
    const { problems, errors, warnings, toAccept } = judge();
    if (problems.length + errors.length > 0) return present({ problems, errors });
    if (warnings.length > 0) return present({ warnings, accepts: [...attempt.accepts, ...toAccept] });
    const unsent = data.isLast ? stepsWithUnsentEdits(data.account, data.kind, data.id, step.number) : [];
    if (unsent.length > 0) {
      setObstacle(
        `ステップ${unsent.join("、")}に、まだ保存されていない入力があります。そのステップを開くと保存されます。`,
      );
      return;
    }
    if (await drain()) await leave("next");
  }

  async function press(way: Way, work: () => Promise<void>) {
    if (busy) return;
    setBusy(way);
    setObstacle(null);
    try {
      await work();
    } catch (error) {
      if (isRedirect(error)) return; // the next screen is on its way
      if (isStaleError(error)) {
        announceStalePage();
        setObstacle(STALE);
      } else setObstacle(AWAY);
    } finally {
      setBusy(null);
    }
  }

  const follow = useRef((_path: string) => {});
  follow.current = (path) => {
    void press("back", async () => {
      // Where nothing can be saved any more, nothing is gained by staying.
      const { state } = draft.pump.getSnapshot();
      const isStuck = state === "closed" || state === "expired" || state === "foreign";
      if (isStuck || (await drain())) router.push(path);
    });
  };
  useEffect(() => {
    /** Links leave the step like the buttons do: step bar, tabs, everything on the page. */
    const watch = (event: MouseEvent) => {
      const link = (event.target as Element).closest("a");
      if (!link || link.target === "_blank" || link.hasAttribute("download")) return;
      if (link.origin !== location.origin || (link.hash && link.pathname === location.pathname)) return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      follow.current(link.pathname + link.search + link.hash);
    };
    document.addEventListener("click", watch, true);
    return () => document.removeEventListener("click", watch, true);
  }, []);

  return {
    attempt,
    busy,
    obstacle,
    judge,
    clearObstacle: () => setObstacle(null),
    next: () => press("next", goOn),
    keep: () =>
      press("keep", async () => {
        if (await drain()) await leave("keep");
      }),
    back: (path: string) =>
      press("back", async () => {
        if (await drain()) router.push(path);
      }),
  };
}

/** What a plain post found, as its page shows it. */
function attemptOf({ status, data, fieldErrors }: FormState<LeaveAnswer>): Attempt {
  if (status === "idle") return NO_ATTEMPT;
  const tooLong = Object.entries(fieldErrors)
    .filter(([key]) => !isLeaveField(key))
    .map(([key, message]) => ({ key, message }));
  const { problems = tooLong, errors = [], warnings = [], accepts = [] } = data ?? {};
  return { number: 1, problems, errors, warnings, accepts };
}

function obstacleIn({ formError, fieldErrors, data }: FormState<LeaveAnswer>): string | null {
  if (Object.keys(fieldErrors).some(isLeaveField))
    return "入力された文字数が多すぎて保存できません。短くして、もう一度押してください。";
  return formError ?? data?.obstacle ?? null;
}

/** An action that leads elsewhere rejects with that; Next is on its way there already. */
function isRedirect(error: unknown): boolean {
  return String((error as { digest?: unknown } | null)?.digest).startsWith("NEXT_REDIRECT");
}

const AWAY =
  "通信できないため、まだ保存できていません。入力した内容はこの画面に残っています。接続を確認して、もう一度押してください。";

const STALE =
  "サービスが新しくなりました。画面を読み込み直してから、もう一度押してください。入力した内容は失われません。";

/** Why what was typed cannot be brought to the server now, and what to do. */
function obstacleOf({ state, conflicts, message }: PumpSnapshot): string {
  if (conflicts.length > 0)
    return "他の担当者の変更と重なった項目があります。どちらを残すか選んでから、もう一度押してください。";
  switch (state) {
    case "expired":
      return "ログインが切れました。ログインしてから、もう一度押してください。入力した内容はこの画面に残っています。";
    case "foreign":
      return "別のアカウントでログインされています。この画面を開いたアカウントでログインし直してから、もう一度押してください。";
    case "closed":
      return "この内容は提出済みか、削除されているため、変更できません。";
    case "refused":
      return message ?? "保存できない内容が含まれています。";
    default:
      return AWAY;
  }
}
