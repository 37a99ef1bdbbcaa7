import { transaction } from "@/server/db";
import { CLIENT_ADDRESS_HEADER, REQUEST_ID_HEADER } from "@/server/request-stamp";
import { sealCookieValue } from "@/server/sealed-cookie";
import { openSession, SESSION_COOKIES, type SessionKind } from "@/server/session";

/** The request that `next/headers` speaks of, for tests of actions and endpoints outside of Next (next-headers.ts). */
export const request = {
  headers: new Headers(),
  cookies: new Map<string, string>(),
  /** A new request from a client without cookies. */
  reset(client = "192.0.2.1") {
    this.headers = new Headers({ [CLIENT_ADDRESS_HEADER]: client, [REQUEST_ID_HEADER]: "test" });
    this.cookies.clear();
  },
  /** Gives the browser the cookie of a session. */
  async logIn(kind: SessionKind, sessionId: string) {
    const cookie = SESSION_COOKIES[kind];
    this.cookies.set(cookie.name, await sealCookieValue(cookie, sessionId));
  },
  /** Opens a session of this employer in the browser; its id. */
  async logInEmployer({ accountId }: { readonly accountId: string }): Promise<string> {
    const sessionId = await transaction((tx) => openSession(tx, { accountId }));
    await this.logIn("employer", sessionId);
    return sessionId;
  },
};

/** A form as a browser sends it. */
export function form(values: Record<string, string | readonly string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const text of typeof value === "string" ? [value] : value) data.append(name, text);
  return data;
}
