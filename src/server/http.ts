import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { SIGNED_OUT, tooOften } from "./action";
import { currentEmployer, currentStaff, type EmployerActor, type StaffActor } from "./actor";
import { clientAddress } from "./client-address";
import { env } from "./env";
import { type Log, logOf } from "./log";
import { maintenanceNow } from "./maintenance";
import { hit, hitOften, type Limit } from "./rate-limit";
import { browserSessionId } from "./session";
import { areShortNames, isWithinSizes, LONGEST_TEXT } from "./sizes";

/** The same pipeline as `action.ts`, for the few HTTP endpoints: JSON in, JSON out, errors with a sentence. */

export interface RouteContext<Who, Input> {
  readonly actor: Who;
  readonly input: Input;
  /** Parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
  readonly log: Log;
}

export interface RouteDefinition<Who, Schema extends z.ZodType> {
  readonly name: string;
  /** Reads the JSON body; for GET and DELETE the query string. */
  readonly input: Schema;
  readonly allow: (actor: Who, input: z.output<Schema>) => boolean;
  /** Writes during maintenance too. */
  readonly duringMaintenance?: boolean;
  /** Calls per actor (per client where nobody is logged in); default 300 a minute. */
  readonly limit?: Limit;
  /** Largest body in bytes; default 256 KiB. */
  readonly maxBytes?: number;
  /** Characters of the longest text in it; default 1,000. What is longer is refused unread. */
  readonly longest?: number;
  /** Answers a `Response`, or a value that is sent as JSON. */
  readonly run: (context: RouteContext<Who, z.output<Schema>>) => Promise<Response | object>;
}

export type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

const DEFAULT_LIMIT: Limit = { limit: 300, windowSeconds: 60 };
const DEFAULT_MAX_BYTES = 256 * 1024;

