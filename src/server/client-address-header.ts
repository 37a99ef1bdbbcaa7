import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Set by this process on every request; what a client sends under this name is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-mypage-client-address";

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
 * Writes the client's address into each request before Next sees it. Next offers pages no connection, and
 * takes X-Forwarded-For as the client sends it, which would let anybody choose a new address per attempt.
 */
export function stampClientAddress(hops: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    request.headers[CLIENT_ADDRESS_HEADER] = addressOf(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      hops,
    );
  });
}
