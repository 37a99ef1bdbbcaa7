import Link from "next/link";
import { classNames } from "./class-names";
import { CheckIcon, ErrorIcon, PencilIcon, WarningIcon } from "./icons";
import { DisclosureLabel, disclosureTrigger } from "./disclosure";

export type StepState = "notReached" | "reached" | "done" | "editing" | "error" | "returned";

export type StepItem = {
  label: string;
  state: StepState;
  /** Address of the step; only steps that have been visited have one. */
  href?: string;
};

type StepNavigationProps = {
  steps: readonly StepItem[];
  /** Index of the step on the screen, from 0. */
  current: number;
};

const STATES: Record<StepState, { word: string; mark: string; text: string }> = {
  notReached: {
    word: "未到達",
    mark: "border-solid-gray-420 bg-white text-solid-gray-700",
    text: "text-solid-gray-700",
  },
  reached: {
    word: "到達",
    mark: "border-blue-900 bg-white text-blue-900",
    text: "text-solid-gray-700",
  },
  done: { word: "完了", mark: "border-blue-900 bg-blue-50 text-blue-900", text: "text-blue-1000" },
  editing: { word: "編集中", mark: "border-blue-900 bg-blue-900 text-white", text: "text-blue-1000" },
  error: { word: "エラー", mark: "border-red-900 bg-white text-red-900", text: "text-red-900" },
  returned: {
    word: "修正依頼",
    mark: "border-orange-900 bg-white text-orange-900",
    text: "text-orange-900",
  },
};

function StepMark({ state, number }: { state: StepState; number: number }) {
  const icons = {
    done: <CheckIcon className="size-5" />,
    editing: <PencilIcon className="size-5" />,
    error: <ErrorIcon className="size-5" />,
    returned: <WarningIcon className="size-5" />,
  };
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "relative z-1 flex size-9 shrink-0 items-center justify-center rounded-full border-2 font-bold tabular-nums",
        STATES[state].mark,
      )}
    >
      {state === "notReached" || state === "reached" ? number : icons[state]}
    </span>
  );
}

function StepText({ step, number, current }: { step: StepItem; number: number; current: boolean }) {
  const linked = step.href !== undefined && !current;
  return (
    <span className="min-w-0">
      <span
        className={classNames(
          "block",
          current ? "text-dns-16B-130" : "text-dns-16N-130",
          linked && "underline underline-offset-[0.1875rem]",
        )}
      >
        {`${number}. ${step.label}`}
      </span>
      <span className={classNames("mt-1 block text-dns-14N-130", STATES[step.state].text)}>
        {STATES[step.state].word}
      </span>
    </span>
  );
}

function Step({ step, index, current }: { step: StepItem; index: number; current: boolean }) {
  const content = (
    <>
      <StepMark state={step.state} number={index + 1} />
      <StepText step={step} number={index + 1} current={current} />
    </>
  );
  const shape = "flex min-h-11 gap-3 rounded-8 p-1 lg:flex-col lg:items-center lg:gap-2 lg:text-center";
  return step.href && !current ? (
    <Link href={step.href} prefetch={false} className={classNames(shape, "text-blue-1000 hover:bg-blue-50")}>
      {content}
    </Link>
  ) : (
    <span aria-current={current ? "step" : undefined} className={shape}>
      {content}
    </span>
  );
}

/**
 * Where one is in a form of several screens. Every state is a word, not only a colour. There is one list, in a row
 * where it fits; on small screens it folds away behind the one sentence that matters.
 */
export function StepNavigation({ steps, current }: StepNavigationProps) {
  return (
    <nav aria-label="ステップ" className="print:hidden">
      <p className="text-std-16B-170">
        {`全${steps.length}ステップ中、${current + 1}ステップ目`}
        <span className="lg:hidden">{`：${steps[current]?.label}`}</span>
      </p>
      <div aria-hidden="true" className="mt-2 flex gap-1 lg:hidden">
        {steps.map((step, index) => (
          <span
            key={step.label}
            className={classNames(
              "h-2 grow rounded-full border",
              index <= current ? "border-blue-900 bg-blue-900" : "border-solid-gray-420 bg-white",
            )}
          />
        ))}
      </div>
      <details className="group open-where-wide">
        <summary className={classNames("mt-2", disclosureTrigger)}>
          <DisclosureLabel>すべてのステップを見る</DisclosureLabel>
        </summary>
        <ol className="flex flex-col gap-2 pt-1 pb-2 pl-8 lg:mt-3 lg:min-h-30 lg:flex-row lg:gap-0 lg:p-0">
          {steps.map((step, index) => (
            <li key={step.label} className="step-rail relative min-w-0 flex-1 lg:px-1">
              <Step step={step} index={index} current={index === current} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
