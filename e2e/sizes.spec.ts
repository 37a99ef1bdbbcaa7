import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initialFormState } from "@/lib/form-state";
import { projectRoot } from "~/scripts/lib/project";
import { WORST_BYTES, WORST_TEXTS } from "~/tests/support/worst-texts";
import { seedFirstTimeEmployer, seedStaff } from "./support/seed";
import { sessionCookie } from "./support/session";
import { testSettings } from "./support/settings";
import { expect, test } from "./support/test";
import { tenantActions } from "./support/tenant-actions";

// Real requests with the worst texts, for what `tests/sizes.db.test.ts` cannot see: Next and React read a form before
// an action does. While one is answered, others ask for the health and for a page.

/** Milliseconds of a machine with nothing else to do that others may wait longer than for an ordinary answer. */
const LONGER = 250;

interface BuiltAction {
  readonly exportedName: string;
  readonly filename: string;
  readonly workers: Readonly<Record<string, unknown>>;
}

const { node: builtActions } = JSON.parse(
  readFileSync(join(projectRoot, ".next/server/server-reference-manifest.json"), "utf8"),
) as { node: Readonly<Record<string, BuiltAction>> };

const ID = "0b0c7f1e-92d5-4e3c-9f3a-6c6c2f6f2d11";

/** The address of a page from its file's path in `app`. */
function addressOf(file: string): string {
  return file
    .replace(/^app\b|\/\([a-z]+\)|\/page(\.tsx)?$/g, "")
    .replace("[...screen]", "establishment/steps/1")
    .replace("[step]", "1")
    .replace(/\[\w+\]/g, ID)
    .replace(/^$/, "/");
}

let headers: Record<string, string> = {};
test.beforeEach(async ({ extraHTTPHeaders }) => {
  const cookies = [
    await sessionCookie(await seedFirstTimeEmployer()),
    await sessionCookie(await seedStaff()),
  ];
  headers = {
    ...extraHTTPHeaders,
    origin: testSettings().baseUrl,
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
  };
});

const send = (path: string, init: RequestInit = {}) =>
  fetch(testSettings().baseUrl + path, {
    redirect: "manual",
    ...init,
    headers: { ...headers, ...(init.headers as object) },
  });

/**
 * Sends what a script sends when a form is sent: the state before, and the inputs. Written out beforehand, so that
 * nobody waits for this side of it.
 */
async function formTo(
  id: string,
  address: string,
  inputs: Iterable<readonly [string, string]>,
  state: unknown,
) {
  const form = new FormData();
  for (const [name, text] of inputs) form.append(`1_${name}`, text);
  form.append("0", JSON.stringify([state, "$K1"]));
  const written = new Response(form);
  const type = written.headers.get("content-type") ?? "";
  const body = await written.arrayBuffer();
  expect(body.byteLength).toBeLessThan(1024 * 1024);
  return () =>
    send(address, {
      method: "POST",
      body,
      headers: { "next-action": id, accept: "text/x-component", "content-type": type },
    });
}

/** The longest that somebody else waits for an answer while this is answered. */
async function longestWait(ask: () => Promise<Response>): Promise<number> {
  let longest = 0;
  let isAnswered = false;
  const answer = ask().finally(() => {
    isAnswered = true;
  });
  do {
    const begun = performance.now();
    const [health, page] = await Promise.all([send("/api/health"), send("/links")]);
    await Promise.all([health.text(), page.text()]);
    longest = Math.max(longest, performance.now() - begun);
    expect([health.status, page.status]).toEqual([200, 200]);
  } while (!isAnswered);
  await (await answer).text();
  return longest;
}

/** How many times as long as by itself anything takes now, because of other work on the machine. */
function slowness(): number {
  const begun = performance.now();
  const spent = process.threadCpuUsage();
  while (performance.now() - begun < 50);
  const { user, system } = process.threadCpuUsage(spent);
  return Math.max(1, (performance.now() - begun) / ((user + system) / 1_000));
}

