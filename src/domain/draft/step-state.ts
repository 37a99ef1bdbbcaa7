/** How far a step is, in the words of the step bar. */
export type StepState = "unreached" | "reached" | "done" | "editing" | "error" | "returned";

/** What is known about one step of a draft. */
export interface StepFacts {
  readonly number: number;
  /** 次へ進む passed here at least once. */
  readonly passed: boolean;
  /** Saved since it last passed, or saved and never passed. */
  readonly touched: boolean;
  /** Problems or red findings stood here when 次へ進む was last pressed, here or elsewhere. */
  readonly faulty: boolean;
  /** The counter asked for a correction here. */
  readonly commented: boolean;
}

/** The state of a step, and whether the step bar links to it: every step up to the first one never passed. */
export function stepStates(steps: readonly StepFacts[]): { state: StepState; reachable: boolean }[] {
  const firstOpen = steps.findIndex((step) => !step.passed);
  const frontier = firstOpen < 0 ? steps.length : firstOpen;
  return steps.map((step, index) => {
    const reachable = index <= frontier || step.passed || step.touched;
    return { state: stateOf(step, reachable), reachable };
  });
}

function stateOf(step: StepFacts, reachable: boolean): StepState {
  if (step.commented) return "returned";
  if (step.passed) return step.faulty ? "error" : step.touched ? "editing" : "done";
  if (step.touched) return "editing";
  return reachable ? "reached" : "unreached";
}
