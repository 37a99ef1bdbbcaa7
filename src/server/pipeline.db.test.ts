import { redirect } from "next/navigation";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { can } from "@/domain/policy";
import { type FormState, initialFormState } from "@/lib/form-state";
import { employerActor, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { form, request } from "~/tests/support/request";
import { done, employerAction, fieldErrors, formError, publicAction, staffAction } from "./action";
import { db, transaction } from "./db";
import { forgetProcessWide } from "./process-wide";
import { textField } from "./form-fields";
import { employerRoute, type RouteHandler } from "./http";
import { openSession } from "./session";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  request.reset();
});

async function employerLoggedIn() {
  const actor = await employerActor();
  return { ...actor, sessionId: await request.logInEmployer(actor) };
}

/** Maintenance windows are kept by real installations only, unless they are asked for. */
async function withMaintenance(work: () => Promise<void>) {
  process.env.MAINTENANCE_WINDOWS = "on";
  forgetProcessWide("settings");
  try {
    await work();
  } finally {
    delete process.env.MAINTENANCE_WINDOWS;
    forgetProcessWide("settings");
  }
}

const SUNDAY_NIGHT = "2026-11-22T01:00:00+09:00";
const idle: FormState<never> = initialFormState();

describe("an action", () => {
  const input = z.object({
    name: textField(100).refine((text) => text !== "", "名前を入力してください"),
    password: textField(100),
  });
  const greet = employerAction({
    name: "test.greet",
    input,
    limit: { limit: 3, windowSeconds: 60 },
    allow: (actor, { name }) => name !== "foreign" && can(actor, "establishment.choose", { settled: false }),
    async run({ actor, input: { name } }) {
      if (name === "crash") throw new Error("broken");
      if (name === "leave") redirect("/");
      if (name === "taken") return fieldErrors({ name: "別の名前にしてください" });
      if (name === "closed") return formError("いまはできません");
      return done({ greeting: `${actor.email}:${name}` });
    },
  });

  it("runs for who is logged in and answers what it has to tell", async () => {
    const { email } = await employerLoggedIn();
    const state = await greet(idle, form({ name: "佐野", password: "p" }));
    expect(state).toEqual({
      status: "done",
      data: { greeting: `${email}:佐野` },
      fieldErrors: {},
      formError: null,
      values: { name: "佐野" },
      attempt: 1,
    });
  });

  it("keeps what was typed when the session has ended, except passwords", async () => {
    await employerLoggedIn();
    clock.advance({ minutes: 50 });
    const state = await greet(idle, form({ name: "佐野", password: "p" }));
    expect(state).toMatchObject({ status: "signedOut", values: { name: "佐野" } });
    expect(state.formError).toContain("ログイン情報が失われたか、ログインされていません");
    expect(state.values).not.toHaveProperty("password");
  });

  it("does not take the session of another kind, nor one that was ended, nor a forged cookie", async () => {
    const staff = await staffActor();
    const staffSession = await transaction((tx) => openSession(tx, { staffId: staff.staffId }));
    await request.logIn("employer", staffSession);
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({ status: "signedOut" });

    const { sessionId } = await employerLoggedIn();
    request.cookies.set("employer.session-token", sessionId);
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({ status: "signedOut" });

    await request.logIn("employer", sessionId);
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({ status: "done" });
    await db.session.updateMany({ data: { revokedAt: new Date(START) } });
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({ status: "signedOut" });
  });

  it("answers each wrong field with its sentence", async () => {
    await employerLoggedIn();
    expect(await greet(idle, form({ name: "" }))).toMatchObject({
      status: "invalid",
      fieldErrors: { name: "名前を入力してください" },
    });
    expect(await greet(idle, form({}))).toMatchObject({ status: "invalid" });
    expect(await greet({ ...idle, attempt: 4 }, form({ name: "taken" }))).toMatchObject({
      status: "invalid",
      fieldErrors: { name: "別の名前にしてください" },
      attempt: 5,
    });
  });

  it("refuses a text that is too long at its field, before anything reads it, and gives back its beginning", async () => {
    await employerLoggedIn();
    expect(await greet(idle, form({ name: "a".repeat(101), password: "p" }))).toMatchObject({
      status: "invalid",
      fieldErrors: { name: "100文字以内で入力してください" },
      values: { name: "a".repeat(101) },
    });
    const state = await greet(idle, form({ name: "a".repeat(1_001), other: "b".repeat(5_000) }));
    expect(state).toMatchObject({
      status: "invalid",
      fieldErrors: {
        name: "文字数が多すぎます。短くして入力してください",
        other: "文字数が多すぎます。短くして入力してください",
      },
      values: { name: "a".repeat(1_000), other: "b".repeat(1_000) },
    });
  });

  it("refuses more texts than a form has, and gives none back", async () => {
    await employerLoggedIn();
    expect(await greet(idle, form({ name: Array.from({ length: 601 }, () => "a") }))).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("送られた項目が多すぎる"),
      values: {},
    });
  });

  it("counts on from nothing when the browser sends no number", async () => {
    await employerLoggedIn();
    const attempt = ["1".repeat(1_000)] as unknown as number;
    expect(await greet({ ...idle, attempt }, form({ name: "taken" }))).toMatchObject({ attempt: 1 });
  });

  it("says why nothing was done, also when something broke", async () => {
    await employerLoggedIn();
    expect(await greet(idle, form({ name: "closed" }))).toMatchObject({
      status: "refused",
      formError: "いまはできません",
    });
    const broken = await greet(idle, form({ name: "crash" }));
    expect(broken).toMatchObject({ status: "refused", values: { name: "crash" } });
    expect(broken.formError).not.toContain("broken");
  });

  it("shows what is not allowed as if it did not exist, and lets redirects through", async () => {
    await employerLoggedIn();
    await expect(greet(idle, form({ name: "foreign" }))).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/);
    await expect(greet(idle, form({ name: "leave" }))).rejects.toThrow("NEXT_REDIRECT");
  });

  it("slows down who calls it too often", async () => {
    await employerLoggedIn();
    for (let i = 0; i < 3; i++) await greet(idle, form({ name: "a" }));
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("1分ほど待ってから"),
    });
    clock.advance({ seconds: 60 });
    expect(await greet(idle, form({ name: "a" }))).toMatchObject({ status: "done" });
  });

  it("of employers and visitors rests during maintenance, of staff does not", async () => {
    await withMaintenance(async () => {
      const visit = publicAction({ name: "test.visit", input, run: async () => done() });
      expect(await visit(idle, form({ name: "a" }))).toMatchObject({ status: "done" });
      clock.set(SUNDAY_NIGHT);
      expect(await visit(idle, form({ name: "a" }))).toMatchObject({
        status: "refused",
        formError: expect.stringContaining("11月22日（日）06:00以降"),
        values: { name: "a" },
      });
      const staff = await staffActor();
      await request.logIn("staff", await transaction((tx) => openSession(tx, { staffId: staff.staffId })));
      const work = staffAction({ name: "test.work", input, allow: () => true, run: async () => done() });
      expect(await work(idle, form({ name: "a" }))).toMatchObject({ status: "done" });
    });
  });
});