/** A JSON answer that nothing on the way may keep. */
export function json(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

/** An error with a code for programs and a sentence for people. */
export function problem(status: number, code: string, message: string, more: object = {}): Response {
  return json({ code, message, ...more }, status);
}

/** What does not exist and what belongs to somebody else look the same. */
export function notFoundProblem(): Response {
  return problem(404, "NOT_FOUND", "見つかりませんでした。");
}

/** Nobody is logged in, or not any more. */
export function signedOutProblem(): Response {
  return problem(401, "SIGNED_OUT", SIGNED_OUT);
}

/** Somebody else has logged in in the browser since the page was opened: what it sends is not theirs. */
export function otherAccountProblem(): Response {
  return problem(
    403,
    "OTHER_ACCOUNT",
    "この画面を開いたアカウントとは別のアカウントでログインされています。",
  );
}

/** An endpoint for employers who are logged in. */
export function employerRoute<Schema extends z.ZodType>(
  definition: RouteDefinition<EmployerActor, Schema>,
): RouteHandler {
  return route(definition, currentEmployer, (actor) => `account:${actor.accountId}`);
}

/** Who holds the token of an employer's session, which may have ended. */
export interface SessionHolder {
  readonly sessionId: string;
}

/**
 * An endpoint of what employers ask every few seconds: `run` hands the session to a command whose one statement finds
 * out who asks and whether they may, and answers `signedOutProblem()` where nobody does.
 */
export function sessionRoute<Schema extends z.ZodType>(
  definition: Omit<RouteDefinition<SessionHolder, Schema>, "allow">,
): RouteHandler {
  return route(
    { ...definition, allow: () => true },
    async () => {
      const sessionId = await browserSessionId("employer");
      return sessionId === null ? null : { sessionId };
    },
    ({ sessionId }) => `session:${sessionId}`,
    hitOften,
  );
}

/** An endpoint for staff who are logged in. */
export function staffRoute<Schema extends z.ZodType>(
  definition: Omit<RouteDefinition<StaffActor, Schema>, "duringMaintenance">,
): RouteHandler {
  return route({ ...definition, duringMaintenance: true }, currentStaff, (actor) => `staff:${actor.staffId}`);
}

/** An endpoint for anybody, such as the look-up of a postal code. */
export function publicRoute<Schema extends z.ZodType>(
  definition: Omit<RouteDefinition<{ kind: "visitor" }, Schema>, "allow">,
): RouteHandler {
  return route(
    { ...definition, allow: () => true },
    async () => ({ kind: "visitor" }) as const,
    async () => `client:${await clientAddress()}`,
  );
}

function route<Who, Schema extends z.ZodType>(
  definition: RouteDefinition<Who, Schema>,
  loadActor: () => Promise<Who | null>,
  limitedBy: (actor: Who) => string | Promise<string>,
  count: typeof hit = hit,
): RouteHandler {
  async function answer(request: Request, params: Record<string, string>, log: Log): Promise<Response> {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads && !isSameOrigin(request))
      return problem(403, "FOREIGN_ORIGIN", "このページの外からは操作できません。");
    const maintenance = reads || definition.duringMaintenance ? null : maintenanceNow();
    if (maintenance !== null)
      return withRetryAfter(problem(503, "MAINTENANCE", maintenance.sentence), maintenance.secondsLeft);

    const actor = await loadActor();
    if (actor === null) return signedOutProblem();

    const verdict = await count(
      `route:${definition.name}:${await limitedBy(actor)}`,
      definition.limit ?? DEFAULT_LIMIT,
    );
    if (!verdict.allowed)
      return withRetryAfter(
        problem(429, "TOO_OFTEN", tooOften(verdict.retryAfterSeconds)),
        verdict.retryAfterSeconds,
      );

    const body = await readInput(request, definition);
    if (body instanceof Response) return body;
    const parsed = definition.input.safeParse(body.value);
    if (!parsed.success)
      return problem(400, "INVALID", "送られた内容を読み取れませんでした。", {
        issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
      });
    if (!definition.allow(actor, parsed.data)) return notFoundProblem();

    const result = await definition.run({ actor, input: parsed.data, params, request, log });
    return result instanceof Response ? result : json(result);
  }

  return async (request, context) => {
    const begun = performance.now();
    const log = logOf(request.headers, { route: definition.name });
    let status = 0; // left by redirect() or notFound()
    try {
      const params = (await context.params) ?? {}; // Next gives none where an address has no parts that vary
      const response = areShortNames(params) ? await answer(request, params, log) : notFoundProblem();
      status = response.status;
      return response;
    } catch (error) {
      unstable_rethrow(error);
      status = 500;
      log.error({ err: error }, "route failed");
      return problem(
        500,
        "FAILED",
        "サーバーで問題が起きたため、処理できませんでした。少し待ってから、もう一度お試しください。",
      );
    } finally {
      log.info({ status, ms: Math.round(performance.now() - begun) }, "route");
    }
  };
}

/**
 * Whether a write was started by a page of this application. Browsers send `Origin` with every request that
 * is not GET or HEAD; the cookies' SameSite=Lax is the first line, this is the second.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === env().appUrl) return true;
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

function withRetryAfter(response: Response, seconds: number): Response {
  response.headers.set("retry-after", String(seconds));
  return response;
}

async function readInput(
  request: Request,
  { maxBytes = DEFAULT_MAX_BYTES, longest = LONGEST_TEXT }: { maxBytes?: number; longest?: number },
): Promise<{ value: unknown } | Response> {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "DELETE") {
    const value = Object.fromEntries(new URL(request.url).searchParams);
    return isWithinSizes(value, longest) ? { value } : tooLarge();
  }
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return problem(415, "NOT_JSON", "送られた内容を読み取れませんでした。");
  const text = await readText(request, maxBytes);
  if (text === null) return tooLarge();
  try {
    const value: unknown = JSON.parse(text);
    return isWithinSizes(value, longest) ? { value } : tooLarge();
  } catch {
    return problem(400, "INVALID", "送られた内容を読み取れませんでした。");
  }
}

function tooLarge(): Response {
  return problem(413, "TOO_LARGE", "送られた内容が大きすぎます。文字数を減らして、もう一度お試しください。");
}

/** The body as text, or null as soon as it is larger than allowed, whatever Content-Length says. */
async function readText(request: Request, maxBytes: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  const reader = request.body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
