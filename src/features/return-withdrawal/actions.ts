"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { can } from "@/domain/policy";
import { casePath } from "@/domain/review/paths";
import { reviewedCase } from "@/features/review/components/case-input";
import { tellMoved } from "@/features/review/components/tell-moved";
import { staffAction } from "@/server/action";
import type { StaffActor } from "@/server/actor";
import { discardWithdrawn, withdrawReturn } from "./commands";

const input = z.object(reviewedCase);

/** Which case it is, and whether the actor has taken or returned it, the command decides from the case's row. */
const worksAtTheCounter = (actor: StaffActor) => can(actor, "review.list", { officeCode: actor.officeCode });

/** 差戻しの取消し. */
export const withdrawReturnAction = staffAction({
  name: "review.withdrawReturn",
  input,
  allow: worksAtTheCounter,
  async run({ actor, input: { caseId, ...origin } }) {
    const withdrawn = await withdrawReturn(actor, caseId);
    if (withdrawn.ok) redirect(casePath(caseId, { ...origin, notice: "withdrawn" }));
    const { detail } = withdrawn;
    if (detail.code === "CORRECTION_BEGUN")
      redirect(casePath(caseId, { ...origin, notice: "correctionBegun" }));
    return tellMoved(detail, caseId, origin);
  },
});

/** Throws away what the withdrawn return had asked for. */
export const discardWithdrawnAction = staffAction({
  name: "review.discardWithdrawn",
  input,
  allow: worksAtTheCounter,
  async run({ actor, input: { caseId, ...origin } }) {
    const discarded = await discardWithdrawn(actor, caseId);
    if (!discarded.ok) return tellMoved(discarded.detail, caseId, origin);
    redirect(casePath(caseId, { ...origin, notice: "discarded" }));
  },
});
