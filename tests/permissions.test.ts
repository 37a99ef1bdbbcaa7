import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

// Every permission is a sentence of `domain/policy.ts`, and every command asks for it. Read from the sources.

const src = join(process.cwd(), "src");
const read = (file: string) => readFileSync(join(src, file), "utf8");

/**
 * Actions that are asked as a condition of the database instead, because they decide which rows are found at all;
 * `policy.db.test.ts` compares both.
 */
const ASKED_BY_CONDITION: Readonly<Record<string, readonly [file: string, condition: string]>> = {
  "posting.read": ["features/draft/queries.ts", "postingsOf"],
};

/** Commands whose statement finds only what the actor may touch, with what says so in their body. */
const PERMITTED_BY_CONDITION: Readonly<Record<string, string>> = {
  "draft/saveSection": "saveUnmoved(actor",
  "draft/passStep": "findJudgeable(scope",
  "draft/rememberScreen": "where: { id: actor.accountId }",
  "establishment/holdChoice": '"Account" WHERE id = $',
  "notice/markNoticesRead": "where: { accountId,",
};

interface Command {
  /** `feature/function`. */
  readonly name: string;
  readonly exported: boolean;
  readonly takesActor: boolean;
  readonly body: string;
}

/** The functions of all commands.ts. The formatter puts their ends at the beginning of a line. */
const commands: readonly Command[] = globSync("features/*/commands.ts", { cwd: src }).flatMap((file) =>
  [...read(file).matchAll(/^(export )?(?:async )?function (\w+)[\s\S]*?^}$/gm)].map(
    ([body, exported, name]) => ({
      name: `${file.split("/")[1]}/${name}`,
      exported: exported !== undefined,
      takesActor: /: (?:Pick<)?(?:Employer|Staff)?Actor\b/.test(body.slice(0, body.search(/\{\n/))),
      body,
    }),
  ),
);

/** Names of functions that ask `can()`, themselves or through one of the others. */
function asking(): Set<string> {
  const names = new Set<string>();
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    for (const { name, body } of commands) {
      const calls = (one: string) => new RegExp(`\\b${one}\\(`).test(body);
      if (calls("can") || [...names].some(calls)) names.add(name.split("/")[1] ?? "");
    }
  }
  return names;
}

describe("permissions", () => {
  it("are each asked somewhere", () => {
    const actions = [...read("domain/policy.ts").matchAll(/^ {2}"([a-z]+\.[A-Za-z]+)": [A-Z{]/gm)].map(
      ([, action]) => action ?? "",
    );
    expect(actions.length).toBeGreaterThan(10);
    const text = globSync("{app,features,server}/**/*.{ts,tsx}", { cwd: src })
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map(read)
      .join("\n")
      // What an action of a form is called in the log.
      .replace(/\bname: "[a-zA-Z.]+"/g, "");
    const unasked = actions.filter((action) => {
      const [file, condition] = ASKED_BY_CONDITION[action] ?? [];
      return file && condition
        ? !read(file).includes(`function ${condition}(`)
        : !text.includes(`"${action}"`);
    });
    expect(unasked).toEqual([]);
  });

  it("are asked by every command that acts for somebody", () => {
    const acting = commands.filter(({ exported, takesActor }) => exported && takesActor);
    expect(acting.length).toBeGreaterThan(12);
    const asks = asking();
    const silent = acting.filter(({ name, body }) => {
      const condition = PERMITTED_BY_CONDITION[name];
      return condition === undefined ? !asks.has(name.split("/")[1] ?? "") : !body.includes(condition);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("have no exception for a command that is gone", () => {
    const known = new Set(commands.map(({ name }) => name));
    expect(Object.keys(PERMITTED_BY_CONDITION).filter((name) => !known.has(name))).toEqual([]);
  });
});
