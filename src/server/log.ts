import "server-only";
import { headers } from "next/headers";
import { type DestinationStream, type Logger, pino } from "pino";
import { processWide } from "./process-wide";
import { REQUEST_ID_HEADER } from "./request-stamp";

/** Keys whose values never reach the log, at the top and up to two levels down. */
const SECRET_KEYS = [
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
  '["set-cookie"]',
  '["x-forwarded-for"]',
];

const join = (prefix: string, key: string) => (key.startsWith("[") ? prefix + key : `${prefix}.${key}`);

/** Builds a JSON logger; `destination` is for tests. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { service: "mypage" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: SECRET_KEYS.flatMap((key) => [key, join("*", key), join("*.*", key)]),
        censor: "[redacted]",
      },
      serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
    },
    destination,
  );
}

/** The log of this process, JSON lines on standard output. Never put answers or personal data in messages. */
export const log: Logger = processWide("log", () => createLogger(process.env.LOG_LEVEL || "info"));

/** The log bound to the id of the request being served and to what serves it; inside a request only. */
export async function requestLog(
  served: { readonly route: string } | { readonly action: string },
): Promise<Logger> {
  const requestId = (await headers()).get(REQUEST_ID_HEADER);
  return log.child(requestId ? { requestId, ...served } : served);
}
