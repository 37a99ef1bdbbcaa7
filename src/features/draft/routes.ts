import "server-only";
import { z } from "zod";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { MAX_CHANGES } from "@/domain/draft/protocol";
import { isUuid } from "@/lib/uuid";
import { employerRoute, notFoundProblem, problem } from "@/server/http";
import { saveSection } from "./commands";

const answer = z.union([z.string(), z.array(z.string().max(100)).max(100)]);

const request = z.object({
  baseRevision: z.number().int().min(0),
  changes: z
    .array(z.object({ key: z.string().min(1).max(100), from: answer, to: answer }))
    .min(1)
    .max(MAX_CHANGES),
});

/**
 * The endpoint that saves while people type. A route handler and not a server action: it must survive a closing
 * tab and a new deployment, and actions run one at a time. Who types fast saves often, hence the limit.
 */
export function autosaveRoute(kind: DocumentKind) {
  return employerRoute({
    name: `${kind}.autosave`,
    input: request,
    allow: (actor) => actor.scope !== null,
    limit: { limit: 600, windowSeconds: 60 },
    async run({ actor, input, params }) {
      const { id = "", step = "" } = params;
      if (!isUuid(id) || !/^\d$/.test(step)) return notFoundProblem();
      const saved = await saveSection(actor, { kind, id, step: Number(step) }, input);
      if (saved.ok) return saved.value;
      const cell = cellAt(catalogueOf(kind).fields, saved.detail ?? "");
      const item = cell ? `「${labelOfCell(cell)}」` : "この項目";
      switch (saved.code) {
        case "NOT_FOUND":
          return notFoundProblem();
        case "NOT_EDITABLE":
          return problem(409, "NOT_EDITABLE", "この内容は提出済みのため、変更できません。");
        case "TOO_LONG":
          return problem(413, "TOO_LONG", `${item}は文字数が多すぎて保存できません。短くしてください。`, {
            key: saved.detail,
          });
        case "UNREADABLE":
          return problem(400, "UNREADABLE", `${item}に保存できない文字があります。入力し直してください。`, {
            key: saved.detail,
          });
        case "UNKNOWN_KEY":
        case "WRONG_SHAPE":
          return problem(400, saved.code, "この項目は保存できません。ページを読み込み直してください。", {
            key: saved.detail,
          });
      }
    },
  });
}
