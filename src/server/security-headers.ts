import "server-only";
import { randomBytes } from "node:crypto";

const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Only over https: a browser that came over http must not be told to never do so again. */
const STRICT_TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

/** Headers of every answer that do not depend on the request. */
export function securityHeaders(https: boolean): Readonly<Record<string, string>> {
  return https ? { ...ALWAYS, "strict-transport-security": STRICT_TRANSPORT_SECURITY } : ALWAYS;
}

/** The content security policy of data: whoever opens it as a page gets nothing to run or to show. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The policy of one answer that is a page, and the nonce that its scripts carry. */
export function freshPolicy(installation: { https: boolean; production: boolean }): {
  readonly nonce: string;
  readonly policy: string;
} {
  const nonce = randomBytes(18).toString("base64");
  const { https, production } = installation;
  return { nonce, policy: contentSecurityPolicy({ nonce, https, development: !production }) };
}

/**
 * The content security policy of one page. Scripts run with the nonce of this answer or when such a
 * script loads them; styles come from files or carry the nonce, so `style` attributes in HTML do nothing.
 */
export function contentSecurityPolicy({
  nonce,
  https,
  development,
}: {
  nonce: string;
  https: boolean;
  development: boolean;
}): string {
  return [
    "default-src 'self'",
    // React's development build evaluates source text to rebuild stack traces.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // The development server injects styles without a nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
