import { notFound, redirect } from "next/navigation";
import { type CaseOrigin, casePath } from "@/domain/review/paths";
import type { MoveRefusal } from "../commands";

/** Another office's case, or none: it does not exist here. */
export function noSuchCase(): never {
  notFound();
}

/** Somebody else was first: shows the case as it stands now, with who has it. */
export function tellMoved(refusal: MoveRefusal, caseId: string, origin: CaseOrigin): never {
  if (refusal.code === "NOT_FOUND") noSuchCase();
  redirect(
    casePath(caseId, { ...origin, notice: refusal.code === "HANDED_IN_AGAIN" ? "handedInAgain" : "movedOn" }),
  );
}
