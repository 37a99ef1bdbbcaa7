import type { SaveAnswer, SaveRequest } from "@/domain/draft/protocol";
import type { SendOutcome } from "./pump-facts";

/** Browsers refuse larger bodies with `keepalive`. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT_MS = 20_000;

/**
 * Sends one save and says how it ended. Never throws.
 * @param account whose page it is: nobody else's log-in may save what was typed there
 */
export async function sendSave(
  path: string,
  account: string,
  request: SaveRequest,
  keepalive: boolean,
): Promise<SendOutcome> {
  const body = JSON.stringify({ ...request, account });
  let response: Response;
  try {
    response = await fetch(path, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body,
      keepalive: keepalive && new TextEncoder().encode(body).length < KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return { kind: "offline" };
  }
  if (response.status === 401) return { kind: "expired" };
  if (response.status === 403) {
    const problem = await readJson<{ code?: string }>(response);
    return { kind: problem?.code === "OTHER_ACCOUNT" ? "foreign" : "busy" };
  }
  if (response.status === 404 || response.status === 409) return { kind: "closed" };
  if (response.status === 400 || response.status === 413) {
    const problem = await readJson<{ key?: string; message?: string }>(response);
    return {
      kind: "refused",
      key: problem?.key,
      message: problem?.message ?? "保存できない内容が含まれています。",
    };
  }
  if (!response.ok) return { kind: "busy" };
  const answer = await readJson<SaveAnswer>(response);
  // Not our server's answer (a captive portal, say): treated as lost, sent again.
  return typeof answer?.revision === "number" ? { kind: "saved", answer } : { kind: "offline" };
}

/** Asks what a step holds now; null when there is no answer. */
export async function readSection(path: string): Promise<SaveAnswer | null> {
  try {
    const response = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) });
    const answer = response.ok ? await readJson<SaveAnswer>(response) : undefined;
    return typeof answer?.revision === "number" ? answer : null;
  } catch {
    return null;
  }
}

async function readJson<T>(response: Response): Promise<T | undefined> {
  try {
    return (await response.json()) as T;
  } catch {
    return undefined;
  }
}
