/** A part of a run: what must have passed before it, what must merely have ended, and how many cores it keeps busy. */
export interface Task {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly after?: readonly string[];
  readonly cores?: number;
}

export type State = "waiting" | "running" | "passed" | "FAILED" | "not run";

const hasEnded = (state: State | undefined) =>
  state === "passed" || state === "FAILED" || state === "not run";

/** The chosen tasks and all they need; of what nobody chose nothing is waited for. */
export function withNeeded<T extends Task>(tasks: readonly T[], chosen: readonly string[]): T[] {
  const taken = new Set<string>();
  const take = (name: string) => {
    if (taken.has(name)) return;
    taken.add(name);
    for (const need of tasks.find((task) => task.name === name)?.needs ?? []) take(need);
  };
  for (const name of chosen) take(name);
  return tasks.filter(({ name }) => taken.has(name));
}

/**
 * What is to happen now: the tasks to begin, and those that never can because something they need has not passed.
 * Tasks begin in their order; one that finds too few free cores lets smaller ones go ahead. A task for more cores than
 * there are runs alone.
 */
export function nextTasks<T extends Task>(
  tasks: readonly T[],
  states: ReadonlyMap<string, State>,
  cores: number,
): { readonly begin: readonly T[]; readonly impossible: readonly T[] } {
  const size = ({ cores: wanted = 1 }: Task) => Math.min(wanted, cores);
  const stateOf = (name: string) => states.get(name) ?? "waiting";
  const known = new Set(tasks.map(({ name }) => name));
  let free = cores;
  for (const task of tasks) if (stateOf(task.name) === "running") free -= size(task);

  const begin: T[] = [];
  const impossible: T[] = [];
  for (const task of tasks) {
    if (stateOf(task.name) !== "waiting") continue;
    const needs = (task.needs ?? []).filter((name) => known.has(name));
    const before = [...needs, ...(task.after ?? []).filter((name) => known.has(name))];
    if (needs.some((name) => hasEnded(stateOf(name)) && stateOf(name) !== "passed")) impossible.push(task);
    else if (before.every((name) => hasEnded(stateOf(name))) && size(task) <= free) {
      begin.push(task);
      free -= size(task);
    }
  }
  return { begin, impossible };
}

/**
 * Runs all tasks, beside each other where their needs and the cores allow it. `run` says whether a task passed; once
 * `isStopped` says so nothing new begins. `onEnd` hears of each task as it ends, also of those that never ran.
 */
export async function runTasks<T extends Task>(
  tasks: readonly T[],
  cores: number,
  run: (task: T) => Promise<boolean>,
  {
    isStopped = () => false,
    onEnd = () => undefined,
  }: { isStopped?: () => boolean; onEnd?: (task: T, state: State) => void } = {},
): Promise<void> {
  const states = new Map<string, State>();
  const running = new Map<string, Promise<unknown>>();
  const end = (task: T, state: State) => {
    states.set(task.name, state);
    onEnd(task, state);
  };
  for (;;) {
    const { begin, impossible } = nextTasks(tasks, states, cores);
    if (impossible.length > 0) {
      for (const task of impossible) end(task, "not run");
      continue; // others may need these
    }
    if (isStopped())
      for (const task of tasks) if ((states.get(task.name) ?? "waiting") === "waiting") end(task, "not run");
    if (!isStopped())
      for (const task of begin) {
        states.set(task.name, "running");
        const ended = run(task).then((isOk) => {
          running.delete(task.name);
          end(task, isOk ? "passed" : "FAILED");
        });
        running.set(task.name, ended);
      }
    if (running.size === 0) return;
    await Promise.race(running.values());
  }
}
