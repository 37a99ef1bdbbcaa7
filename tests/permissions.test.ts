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
  // The hottest write of all. `policy.db.test.ts` really saves and compares with the policy.
  "draft/saveUnmoved": "{visibleDocument(address.kind, address.id)}",
  "draft/passStep": "findDraftToJudge(scope",
  "draft/rememberScreen": "where: { id: actor.accountId }",
  "session/endSession": "revokeSessions(tx, { id: sessionId })",
  "establishment/holdChoice": '"Account" WHERE id = $',
  "notice/markNoticesRead": "where: { accountId,",
};

/** Endpoints that write without asking first, with what decides for them. */
const ENDPOINTS_DECIDED_LATER: Readonly<Record<string, string>> = {
  // The command finds out who asks and whether they may.
  autosaveRoute: "saveSection(sessionId, address, input)",
  // One's own session, which the actor names already.
  employerInUseRoute: "input.owner === actor.accountId",
  staffInUseRoute: "input.owner === actor.staffId",
  // Reads; what it names does not fit in an address.
  ticketBatchRoute: "officeTickets(actor.office, input.cases)",
};

interface Command {
  /** `feature/function`. */
  readonly name: string;
  readonly exported: boolean;
  /** Acts for somebody: for an actor, or for whoever holds a session. */
  readonly acts: boolean;
  readonly body: string;
}

/** The functions of all commands.ts. The formatter puts their ends at the beginning of a line. */
const commands: readonly Command[] = globSync("features/*/commands.ts", { cwd: src }).flatMap((file) =>
  [...read(file).matchAll(/^(export )?(?:async )?function (\w+)[\s\S]*?^}$/gm)].map(
    ([body, exported, name]) => ({
      name: `${file.split("/")[1]}/${name}`,
      exported: exported !== undefined,
      acts: /: (?:Pick<)?(?:Employer|Staff)?Actor\b|\bsessionId: string\b/.test(
        body.slice(0, body.search(/\{\n/)),
      ),
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
    const acting = commands.filter(({ exported, acts }) => exported && acts);
    expect(acting.length).toBeGreaterThan(12);
    expect(acting.map(({ name }) => name)).toContain("draft/saveSection");
    const asks = asking();
    const silent = acting.filter(({ name, body }) => {
      const condition = PERMITTED_BY_CONDITION[name];
      return condition === undefined ? !asks.has(name.split("/")[1] ?? "") : !body.includes(condition);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("are said of each command in one way: by the policy, or by the condition that is named", () => {
    const bodies = new Map(commands.map(({ name, body }) => [name, body]));
    const missing = Object.entries(PERMITTED_BY_CONDITION).filter(
      ([name, condition]) => !bodies.get(name)?.includes(condition),
    );
    expect(missing).toEqual([]);
  });

  it("are asked by every action and every endpoint that writes, or by what it hands the matter to", () => {
    const writing = globSync("app/**/route.ts", { cwd: src }).flatMap((file) =>
      [...read(file).matchAll(/^export const (?:POST|PUT|PATCH|DELETE) = (\w+)/gm)].map(([, name]) => name),
    );
    const silent = globSync("features/*/{actions,routes}.ts", { cwd: src }).flatMap((file) => {
      const text = read(file);
      const asks = (allow: string) =>
        /\bcan\(/.test(allow) ||
        [...text.matchAll(/^(?:const|function) (\w+)[\s\S]*?^\}?;?$/gm)].some(
          ([body, name]) => new RegExp(`^${name},?$`).test(allow) && /\bcan\(/.test(body),
        );
      return [...text.matchAll(/^export (?:const|function) (\w+)[\s\S]*?^\}.*$/gm)].flatMap(
        ([body, name]) => {
          const isAction = /\b(?:employer|staff)Action\b/.test(body);
          if (!isAction && !writing.includes(name)) return [];
          const later = ENDPOINTS_DECIDED_LATER[name ?? ""];
          if (later !== undefined) return body.includes(later) ? [] : [`${name} without 「${later}」`];
          const allow = /^ +allow: (.*)$/m.exec(body)?.[1];
          return allow !== undefined && asks(allow) ? [] : [name];
        },
      );
    });
    expect(writing).toContain("autosaveRoute");
    expect(silent).toEqual([]);
  });

  it("have no exception for an endpoint that is gone", () => {
    const routes = globSync("features/*/routes.ts", { cwd: src }).map(read).join("\n");
    const gone = Object.keys(ENDPOINTS_DECIDED_LATER).filter(
      (name) => !new RegExp(`^export (?:const|function) ${name}\\b`, "m").test(routes),
    );
    expect(gone).toEqual([]);
  });
});
