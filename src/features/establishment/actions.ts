"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseEstablishmentNumber } from "@/domain/establishment/identifiers";
import { stepPath } from "@/domain/draft/paths";
import { can } from "@/domain/policy";
import { rememberScreen } from "@/features/draft/commands";
import { submitEstablishment } from "@/features/submission/commands";
import { employerAction, fieldErrors, formError } from "@/server/action";
import { textField } from "@/server/form-fields";
import { beginEstablishment, bindEstablishment } from "./commands";

const ALREADY_BOUND =
  "このアカウントの事業所はすでに決まっています。変更が必要な場合は、管轄のハローワークにご連絡ください。";

const NO_NUMBER = "事業所番号は「4桁-6桁-1桁」の数字で入力してください";

/** A box of the number, with room for stray spaces; more is not worth reading. */
const part = () => textField(30, NO_NUMBER);

const choice = z
  .object({
    history: z.enum(["yes", "no"], { error: "求人を申し込んだことがあるかどうかを選択してください" }),
    office: part(),
    serial: part(),
    check: part(),
  })
  .transform(({ history, office, serial, check }, context) => {
    if (history === "no") return { history, number: "" } as const;
    const typed = `${office}-${serial}-${check}`;
    if (typed === "--") {
      context.addIssue({ code: "custom", path: ["office"], message: "事業所番号を入力してください" });
      return z.NEVER;
    }
    const number = parseEstablishmentNumber(typed);
    if (!number) {
      context.addIssue({ code: "custom", path: ["office"], message: NO_NUMBER });
      return z.NEVER;
    }
    return { history, number } as const;
  });

/** 求人申し込み実績: a known establishment leads to the posting, a new one to 事業所仮登録. */
export const chooseHistoryAction = employerAction<typeof choice, undefined>({
  name: "establishment.choose",
  input: choice,
  // A provisional choice may be made again until something is handed in; the command decides.
  allow: (actor) => actor.scope === null || can(actor, "establishment.read", actor.scope),
  // Slow enough that numbers cannot be tried through.
  limit: { limit: 20, windowSeconds: 600 },
  async run({ actor, input }) {
    if (input.history === "no") {
      const begun = await beginEstablishment(actor);
      if (!begun.ok) return formError(ALREADY_BOUND);
      await rememberScreen(actor, stepPath("establishment", begun.value.establishmentId, 1));
      // Where it stops, if it was begun before.
      redirect("/mypage/establishment/steps");
    }
    const bound = await bindEstablishment(actor, input.number);
    if (!bound.ok)
      return bound.code === "UNKNOWN_NUMBER"
        ? fieldErrors({
            office:
              "この事業所番号は登録されていません。番号をもう一度確認してください。事業所番号がわからない場合は、事業所の所在地を管轄するハローワークにお問い合わせください",
          })
        : formError(ALREADY_BOUND);
    await rememberScreen(actor, "/mypage/postings/new");
    redirect("/mypage/postings/new");
  },
});

const nothing = z.object({});

/** 事業所情報の登録のみを希望する場合: hands in the establishment without a posting. */
export const submitEstablishmentAction = employerAction<typeof nothing, undefined>({
  name: "establishment.submit",
  input: nothing,
  allow: (actor) => actor.scope !== null && can(actor, "establishment.submit", actor.scope),
  async run({ actor }) {
    const submitted = await submitEstablishment(actor);
    if (!submitted.ok)
      return formError(
        submitted.code === "NO_OFFICE"
          ? "事業所の所在地から、管轄のハローワークを特定できませんでした。所在地を確認してください。"
          : "この内容は提出できません。ホームに戻って状況を確認してください。",
      );
    if (!submitted.value.submitted)
      return formError(
        "入力に不足や誤りがあります。事業所情報の各画面を見直してから、もう一度お試しください。",
      );
    await rememberScreen(actor, "/mypage");
    redirect("/mypage/establishment/complete");
  },
});
