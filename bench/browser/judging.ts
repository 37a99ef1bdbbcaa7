import { judgeStep } from "@/domain/catalogue/judge";
import type { Step } from "@/domain/catalogue/step";
import { classification } from "@/domain/posting/fields/classification";
import { establishment } from "@/domain/posting/fields/establishment";
import { insurance } from "@/domain/posting/fields/insurance";
import { job } from "@/domain/posting/fields/job";
import { pr } from "@/domain/posting/fields/pr";
import { selection } from "@/domain/posting/fields/selection";
import { wages } from "@/domain/posting/fields/wages";
import { workingHours } from "@/domain/posting/fields/working-hours";
import { postingRules } from "@/domain/posting/rules/all";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { StepData } from "@/features/draft/components/step-data";

// Runs in the page of a wizard step: what the buttons of the eight screens judge with, bundled for the browser.

const steps: readonly Step[] = [
  classification,
  establishment,
  job,
  wages,
  workingHours,
  insurance,
  pr,
  selection,
];

/** What the runs took in milliseconds, in their order, and how many messages the last one found. */
export interface Judged {
  readonly times: readonly number[];
  readonly messages: number;
}

/**
 * Judges every screen as 次へ進む does there, `runs` times.
 * @param screens what the server sent to each of the eight screens, in their order
 */
export function judgeAllSteps(
  screens: readonly StepData[],
  minimumWages: readonly MinimumWage[],
  runs: number,
): Judged {
  const times: number[] = [];
  let messages = 0;
  for (let run = 0; run < runs; run++) {
    messages = 0;
    const start = performance.now();
    for (const [index, step] of steps.entries()) {
      const screen = screens[index];
      if (!screen) throw new Error(`Nothing was sent for step ${step.number}`);
      const judged = judgeStep(step, postingRules, {
        ...screen,
        context: { ...screen.context, minimumWages },
      });
      messages += judged.problems.length + judged.errors.length + judged.warnings.length;
    }
    times.push(performance.now() - start);
  }
  return { times, messages };
}
