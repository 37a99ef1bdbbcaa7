import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { DraftPump } from "@/features/draft/components/draft-pump";
import type { PumpSnapshot } from "@/features/draft/components/pump-facts";
import type { LeaveAction, StepData } from "@/features/draft/components/step-data";
import { useDraftPump } from "@/features/draft/components/use-draft-pump";
import { useLeaveStep } from "@/features/draft/components/use-leave-step";
import type { StepDraft } from "@/features/draft/components/use-step-draft";
import { initialFormState } from "@/lib/form-state";
import { signalSession } from "@/features/session/components/session-signals";
import { type LogOutObstacle, useLogOut } from "@/features/session/components/use-log-out";
import { useOtherTabs } from "@/features/session/components/use-other-tabs";
import { useSessionWatch } from "@/features/session/components/use-session-watch";
import { Redirect } from "./navigation";
import { mount } from "./react";

// What of the wizard runs in a page of the fault tests: the hooks of its screens as they are, without what they draw.

export interface StepFacts {
  readonly number: number;
  readonly data: StepData;
  readonly action: LeaveAction;
  /** The page puts values into inputs. */
  readonly onValues: (values: RawAnswers) => void;
}

/** A step on the screen. */
export interface OpenStep {
  readonly edit: (key: string, value: RawAnswer) => void;
  readonly snapshot: () => PumpSnapshot;
  readonly keepMine: (key: string) => void;
  readonly takeTheirs: (key: string) => void;
  /** 次へ進む or 完了. */
  readonly next: () => Promise<void>;
  /** Why that was not possible. */
  readonly obstacle: () => string | null;
  readonly unmount: () => void;
}

/** Opens a step as its screen does. */
export function openStep({ number, data, action, onValues }: StepFacts): OpenStep {
  const { kind, id, account, raw, revision, savedAt } = data;
  const mounted = mount(() => {
    const { pump, snapshot } = useDraftPump({
      kind,
      id,
      step: number,
      account,
      answers: raw,
      revision,
      savedAt,
      onValues,
    });
    // What the answers are worth is judged elsewhere: no items and no rules stand in the way of leaving.
    const way = useLeaveStep({
      step: { number, key: "", title: "", screenTitle: "", sections: [], fields: {} },
      rules: [],
      data,
      draft: { pump, snapshot, current: () => ({}) } as unknown as StepDraft,
      context: { ...data.context, minimumWages: [] },
      locked: undefined,
      action,
      posted: initialFormState(),
    });
    return { pump, way };
  });
  const pump = (): DraftPump => mounted.now().pump;
  return {
    edit: (key, value) => pump().edit(key, value),
    snapshot: () => pump().getSnapshot(),
    keepMine: (key) => pump().keepMine(key),
    takeTheirs: (key) => pump().takeTheirs(key),
    next: () => mounted.now().way.next(),
    obstacle: () => mounted.now().way.obstacle,
    unmount: mounted.unmount,
  };
}

/** What every page behind the log-in has beside its screen. */
export interface Guard {
  /** The person has logged in over the page. */
  readonly renewed: () => void;
  readonly logOut: () => Promise<void>;
  /** Why the person is still logged in. */
  readonly obstacle: () => LogOutObstacle | null;
  /** Logs out although something is not saved. */
  readonly discard: () => void;
}

/**
 * Watches the log-in as every page does.
 * @param logOut the server action; answers where it led
 */
export function openGuard(owner: string, logOut: () => Promise<{ readonly redirect?: string }>): Guard {
  const mounted = mount(() => {
    const { standing } = useSessionWatch("employer", owner);
    useOtherTabs("employer", owner);
    const leaving = useLogOut(async () => {
      const { redirect } = await logOut();
      if (redirect !== undefined) throw new Redirect();
    });
    return { standing, leaving };
  });
  return {
    renewed: () => signalSession("renewed"),
    logOut: () => mounted.now().leaving.logOut(),
    obstacle: () => mounted.now().leaving.obstacle,
    discard: () => mounted.now().leaving.discard(),
  };
}