describe("an endpoint", () => {
  const handler: RouteHandler = employerRoute({
    name: "test.route",
    input: z.object({ name: z.string() }),
    limit: { limit: 4, windowSeconds: 60 },
    maxBytes: 100,
    longest: 10,
    allow: (_actor, { name }) => name !== "foreign",
    async run({ actor, input, params }) {
      if (input.name === "crash") throw new Error("broken");
      return { name: input.name, id: params.id, email: actor.email };
    },
  });
  const send = async (body: string, headers: Record<string, string> = {}, method = "PATCH", id = "1") => {
    const response = await handler(
      new Request("http://localhost:3000/api/test/1", {
        method,
        body,
        headers: {
          host: "localhost:3000",
          origin: "http://localhost:3000",
          "content-type": "application/json",
          ...headers,
        },
      }),
      { params: Promise.resolve({ id }) },
    );
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  it("answers JSON that nothing keeps", async () => {
    const { email } = await employerLoggedIn();
    const answer = await send('{"name":"a"}');
    expect(answer).toMatchObject({ status: 200, body: { name: "a", id: "1", email } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("says 401 without a session", async () => {
    expect(await send('{"name":"a"}')).toMatchObject({
      status: 401,
      body: { code: "SIGNED_OUT", message: expect.stringContaining("ログイン情報が失われた") },
    });
  });

  it("is not open to other sites", async () => {
    await employerLoggedIn();
    for (const origin of ["https://evil.example", "http://localhost:3001", "null", ""])
      expect(await send('{"name":"a"}', { origin })).toMatchObject({ status: 403 });
  });

  it("says what is wrong with the body", async () => {
    await employerLoggedIn();
    expect(await send("{")).toMatchObject({ status: 400, body: { code: "INVALID" } });
    expect(await send('{"name":1}')).toMatchObject({ status: 400, body: { issues: [{ path: "name" }] } });
    expect(await send('{"name":"a"}', { "content-type": "text/plain" })).toMatchObject({ status: 415 });
    expect(await send(JSON.stringify({ name: "あ".repeat(100) }))).toMatchObject({ status: 413 });
  });

  it("reads no text and no part of its address that is longer than it says", async () => {
    await employerLoggedIn();
    expect(await send('{"name":"12345678901"}')).toMatchObject({ status: 413, body: { code: "TOO_LARGE" } });
    expect(await send('{"name":"a"}', {}, "PATCH", "1".repeat(201))).toMatchObject({ status: 404 });
  });

  it("says 404 for what is not allowed", async () => {
    await employerLoggedIn();
    expect(await send('{"name":"foreign"}')).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
  });

  it("says 429 with the time to wait", async () => {
    await employerLoggedIn();
    for (let i = 0; i < 4; i++) await send('{"name":"a"}');
    const answer = await send('{"name":"a"}');
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("60");
  });

  it("says 503 during maintenance and 500 when something broke, without telling what", async () => {
    await employerLoggedIn();
    const broken = await send('{"name":"crash"}');
    expect(broken.status).toBe(500);
    expect(JSON.stringify(broken.body)).not.toContain("broken");
    await withMaintenance(async () => {
      clock.set(SUNDAY_NIGHT);
      const answer = await send('{"name":"a"}');
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe(String(5 * 3_600));
    });
  });
});
