import "server-only";
import { clientAddress } from "./client-address";
import { forget, hit, type Limit, type LimitVerdict, peek } from "./rate-limit";
import { readSealedCookie, type SealedCookie, writeSealedCookie } from "./sealed-cookie";
import { keyedHash, sameHash } from "./secrets";
import type { SessionKind } from "./session";

/**
 * Slows down guessing without ever locking an owner out for good. Everything counts by what was typed, never
 * by whether it exists. The longer somebody goes on, the longer the wait; and who has logged in from this
 * browser before is not stopped by what others try against the same address.
 */

/** Where a log-in comes from. */
export interface LoginOrigin {
  /** Address of the client. */
  readonly client: string;
  /** Whether this browser has logged in to this address before. */
  readonly knownBrowser: boolean;
}

const MINUTE = 60;

/** One address tried from one client; the second limit begins to count where the first one lets through. */
const PAIR_LIMITS: readonly Limit[] = [
  { limit: 5, windowSeconds: 5 * MINUTE },
  { limit: 12, windowSeconds: 60 * MINUTE },
];
/** Failures of one client, whatever the addresses: guessing one password against many. */
const CLIENT_LIMIT: Limit = { limit: 50, windowSeconds: 15 * MINUTE };
/** Failures against one address, whatever the clients: guessing from many machines. */
const ADDRESS_LIMIT: Limit = { limit: 40, windowSeconds: 60 * MINUTE };

const pair = (kind: SessionKind, email: string, origin: LoginOrigin, limit: Limit) =>
  `login:${kind}:${email}:${origin.knownBrowser ? "known" : "new"}:${origin.client}:${limit.windowSeconds}`;
const byClient = (kind: SessionKind, origin: LoginOrigin) => `login:${kind}:client:${origin.client}`;
const byAddress = (kind: SessionKind, email: string) => `login:${kind}:address:${email}`;

/** Counts a try and says whether it may be made, or how long to wait. */
export async function mayTryLogin(
  kind: SessionKind,
  email: string,
  origin: LoginOrigin,
): Promise<LimitVerdict> {
  const client = await peek(byClient(kind, origin), CLIENT_LIMIT);
  if (!client.allowed) return client;
  if (!origin.knownBrowser) {
    const address = await peek(byAddress(kind, email), ADDRESS_LIMIT);
    if (!address.allowed) return address;
  }
  for (const limit of PAIR_LIMITS) {
    const verdict = await hit(pair(kind, email, origin, limit), limit);
    if (!verdict.allowed) return verdict;
  }
  return { allowed: true, retryAfterSeconds: 0 };
}

/** Notes a failure. */
export async function loginFailed(kind: SessionKind, email: string, origin: LoginOrigin): Promise<void> {
  await hit(byClient(kind, origin), CLIENT_LIMIT);
  if (!origin.knownBrowser) await hit(byAddress(kind, email), ADDRESS_LIMIT);
}

/** Notes a success: who mistyped a few times before starts afresh. */
export async function loginSucceeded(kind: SessionKind, email: string, origin: LoginOrigin): Promise<void> {
  for (const limit of PAIR_LIMITS) await forget(pair(kind, email, origin, limit));
}

const KNOWN_BROWSER_COOKIES: Readonly<Record<SessionKind, SealedCookie>> = {
  employer: { name: "employer.known-browser", lifetimeSeconds: 365 * 86_400 },
  staff: { name: "staff.known-browser", lifetimeSeconds: 365 * 86_400 },
};

const browserMark = (kind: SessionKind, email: string) => keyedHash("known-browser", `${kind}\0${email}`);

/** Where this request's log-in to an address comes from. */
export async function loginOrigin(kind: SessionKind, email: string): Promise<LoginOrigin> {
  const mark = await readSealedCookie(KNOWN_BROWSER_COOKIES[kind]);
  return {
    client: await clientAddress(),
    knownBrowser: mark !== null && sameHash(mark, browserMark(kind, email)),
  };
}

/** Remembers that this browser has logged in to the address. */
export async function rememberBrowser(kind: SessionKind, email: string): Promise<void> {
  await writeSealedCookie(KNOWN_BROWSER_COOKIES[kind], browserMark(kind, email));
}
