import "server-only";
import { z } from "zod";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { MAX_CHANGES, type SaveAnswer } from "@/domain/draft/protocol";
import { isUuid } from "@/lib/uuid";
import { employerRoute, notFoundProblem, otherAccountProblem, problem } from "@/server/http";
import { saveSection, saveUnmovedSection, type SectionAddress } from "./commands";
import { findDraft } from "./queries";

/** The largest PostgreSQL integer. */
const MAX_SEQ = 2_147_483_647;

/** Bytes of a save. A text of any such length comes through, so that the command can name the item that is too long. */
const MAX_BYTES = 256 * 1024;

const answer = z.union([z.string().max(MAX_BYTES), z.array(z.string().max(100)).max(100)]);

const request = z.object({
  baseRevision: z.number().int().min(0),
  changes: z
    .array(z.object({ key: z.string().min(1).max(100), from: answer, to: answer }))
    .min(1)
    .max(MAX_CHANGES),
  // Pages that were opened before these two existed go on saving.
  sender: z.object({ page: z.uuid(), seq: z.number().int().min(1).max(MAX_SEQ) }).optional(),
  account: z.uuid().optional(),
});

function addressOf(
  kind: DocumentKind,
  { id = "", step = "" }: Readonly<Record<string, string>>,
): SectionAddress | null {
  return isUuid(id) && /^\d$/.test(step) ? { kind, id, step: Number(step) } : null;
}

/** The endpoint that says what a step holds now: a page asks when it waits for somebody to settle a conflict. */
export function sectionRoute(kind: DocumentKind) {
  return employerRoute({
    name: `${kind}.section`,
    input: z.object({}),
    allow: (actor) => actor.scope !== null,
    async run({ actor, params }) {
      const { id = "", step = "" } = params;
      const draft = actor.scope && (await findDraft(actor.scope, kind, id));
      const section = draft?.sections.find((one) => String(one.step) === step);
      if (!section) return notFoundProblem();
      const answer: SaveAnswer = {
        revision: section.revision,
        savedAt: section.savedAt.toISOString(),
        applied: [],
        conflicts: [],
        theirs: section.answers,
      };
      return answer;
    },
  });
}

/**
 * The endpoint that saves while people type. A route handler and not a server action: it must survive a closing
 * tab and a new deployment, and actions run one at a time. Who types fast saves often, hence the limit.
 */
export function autosaveRoute(kind: DocumentKind) {
  return employerRoute({
    name: `${kind}.autosave`,
    input: request,
    // Whose page it is comes first, and then whether there is an establishment: an account without one that logs in
    // on somebody's open page would read as 「not found」 there, which ends that page's saving for good.
    allow: () => true,
    limit: { limit: 600, windowSeconds: 60 },
    maxBytes: MAX_BYTES,
    longest: MAX_BYTES,
    async shortWay({ recalled, input, params }) {
      const address = addressOf(kind, params);
      if (!address || (input.account && input.account !== recalled.unproven.accountId)) return null;
      return saveUnmovedSection(recalled, address, input);
    },
    async run({ actor, input, params }) {
      const address = addressOf(kind, params);
      if (!address) return notFoundProblem();
      // Somebody else has logged in in this browser: what the page's own person typed is not theirs to save.
      if (input.account && input.account !== actor.accountId) return otherAccountProblem();
      const saved = await saveSection(actor, address, input);
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
