import "server-only";
import { z } from "zod";
import { employerRoute, json, otherAccountProblem, problem, publicRoute, staffRoute } from "@/server/http";
import { secondsLeft, type SessionKind } from "@/server/session";

/** How long the session lasts without being used. */
export interface SessionAnswer {
  readonly secondsLeft: number;
}

async function answerOf(kind: SessionKind): Promise<Response> {
  const left = await secondsLeft(kind);
  if (left === null) return problem(401, "SIGNED_OUT", "ログインされていません。");
  const answer: SessionAnswer = { secondsLeft: left };
  return json(answer);
}

/** Says how long the session lasts. Asking is no use of it. */
export function sessionLeftRoute(kind: SessionKind) {
  return publicRoute({ name: `${kind}.session`, input: z.object({}), run: () => answerOf(kind) });
}

/** Whose page asks: the answer is about that person's session alone. */
const owner = z.object({ owner: z.uuid() });

/** 続ける, and typing without saving: the session is in use. */
export function employerInUseRoute() {
  return employerRoute({
    name: "employer.inUse",
    input: owner,
    allow: () => true,
    duringMaintenance: true,
    run: async ({ actor, input }) =>
      input.owner === actor.accountId ? answerOf("employer") : otherAccountProblem(),
  });
}

/** The same for staff. */
export function staffInUseRoute() {
  return staffRoute({
    name: "staff.inUse",
    input: owner,
    allow: () => true,
    run: async ({ actor, input }) =>
      input.owner === actor.staffId ? answerOf("staff") : otherAccountProblem(),
  });
}
