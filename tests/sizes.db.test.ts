import { globSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { beginRegistration } from "@/features/registration/commands";
import { type FormState, initialFormState } from "@/lib/form-state";
import type { FormAction } from "@/server/action";
import { db, transaction } from "@/server/db";
import type { RouteHandler } from "@/server/http";
import { REGISTRATION_COOKIE } from "@/server/registration-cookie";
import { writeSealedCookie } from "@/server/sealed-cookie";
import { openSession, SESSION_COOKIES } from "@/server/session";
import { staffActor } from "~/tests/support/actors";
import { definitionOf, placesOf, valueWith } from "~/tests/support/definitions";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { testJobs } from "~/tests/support/jobs";
import { form, request } from "~/tests/support/request";
import { WORST_BYTES, WORST_TEXTS } from "~/tests/support/worst-texts";

// Every action and every endpoint, as the sources have them, is sent the worst text at each place that it reads. What
// this thread spends on an answer is time in which nobody else is answered.

/** Milliseconds of the processor and not of the clock: other work on the machine does not count. */
const LONGEST_ANSWER = 250;

// What other files have loaded was built from the modules themselves.
vi.hoisted(() => vi.resetModules());
vi.mock("@/server/action", async (original) =>
  (await import("~/tests/support/definitions")).remembering(await original()),
);
vi.mock("@/server/http", async (original) =>
  (await import("~/tests/support/definitions")).remembering(await original()),
);

testJobs();

const root = join(import.meta.dirname, "..");

/** Everything that the files of this pattern export. */
async function exportsOf(pattern: string): Promise<{ file: string; name: string; exported: unknown }[]> {
  const all: { file: string; name: string; exported: unknown }[] = [];
  for (const file of globSync(pattern, { cwd: root }).sort())
    for (const [name, exported] of Object.entries(await import(/* @vite-ignore */ join(root, file))))
      all.push({ file, name, exported });
  return all;
}

const actions = await exportsOf("src/features/*/actions.ts");
const endpoints = await exportsOf("src/app/**/route.ts");

const ID = "0b0c7f1e-92d5-4e3c-9f3a-6c6c2f6f2d11";
/** What the other places hold, where "1" would keep the schema from reading on. */
const ordinary: Record<string, unknown> = {
  owner: ID,
  page: ID,
  caseId: ID,
  cases: ID,
  kind: "posting",
  history: "yes",
  email: "taro@example.jp",
  emailConfirmation: "taro@example.jp",
  acceptances: "[]",
  key: "jobTitle",
  baseRevision: 0,
  seq: 1,
};
const ordinaryOf = (name: string) => ordinary[name] ?? "1";

beforeEach(async () => {
  await db.registrationAttempt.deleteMany();
  request.reset();
  const employer = await draftingEmployer();
  ordinary.account = employer.accountId;
  ordinary.id = await emptyPosting(employer);
  await request.logInEmployer(employer);
  const { staffId } = await staffActor();
  await request.logIn("staff", await transaction((tx) => openSession(tx, { staffId })));
  await writeSealedCookie(REGISTRATION_COOKIE, (await beginRegistration("taro@example.jp")).attemptId);
});

/** Milliseconds that this thread spends until the answer is there. */
async function timeOf<Answer>(ask: () => Promise<Answer>): Promise<{ ms: number; answer: Answer }> {
  await db.rateLimit.deleteMany();
  const begun = process.threadCpuUsage();
  const answer = await ask();
  const { user, system } = process.threadCpuUsage(begun);
  return { ms: (user + system) / 1_000, answer };
}

/** Asks each of these and answers those that took too long. */
async function slow(
  asked: Iterable<readonly [what: string, ask: () => Promise<unknown>]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [what, ask] of asked) {
    const { ms } = await timeOf(ask);
    if (ms > LONGEST_ANSWER) found.push(`${what}: ${Math.round(ms)} ms`);
  }
  return found;
}

/** Redirects and 404 are answers. */
async function answered(action: FormAction<unknown>, sent: FormData): Promise<FormState<unknown> | null> {
  try {
    return await action(initialFormState(), sent);
  } catch (error) {
    if (/^NEXT_/.test((error as Error).message)) return null;
    throw error;
  }
}

