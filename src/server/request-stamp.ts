import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DATA_POLICY, freshPolicy, securityHeaders } from "./security-headers";

/** Set by this process on every request; what a client sends under these names is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-mypage-client-address";
export const REQUEST_ID_HEADER = "x-request-id";
/** `open` on a request for a page that needs nothing more from `proxy.ts`, which names it in its matcher. */
const STAMP_HEADER = "x-mypage-stamp";
/** What holds no state and needs no policy; the same as in the matcher of `proxy.ts`. */
const BUILT_FILES = /^\/(?:_next\/static|_next\/image|favicon\.svg)/;

/**
 * The client's address: the peer of the connection, or, behind `hops` reverse proxies, the entry of
 * X-Forwarded-For that the outermost of them wrote. Entries further left are the client's own words.
 * A peer that forwards for others although no proxy was announced is marked as such, so that a proxy on
 * this machine does not make every visitor look local.
 */
export function addressOf(peer: string | undefined, forwardedFor: string | undefined, hops: number): string {
  const entries = (forwardedFor ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  if (hops > 0) return entries[entries.length - hops] ?? peer ?? "unknown";
  return entries.length > 0 ? `via ${peer ?? "unknown"}` : (peer ?? "unknown");
}

/**
 * Stamps each request before Next sees it, with an id for the log, the client's address and, for a page, the nonce of
 * its scripts; and each answer with its security headers. Next offers pages no connection, and takes X-Forwarded-For
 * as the client sends it, which would let anybody choose a new address per attempt. Here and not in `proxy.ts`: what
 * passes through there is copied several times, which costs as much as a small page.
 */
export function stampRequests(installation: {
  readonly hops: number;
  readonly https: boolean;
  readonly production: boolean;
  /** False during maintenance. */
  readonly isOpen: () => boolean;
}): void {
  const constant = Object.entries(securityHeaders(installation.https));
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const { headers, url = "" } = request;
    const forwarded = headers["x-forwarded-for"];
    headers[CLIENT_ADDRESS_HEADER] = addressOf(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      installation.hops,
    );
    const requestId = randomUUID();
    headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    for (const [name, value] of constant) response.setHeader(name, value);
    delete headers[STAMP_HEADER];
    if (url.startsWith("/api/")) response.setHeader("content-security-policy", DATA_POLICY);
    else if (!BUILT_FILES.test(url) && installation.isOpen()) {
      const { nonce, policy } = freshPolicy(installation);
      headers[STAMP_HEADER] = "open";
      headers["x-nonce"] = nonce;
      headers["content-security-policy"] = policy; // Next reads the nonce for its own scripts from here
      response.setHeader("content-security-policy", policy);
    }
  });
}
