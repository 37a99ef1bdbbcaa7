import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DATA_POLICY, securityHeaders } from "./security-headers";

/** Set by this process on every request; what a client sends under these names is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-mypage-client-address";
export const REQUEST_ID_HEADER = "x-request-id";

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
 * Stamps each request before Next sees it, with an id for the log and the client's address, and each answer with the
 * headers that do not depend on what is answered. Next offers pages no connection, and takes X-Forwarded-For as the
 * client sends it, which would let anybody choose a new address per attempt. Here and not in `proxy.ts`, because a
 * request that passes through there has its body copied twice, and saves while typing are many.
 */
export function stampRequests({ hops, https }: { readonly hops: number; readonly https: boolean }): void {
  const constant = Object.entries(securityHeaders(https));
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const forwarded = request.headers["x-forwarded-for"];
    request.headers[CLIENT_ADDRESS_HEADER] = addressOf(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      hops,
    );
    const requestId = randomUUID();
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    for (const [name, value] of constant) response.setHeader(name, value);
    if (request.url?.startsWith("/api/")) response.setHeader("content-security-policy", DATA_POLICY);
  });
}
