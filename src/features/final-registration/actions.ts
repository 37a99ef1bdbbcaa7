"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { can } from "@/domain/policy";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { OCCUPATION_SLOTS, occupationInput } from "@/domain/review/office-items";
import { casePath } from "@/domain/review/paths";
import { reviewedCase } from "@/features/review/components/case-input";
import { noSuchCase, tellMoved } from "@/features/review/components/tell-moved";
import { fieldErrors, formError, staffAction } from "@/server/action";
import { textField } from "@/server/form-fields";
import { registerCase } from "./commands";

const manyTexts = () =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z.array(z.string().max(200)).max(20),
  );

/** A code of a few digits, with room for stray spaces. */
const officeCode = () => textField(30);

const occupations = Object.fromEntries(
  Array.from({ length: OCCUPATION_SLOTS }, (_, slot) => [occupationInput(slot), officeCode()]),
);

/** 本登録. */
export const registerAction = staffAction({
  name: "review.register",
  input: z.object({
    ...reviewedCase,
    ordinal: z.coerce.number().int(),
    industryClass: officeCode(),
    ...occupations,
    identityProof: textField(50),
    numberSource: textField(50),
    papersSeen: manyTexts(),
    prLogos: manyTexts(),
  }),
  // Which case it is, and whether the actor has taken it, the command decides from the case's row.
  allow: (actor) => can(actor, "review.list", { officeCode: actor.officeCode }),
  async run({ actor, input }) {
    const {
      caseId,
      ordinal,
      list,
      query,
      after,
      industryClass,
      identityProof,
      numberSource,
      papersSeen,
      prLogos,
    } = input;
    const codes = input as Readonly<Record<string, unknown>>;
    const occupationCodes = Array.from({ length: OCCUPATION_SLOTS }, (_, slot) =>
      String(codes[occupationInput(slot)] ?? ""),
    );
    const registered = await registerCase(actor, caseId, {
      ordinal,
      items: { industryClass, occupationCodes, identityProof, numberSource, papersSeen, prLogos },
    });
    if (registered.ok) redirect(casePath(caseId, { list, query, after, notice: "registered" }));
    const { detail } = registered;
    switch (detail.code) {
      case "INVALID_ITEMS":
        return fieldErrors(detail.errors);
      case "RED_FINDINGS":
        return formError(`本登録できません。修正が必要な項目があります：${detail.messages.join("／")}`);
      case "ESTABLISHMENT_WAITS":
        return formError(
          detail.receiptNumber
            ? `この事業所は、まだ本登録されていません。受付番号 ${formatReceiptNumber(detail.receiptNumber)} の案件を先に本登録してください。`
            : "この事業所は、まだ本登録されていません。事業所の案件を先に本登録してください。",
        );
      case "NUMBER_TAKEN":
        return fieldErrors({
          numberSource: `雇用保険適用事業所番号${detail.number && ` ${detail.number} `}は、登録済みの別の事業所が使っています。同じ事業所ではないか確認し、別の事業所なら「新しい番号を付ける」を選択してください`,
        });
      case "ACCOUNT_CLOSED":
        return formError(
          "申し込んだアカウントが退会または失効しているため、本登録できません。求人者に、アカウント登録からやり直すようお伝えください。",
        );
      case "NOT_FOUND":
        return noSuchCase();
      default:
        return tellMoved(detail, caseId, { list, query, after });
    }
  },
});
