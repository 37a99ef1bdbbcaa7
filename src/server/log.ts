import "server-only";
import { isNativeError } from "node:util/types";
import { headers } from "next/headers";
import { type DestinationStream, type Logger, pino } from "pino";
import { processWide } from "./process-wide";
import { REQUEST_ID_HEADER } from "./request-stamp";

/** What a line may say beside its words; nothing else is written, whatever is handed over. */
const FACTS = [
  "requestId",
  "route",
  "action",
  "method",
  "path",
  "kind",
  "status",
  "outcome",
  "ms",
  "queue",
  "jobId",
  "attempt",
  "lane",
  "accountId",
  "pid",
  "signal",
  "warning",
] as const;

type Plain = string | number | boolean;
type Facts = { readonly [Fact in (typeof FACTS)[number]]?: Plain | undefined } & { readonly err?: unknown };
type Write = (facts: Facts, what: string) => void;

/** A log: facts out of a closed list, and words that are written in the program. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/** Kinds of errors whose words are this program's or the language's. Those of Prisma quote what was to be stored. */
const OWN_WORDS = new Set(["Error", "TypeError", "RangeError", "ReferenceError", "AggregateError"]);
/** A database's or a system's word for what went wrong, or Next's for a page's error: no text that anybody typed. */
const CODE = /^[\w-]{1,40}$/;
/** Causes of causes, and errors of a list, that are written. */
const DEPTH = 4;
const MOST_ERRORS = 10;

function isPlain(value: unknown): value is Plain {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function written(facts: Facts): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const name of FACTS) if (isPlain(facts[name])) line[name] = facts[name];
  if (facts.err !== undefined) line.err = writtenError(facts.err, DEPTH);
  return line;
}

/** What an error says without the values it is about: an error with a code needs no words, and they often quote. */
function writtenError(error: unknown, depth: number): object {
  if (!isNativeError(error)) return { type: typeof error };
  const { name, message, stack = "", cause, code, digest, errors } = error as Error & Record<string, unknown>;
  const isCode = (value: unknown) => isPlain(value) && CODE.test(String(value));
  const inner = (one: unknown) => writtenError(one, depth - 1);
  return {
    type: name,
    ...(isCode(code) && { code }),
    ...(isCode(digest) && { digest }),
    ...(code === undefined && OWN_WORDS.has(name) && { message }),
    stack: placesOf(stack, message),
    ...(depth > 1 && cause !== undefined && { cause: inner(cause) }),
    ...(depth > 1 && Array.isArray(errors) && { errors: errors.slice(0, MOST_ERRORS).map(inner) }),
  };
}

/** A stack without what comes before its places, which repeats the words; those may look like places. */
function placesOf(stack: string, message: string): string {
  const lines = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split("\n");
  return lines.slice(lines.findLastIndex((line) => !/^\s+at /.test(line)) + 1).join("\n");
}

function linesTo(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { service: "mypage" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Written by then: pino's own would take the words of one for another error.
      serializers: { err: (error) => error },
    },
    destination,
  );
}

function logTo(line: Logger): Log {
  const at =
    (level: keyof Log): Write =>
    (facts, what) =>
      line[level](written(facts), what);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** A log of its own, for tests: `destination` gets the lines. */
export function createLog(level: string, destination: DestinationStream): Log {
  return logTo(linesTo(level, destination));
}

const lines = () => processWide("log-lines", () => linesTo(process.env.LOG_LEVEL || "info"));

/** The log of this process, JSON lines on standard output. */
export const log: Log = logTo(lines());

/** The log bound to the id of the request with these headers and to what serves it. */
export function logOf(
  requestHeaders: Pick<Headers, "get">,
  served: { readonly route: string } | { readonly action: string },
): Log {
  return logTo(
    lines().child(written({ requestId: requestHeaders.get(REQUEST_ID_HEADER) ?? undefined, ...served })),
  );
}

/** The same for the request being served; inside a request only. */
export async function requestLog(served: { readonly action: string }): Promise<Log> {
  return logOf(await headers(), served);
}
