import { z } from "zod";

/**
 * What the environment may say, and what it means. Pure, so that the launcher can check the settings
 * before it starts anything; the application reads them through `env()`.
 */

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Empty means "not set": `.env` files and container templates write `NAME=`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address such as ${example}`,
  });

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://user:password@host:5432/database"),
  APP_URL: optional(url(["http:", "https:"], "https://mypage.example.jp")),
  PORT: optional(
    z.coerce
      .number({ message: "must be a port number" })
      .int("must be a port number")
      .min(1, "must be a port number")
      .max(65_535, "must be a port number"),
  ),
  NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  SMTP_URL: optional(url(["smtp:", "smtps:"], "smtp://user:password@mail.example.jp:587")),
  MAIL_FROM: optional(z.string().regex(/^[^\r\n]*@[^\r\n]+$/, "must be a mail address")),
  CLOCK_FILE: optional(z.string()),
  LOG_LEVEL: optional(
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      message: "must be one of trace, debug, info, warn, error, fatal, silent",
    }),
  ),
  DATA_DIR: optional(z.string()),
  EMBEDDED_DATABASE: optional(
    z.enum(["1"], { message: "is set by `npm start` and must not be set by hand" }),
  ),
  MAINTENANCE_WINDOWS: optional(z.enum(["on", "off"], { message: "must be on or off" })),
  METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 characters")),
  TRUSTED_PROXY_HOPS: optional(
    z.coerce
      .number({ message: "must be the number of reverse proxies in front of the application" })
      .int("must be the number of reverse proxies in front of the application")
      .min(0, "must be the number of reverse proxies in front of the application")
      .max(10, "must be the number of reverse proxies in front of the application"),
  ),
});

/** The settings as the application uses them. */
export interface Settings {
  readonly production: boolean;
  readonly databaseUrl: string;
  /** True when `npm start` brought its own database, which makes this a trial installation. */
  readonly embedded: boolean;
  /** Origin under which browsers reach the application, without a trailing slash. */
  readonly appUrl: string;
  /** Whether browsers come over https: decides `Secure` cookies and HSTS. */
  readonly https: boolean;
  readonly port: number;
  readonly secret: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly clockFile: string | null;
  readonly logLevel: string;
  readonly dataDir: string;
  /** Whether the service stops during the regular windows (rules of the real service). */
  readonly maintenanceWindows: boolean;
  readonly metricsToken: string | null;
  /** Reverse proxies in front of the application; so many entries of X-Forwarded-For are believed. */
  readonly trustedProxyHops: number;
}

/** A setting that is wrong or missing; the message is one sentence that names it. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Reads the settings from an environment. Throws `SettingsError` naming the first wrong one. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? "environment");
    const missing = source[name] === undefined || source[name] === "";
    throw new SettingsError(missing ? `${name} is missing.` : `${name} ${issue?.message ?? "is wrong"}.`);
  }
  const values = parsed.data;
  const embedded = values.EMBEDDED_DATABASE === "1";
  const port = values.PORT ?? 3000;
  if (values.APP_URL === undefined && !embedded)
    throw new SettingsError("APP_URL is missing: links in mails and the cookies depend on it.");
  const app = new URL(values.APP_URL ?? `http://localhost:${port}`);
  if (app.pathname !== "/" || app.search !== "" || app.hash !== "")
    throw new SettingsError("APP_URL must not have a path.");
  if (values.CLOCK_FILE !== undefined && !LOOPBACK.test(app.hostname))
    throw new SettingsError("CLOCK_FILE is for tests and is refused unless APP_URL is a loopback address.");
  if (values.SMTP_URL === undefined && !embedded)
    throw new SettingsError("SMTP_URL is missing: without it mail could not leave this installation.");
  return {
    production: values.NODE_ENV === "production",
    databaseUrl: values.DATABASE_URL,
    embedded,
    appUrl: app.origin,
    https: app.protocol === "https:",
    port,
    secret: values.NEXTAUTH_SECRET,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? `求人者マイページ <system@${app.hostname.replace(/^\[|\]$/g, "")}>`,
    clockFile: values.CLOCK_FILE ?? null,
    logLevel: values.LOG_LEVEL ?? "info",
    dataDir: values.DATA_DIR ?? ".data",
    // Somebody who tries the product out on a Saturday night should see the product.
    maintenanceWindows:
      values.MAINTENANCE_WINDOWS === undefined ? !embedded : values.MAINTENANCE_WINDOWS === "on",
    metricsToken: values.METRICS_TOKEN ?? null,
    trustedProxyHops: values.TRUSTED_PROXY_HOPS ?? 0,
  };
}
