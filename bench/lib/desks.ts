import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SaveAnswer } from "@/domain/draft/protocol";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import type { Running } from "./installations";
import type { Call, NextCall } from "./load";

/** One employer with a filled posting, a session, and what was typed so far. */
export interface Desk {
  readonly postingId: string;
  readonly cookie: string;
  revision: number;
  text: string;
}

/** Employers with a filled posting each, logged in. */
export async function seedDesks(
  { secret, appUrl }: Running,
  databaseUrl: string,
  count: number,
): Promise<Desk[]> {
  const clock = join(mkdtempSync(join(tmpdir(), "bench-clock-")), "now");
  writeFileSync(clock, new Date().toISOString());
  Object.assign(process.env, {
    E2E_BASE_URL: appUrl,
    E2E_DATABASE_URL: databaseUrl,
    CLOCK_FILE: clock,
    NEXTAUTH_SECRET: secret,
  });
  const { seedFirstTimeEmployer, seedPosting } = await import("~/e2e/support/seed");
  const { sessionCookie } = await import("~/e2e/support/session");
  const desks: Desk[] = [];
  for (let index = 0; index < count; index++) {
    const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
    const postingId = await seedPosting(employer, { answers: filledFullTimePosting, passedSteps: 8 });
    const { name, value } = await sessionCookie(employer);
    const text = String(filledFullTimePosting.pcSkills);
    desks.push({ postingId, cookie: `${name}=${value}`, revision: 1, text });
  }
  return desks;
}

/** Somebody at each desk types on, in turns: nobody faster than the limit of an account allows. */
export function typing(desks: readonly Desk[], call: (desk: Desk, next: string) => Call): NextCall {
  let count = 0;
  return () => {
    const desk = desks[count % desks.length];
    if (!desk) throw new Error("no desk");
    const next = `表計算ソフトの入力${++count}`;
    return {
      ...call(desk, next),
      onAnswer: (text) => {
        desk.revision = (JSON.parse(text) as SaveAnswer).revision;
        desk.text = next;
      },
    };
  };
}

/** Saves of the product: each changes one text of step 3 against the revision of the last. */
export function saving({ appUrl }: Running, desks: readonly Desk[]): NextCall {
  return typing(desks, ({ postingId, cookie, revision, text }, next) => ({
    method: "PATCH",
    path: `/api/postings/${postingId}/sections/3`,
    headers: { cookie, origin: appUrl, "content-type": "application/json" },
    body: JSON.stringify({ baseRevision: revision, changes: [{ key: "pcSkills", from: text, to: next }] }),
  }));
}
