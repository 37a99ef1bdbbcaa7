"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { can } from "@/domain/policy";
import { casePath } from "@/domain/review/paths";
import { readCursor, readQuery, readQueueList } from "@/domain/review/queue";
import { commentName } from "@/features/review/components/comment-names";
import { tellMoved } from "@/features/review/components/tell-moved";
import { done, staffAction } from "@/server/action";
import { textField } from "@/server/form-fields";
import { withdrawReturn } from "./commands";

const input = z.object({
  caseId: z.uuid(),
  list: textField().transform(readQueueList),
  query: textField().transform(readQuery),
  after: textField().transform(readCursor),
});

/** 差戻しの取消し; answers the requests by the names of their text boxes, where they go on being written. */
export const withdrawReturnAction = staffAction<typeof input, Readonly<Record<string, string>>>({
  name: "review.withdrawReturn",
  input,
  // Which case it is, and whether the actor has returned it, the command decides from the case's row.
  allow: (actor) => can(actor, "review.list", { officeCode: actor.officeCode }),
  async run({ actor, input: { caseId, ...origin } }) {
    const withdrawn = await withdrawReturn(actor, caseId);
    if (withdrawn.ok)
      return done(Object.fromEntries(withdrawn.value.comments.map((one) => [commentName(one), one.body])));
    const { detail } = withdrawn;
    if (detail.code === "CORRECTION_BEGUN")
      redirect(casePath(caseId, { ...origin, notice: "correctionBegun" }));
    return tellMoved(detail, caseId, origin);
  },
});
