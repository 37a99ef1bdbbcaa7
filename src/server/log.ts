import "server-only";
import { headers } from "next/headers";
import { type DestinationStream, type Logger, pino } from "pino";
import { processWide } from "./process-wide";
import { REQUEST_ID_HEADER } from "./request-stamp";

/** Keys whose values never reach the log, at the top and up to two levels down. */
const SECRET_KEYS = new Set([
  "password",
  "newPassword",
  "passwordConfirmation",
  "passwordHash",
  "key",
  "authenticationKey",
  "keyHash",
  "token",
  "linkToken",
  "linkTokenHash",
  "secret",
  "email",
  "to",
  "text",
  "answers",
  "changes",
  "values",
  "cookie",
  "cookies",
  "authorization",
  "set-cookie",
  "x-forwarded-for",
]);

/**
 * A copy without the values of `SECRET_KEYS`. Not pino's own `redact`: it takes a list of paths and walks all of
 * them for every line, which was a twentieth of what an autosave costs. What a child of the log is bound to does not
 * pass here: `logOf` binds the only ones, to nothing that anybody typed.
 * @param levels how many levels of keys are still looked at
 */
function redacted(facts: object, levels = 3): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts))
    shown[key] = SECRET_KEYS.has(key) ? "[redacted]" : redactedValue(value, levels - 1);
  return shown;
}

function redactedValue(value: unknown, levels: number): unknown {
  if (levels === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactedValue(item, levels - 1));
  if (value instanceof Error) return redacted(pino.stdSerializers.err(value), levels);
  // Dates and the like write themselves, by a word of their own or by what is looked at once more.
  if ("toJSON" in value && typeof value.toJSON === "function")
    return redactedValue(value.toJSON(), levels - 1);
  return redacted(value, levels);
}

/** Builds a JSON logger; `destination` is for tests. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { service: "mypage" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redacted },
      // Errors are written by then: pino's own would take the text of one for another error.
      serializers: { err: (written) => written },
    },
    destination,
  );
}

/** The log of this process, JSON lines on standard output. Never put answers or personal data in messages. */
export const log: Logger = processWide("log", () => createLogger(process.env.LOG_LEVEL || "info"));

/** The log bound to the id of the request with these headers and to what serves it. */
export function logOf(
  requestHeaders: Pick<Headers, "get">,
  served: { readonly route: string } | { readonly action: string },
): Logger {
  const requestId = requestHeaders.get(REQUEST_ID_HEADER);
  return log.child(requestId ? { requestId, ...served } : served);
}

/** The same for the request being served; inside a request only. */
export async function requestLog(served: { readonly action: string }): Promise<Logger> {
  return logOf(await headers(), served);
}