describe("the worst text in a form", () => {
  const forms = actions.filter(({ exported }) => definitionOf(exported) !== undefined);

  it("is sent to every action that reads anything", () => {
    const others = actions.filter((action) => !forms.includes(action));
    expect(forms.length).toBeGreaterThan(15);
    for (const { name, exported } of others)
      expect((exported as FormAction<unknown>).length, `${name} is built by the pipeline`).toBe(0);
  });

  for (const { file, name, exported } of forms)
    it(`keeps nobody else waiting: ${file.split("/")[2]}/${name}`, async () => {
      const action = exported as FormAction<unknown>;
      const { input } = definitionOf(action) ?? {};
      const filled = input && (valueWith(input, ordinaryOf, null, null) as Record<string, string>);
      const names = [...Object.keys(filled ?? {}), "comment.posting.jobTitle", "jobDescription"];
      await answered(action, form(filled ?? {})); // what is loaded once, is
      const texts = names.flatMap((one) =>
        Object.entries(WORST_TEXTS).map(([kind, text]) => {
          const sent = form({ ...filled, [one]: text });
          return [`${one}: ${kind}`, () => answered(action, sent)] as const;
        }),
      );
      const pieces = Array.from({ length: WORST_BYTES / 20 }, () => "1");
      const many = names.map((one) => {
        const sent = form({ ...filled, [one]: pieces });
        return [`${one}: many`, () => answered(action, sent)] as const;
      });
      const manyNames = form(Object.fromEntries(pieces.map((piece, index) => [`name${index}`, piece])));
      expect(await slow([...texts, ...many, ["many names", () => answered(action, manyNames)]])).toEqual([]);
    });

  for (const { file, name, exported } of forms)
    it(`is answered at its input, and comes back cut: ${file.split("/")[2]}/${name}`, async () => {
      const action = exported as FormAction<unknown>;
      const { input } = definitionOf(action) ?? {};
      const filled = input && (valueWith(input, ordinaryOf, null, null) as Record<string, string>);
      for (const one of Object.keys(filled ?? {})) {
        await db.rateLimit.deleteMany();
        const state = await answered(action, form({ ...filled, [one]: "あ".repeat(WORST_BYTES / 3) }));
        expect(state?.fieldErrors[one]).toMatch(/文字/);
        expect(JSON.stringify(state).length).toBeLessThan(50_000);
      }
    });
});

describe("the worst text to an endpoint", () => {
  /** What Node reads of an address and the headers, less than that. */
  const LONGEST_ADDRESS = 12_000;
  const short = Object.entries(WORST_TEXTS).map(
    ([kind, text]) => [kind, text.slice(0, LONGEST_ADDRESS)] as const,
  );

  for (const { file, name, exported } of endpoints) {
    const handler = exported as RouteHandler;
    const { input } = definitionOf(handler) ?? {};
    const segments = [...file.matchAll(/\[(\w+)\]/g)].map(([, segment]) => segment ?? "");
    const title = `${name} ${file.slice("src/app".length, -"/route.ts".length)}`;
    const call = (params: Record<string, string>, query = "", body?: string) => {
      const asked = new Request(`http://localhost:3000/worst${query}`, {
        method: name,
        headers: {
          host: "localhost:3000",
          origin: "http://localhost:3000",
          "content-type": "application/json",
        },
        ...(body !== undefined && { body }),
      });
      return () => handler(asked, { params: Promise.resolve(params) }).catch(redirected);
    };
    const ordinaryParams = () =>
      Object.fromEntries(segments.map((segment) => [segment, String(ordinaryOf(segment))]));

    it(`keeps nobody else waiting in its address: ${title}`, async () => {
      await call(ordinaryParams())();
      const asked = short.flatMap(([kind, text]) => [
        ...segments.map((one) => [`${one}: ${kind}`, call({ ...ordinaryParams(), [one]: text })] as const),
        ...["token", "q"].map(
          (one) =>
            [`?${one}: ${kind}`, call(ordinaryParams(), `?${new URLSearchParams({ [one]: text })}`)] as const,
        ),
      ]);
      expect(await slow(asked)).toEqual([]);
    });

    it(`keeps nobody else waiting in a cookie: ${title}`, async () => {
      for (const cookie of [SESSION_COOKIES.employer, SESSION_COOKIES.staff, REGISTRATION_COOKIE])
        for (const [kind, text] of short) {
          request.cookies.set(cookie.name, text);
          expect(await slow([[`${cookie.name}: ${kind}`, call(ordinaryParams())]])).toEqual([]);
        }
    });

    if (name === "GET") continue;
    it(`keeps nobody else waiting in its body: ${title}`, async () => {
      if (!input) throw new Error("it takes a body, and is not built by the pipeline");
      const bodyWith = (place: readonly string[], worst: unknown) =>
        JSON.stringify(valueWith(input, ordinaryOf, place, worst));
      await call(ordinaryParams(), "", bodyWith(["none"], null))();
      const small = Array.from({ length: 60_000 }, () => 1);
      const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
      // Some of the largest body that is read at all, and a larger one.
      const sizes = [60_000, WORST_BYTES];
      const asked = placesOf(input).flatMap((place) => [
        ...Object.entries(WORST_TEXTS).flatMap(([kind, text]) =>
          sizes.map(
            (size) =>
              [
                `${place.join(".")}: ${kind}, ${size}`,
                call(ordinaryParams(), "", bodyWith(place, text.slice(0, size))),
              ] as const,
          ),
        ),
        [`${place.join(".")}: many`, call(ordinaryParams(), "", bodyWith(place, small))] as const,
        [
          `${place.join(".")}: empty`,
          call(
            ordinaryParams(),
            "",
            bodyWith(
              place,
              small.map(() => ({})),
            ),
          ),
        ] as const,
      ]);
      expect(await slow([...asked, ["deep", call(ordinaryParams(), "", deep)]])).toEqual([]);
    });
  }
});

function redirected(error: Error): null {
  if (/^NEXT_/.test(error.message)) return null;
  throw error;
}
