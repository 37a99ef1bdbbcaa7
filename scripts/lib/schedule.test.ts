import { describe, expect, it } from "vitest";
import { nextTasks, runTasks, type State, type Task, withNeeded } from "./schedule";

const tasks: readonly Task[] = [
  { name: "generate" },
  { name: "types", needs: ["generate"] },
  { name: "build", needs: ["generate"], after: ["types"] },
  { name: "unit", needs: ["generate"] },
  { name: "e2e", needs: ["build"], cores: 2 },
  { name: "faults", needs: ["build"] },
];
const names = (some: readonly Task[]) => some.map(({ name }) => name);

describe("what is to happen now", () => {
  const next = (states: Record<string, State>, cores = 2) => {
    const { begin, impossible } = nextTasks(tasks, new Map(Object.entries(states)), cores);
    return { begin: names(begin), impossible: names(impossible) };
  };

  it("begins with what needs nothing", () => {
    expect(next({})).toEqual({ begin: ["generate"], impossible: [] });
  });

  it("begins as many beside each other as there are cores, in their order", () => {
    expect(next({ generate: "passed" }).begin).toEqual(["types", "unit"]);
    expect(next({ generate: "passed" }, 1).begin).toEqual(["types"]);
    expect(next({ generate: "passed", types: "running" }).begin).toEqual(["unit"]);
    expect(next({ generate: "passed", types: "running", unit: "running" }).begin).toEqual([]);
  });

  it("waits for what merely has to be over, however it ended", () => {
    expect(next({ generate: "passed", types: "FAILED" }).begin).toEqual(["build", "unit"]);
  });

  it("lets a smaller one go ahead of one that finds too few cores", () => {
    const built: Record<string, State> = { generate: "passed", types: "passed", build: "passed" };
    expect(next({ ...built, unit: "running" }).begin).toEqual(["faults"]);
    expect(next({ ...built, unit: "passed" }).begin).toEqual(["e2e"]);
    expect(next({ ...built, unit: "passed" }, 1).begin, "it is never too large for the machine").toEqual([
      "e2e",
    ]);
  });

  it("gives up what needs something that failed or never ran", () => {
    expect(next({ generate: "FAILED" }).impossible).toEqual(["types", "build", "unit"]);
    expect(next({ generate: "passed", types: "passed", build: "not run" }).impossible).toEqual([
      "e2e",
      "faults",
    ]);
  });
});

describe("choosing", () => {
  it("takes along what is needed, and what that needs, and not what merely comes earlier", () => {
    expect(names(withNeeded(tasks, ["faults"]))).toEqual(["generate", "build", "faults"]);
    expect(nextTasks(withNeeded(tasks, ["faults"]), new Map([["generate", "passed"]]), 2).begin).toEqual([
      tasks[2],
    ]);
  });
});

describe("a run", () => {
  /** Runs everything; what is begun ends when it is told to. */
  function start(isStopped = () => false) {
    const begun: string[] = [];
    const ended: string[] = [];
    const ends = new Map<string, (isOk: boolean) => void>();
    const all = runTasks(
      tasks,
      2,
      ({ name }) =>
        new Promise((resolve) => {
          begun.push(name);
          ends.set(name, resolve);
        }),
      { isStopped, onEnd: ({ name }, state) => ended.push(`${name} ${state}`) },
    );
    const end = async (name: string, isOk = true) => {
      ends.get(name)?.(isOk);
      await new Promise(setImmediate);
    };
    return { all, begun, ended, end };
  }

  it("runs beside each other what may, and everything once", async () => {
    const { all, begun, end } = start();
    await end("generate");
    expect(begun).toEqual(["generate", "types", "unit"]);
    await end("types");
    expect(begun).toEqual(["generate", "types", "unit", "build"]);
    await end("build");
    await end("faults");
    expect(begun.at(-1), "the browser waits for both cores").toBe("faults");
    await end("unit");
    expect(begun.at(-1)).toBe("e2e");
    await end("e2e");
    await all;
    expect(begun).toHaveLength(tasks.length);
  });

  it("goes on after a failure, without what needed it", async () => {
    const { all, ended, end } = start();
    await end("generate");
    await end("types", false);
    await end("unit", false);
    await end("build", false);
    await all;
    expect(ended).toEqual([
      "generate passed",
      "types FAILED",
      "unit FAILED",
      "build FAILED",
      "e2e not run",
      "faults not run",
    ]);
  });

  it("begins nothing more once it is stopped, and says what never ran", async () => {
    let isStopped = false;
    const { all, begun, ended, end } = start(() => isStopped);
    await end("generate");
    isStopped = true;
    await end("types", false);
    await end("unit", false);
    await all;
    expect(begun).toEqual(["generate", "types", "unit"]);
    expect(ended.toSorted()).toEqual([
      "build not run",
      "e2e not run",
      "faults not run",
      "generate passed",
      "types FAILED",
      "unit FAILED",
    ]);
  });
});