/** Others wait for none of these longer than they may; who once does may have been unlucky with the machine. */
async function expectNobodyWaits(
  ordinary: () => Promise<Response>,
  worst: Iterable<readonly [what: string, ask: () => Promise<Response>]>,
) {
  const before = Math.max(await longestWait(ordinary), await longestWait(ordinary));
  for (const [what, ask] of worst) {
    let over = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 4 && over > 0; attempt++) {
      const allowed = before + LONGER * slowness();
      over = Math.min(over, (await longestWait(ask)) - allowed);
    }
    expect.soft(over, `${what}: milliseconds too many`).toBeLessThanOrEqual(0);
  }
}

test("the build has the actions that are tried", () => {
  const built = Object.values(builtActions).map(
    ({ filename, exportedName }) => `${filename.split("/").at(-2)}/${exportedName}`,
  );
  expect(built.sort()).toEqual(Object.keys(tenantActions).sort());
});

const idle = initialFormState();
const TEXTS = Object.entries(WORST_TEXTS);
const MANY = Array.from({ length: WORST_BYTES / 100 }, (_, index) => [`name${index}`, "1"] as const);

/** Inputs that are normalised, matched or hashed, of one action or another; each takes its part of a text. */
const READ = ["email", "password", "key", "office", "query", "industryClass", "takeOverFrom", "next"];
const shared = (text: string) =>
  READ.map((name) => [name, text.slice(0, text.length / READ.length)] as const);

for (const [id, { exportedName, workers }] of Object.entries(builtActions))
  test(`nobody waits for the worst form: ${exportedName}`, async () => {
    const address = addressOf(Object.keys(workers)[0] ?? "");
    const worst: [string, () => Promise<Response>][] = [
      ["many names", await formTo(id, address, MANY, idle)],
      ["combining marks", await formTo(id, address, shared(WORST_TEXTS["combining marks"] ?? ""), idle)],
      ["spaces", await formTo(id, address, shared(WORST_TEXTS.spaces ?? ""), idle)],
    ];
    await expectNobodyWaits(await formTo(id, address, [["email", "a@example.jp"]], idle), worst);
  });

test("nobody waits for any worst form of the log-in, whoever sends it", async () => {
  const [id = ""] =
    Object.entries(builtActions).find(([, { exportedName }]) => exportedName === "logInAction") ?? [];
  const formWith = (inputs: Iterable<readonly [string, string]>, state: unknown = idle) =>
    formTo(id, "/login", inputs, state);
  const values = Array.from({ length: WORST_BYTES / 4 }, () => 1);
  const worst: [string, () => Promise<Response>][] = [
    ["many of a name", await formWith(MANY.map(([, text]) => ["email", text] as const))],
    ["many values before", await formWith([], { ...idle, values })],
    ["deep values before", await formWith([], JSON.parse(`${"[".repeat(4_000)}${"]".repeat(4_000)}`))],
  ];
  for (const [kind, text] of TEXTS)
    worst.push(
      [kind, await formWith([["email", text]])],
      [`${kind}, before`, await formWith([], { ...idle, attempt: text.slice(0, 150_000) })],
    );
  delete headers.cookie;
  await expectNobodyWaits(await formWith([["email", "a@example.jp"]]), worst);
});

test("nobody waits for the worst address of a page", async () => {
  const names = ["q", "next", "after", "list", "r", "d", "to", "step", "paper", "done"];
  const pages = globSync("src/app/**/page.tsx", { cwd: projectRoot }).map((file) =>
    addressOf(file.slice("src/".length)),
  );
  expect(pages.length).toBeGreaterThan(40);
  for (const address of pages) {
    const asked = ["combining marks", "spaces"].map((kind) => {
      const text = (WORST_TEXTS[kind] ?? "").slice(0, 200);
      const query = new URLSearchParams(names.map((name) => [name, text]));
      return [`${address}, ${kind}`, () => send(`${address}?${query}`)] as const;
    });
    await expectNobodyWaits(() => send(address), asked);
  }
});
