"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { can } from "@/domain/policy";
import { COMMENT_MAX_LENGTH, type CommentDraft, type CommentRefusal } from "@/domain/review/comments";
import { casePath } from "@/domain/review/paths";
import { done, formError, staffAction } from "@/server/action";
import type { StaffActor } from "@/server/actor";
import { textField } from "@/server/form-fields";
import { reviewedCase } from "./components/case-input";
import { readCommentName } from "./components/comment-names";
import { noSuchCase, tellMoved } from "./components/tell-moved";
import { releaseCase, returnCase, takeCase } from "./commands";

/** Which case it is, and whether the actor has taken or returned it, the command decides from the case's row. */
const worksAtTheCounter = (actor: StaffActor) => can(actor, "review.list", { officeCode: actor.officeCode });

/** 担当する, or taking a case over from a colleague. */
export const takeAction = staffAction({
  name: "review.take",
  input: z.object({
    ...reviewedCase,
    takeOverFrom: textField(36).transform((id) => (id === "" ? null : id)),
  }),
  allow: worksAtTheCounter,
  async run({ actor, input: { caseId, takeOverFrom, ...origin } }) {
    const taken = await takeCase(actor, caseId, { takeOverFrom });
    // No redirect: it would scroll away from what the reviewer is reading. The screen asks for the case again.
    return taken.ok ? done() : tellMoved(taken.detail, caseId, origin);
  },
});

/** 担当をはずす. */
export const releaseAction = staffAction({
  name: "review.release",
  input: z.object(reviewedCase),
  allow: worksAtTheCounter,
  async run({ actor, input: { caseId, ...origin } }) {
    const released = await releaseCase(actor, caseId);
    if (!released.ok) return tellMoved(released.detail, caseId, origin);
    redirect(casePath(caseId, { ...origin, notice: "released" }));
  },
});

/** The requests for correction among the inputs: their names say what they are about. */
function commentsOf(values: Readonly<Record<string, unknown>>): CommentDraft[] {
  return Object.entries(values).flatMap(([name, body]) => {
    const place = readCommentName(name);
    return place && typeof body === "string" ? [{ ...place, body }] : [];
  });
}

/** Why the requests cannot be sent as they are, and what to do. */
function commentSentence(refusal: CommentRefusal): string {
  switch (refusal.code) {
    case "NO_COMMENT":
      return "修正をお願いする項目がありません。項目の横の「修正依頼を書く」か、下の欄に入力してください。";
    case "TOO_LONG":
      return `${refusal.label === null ? "全体への" : `「${refusal.label}」の`}修正依頼は、${COMMENT_MAX_LENGTH}文字以内で入力してください。`;
    case "UNKNOWN_ITEM":
      return "修正をお願いできない項目が含まれています。画面を読み込み直してください。";
  }
}

/** 差戻し. */
export const returnAction = staffAction({
  name: "review.return",
  // Who wrote too much gets it back whole, to shorten it.
  longest: 10 * COMMENT_MAX_LENGTH,
  input: z.looseObject({ ...reviewedCase, ordinal: z.coerce.number().int() }),
  allow: worksAtTheCounter,
  async run({ actor, input: { caseId, list, query, after, ordinal, ...rest } }) {
    const returned = await returnCase(actor, caseId, { ordinal, comments: commentsOf(rest) });
    if (returned.ok) redirect(casePath(caseId, { list, query, after, notice: "returned" }));
    const { detail } = returned;
    switch (detail.code) {
      case "NO_COMMENT":
      case "TOO_LONG":
      case "UNKNOWN_ITEM":
        return formError(commentSentence(detail));
      case "NOBODY_CORRECTS":
        return formError(detail.sentence);
      case "NOT_FOUND":
        return noSuchCase();
      default:
        return tellMoved(detail, caseId, { list, query, after });
    }
  },
});
