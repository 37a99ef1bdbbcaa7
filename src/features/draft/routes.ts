import "server-only";
import { z } from "zod";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { MAX_CHANGES, type SaveAnswer } from "@/domain/draft/protocol";
import { sentenceOfRefusal } from "@/domain/draft/save-refusal";
import { isUuid } from "@/lib/uuid";
import {
  employerRoute,
  notFoundProblem,
  otherAccountProblem,
  problem,
  sessionRoute,
  signedOutProblem,
} from "@/server/http";
import { saveSection, type SectionAddress } from "./commands";
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

const STATUSES = {
  NOT_EDITABLE: 409,
  TOO_LONG: 413,
  UNREADABLE: 400,
  UNKNOWN_KEY: 400,
  WRONG_SHAPE: 400,
} as const;

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
  return sessionRoute({
    name: `${kind}.autosave`,
    input: request,
    limit: { limit: 600, windowSeconds: 60 },
    maxBytes: MAX_BYTES,
    longest: MAX_BYTES,
    async run({ actor: { sessionId }, input, params }) {
      const address = addressOf(kind, params);
      if (!address) return notFoundProblem();
      const saved = await saveSection(sessionId, address, input);
      if (saved.ok) return saved.value;
      const { code, detail } = saved;
      if (code === "SIGNED_OUT") return signedOutProblem();
      if (code === "OTHER_ACCOUNT") return otherAccountProblem();
      if (code === "NOT_FOUND") return notFoundProblem();
      return problem(STATUSES[code], code, sentenceOfRefusal(kind, code, detail), { key: detail });
    },
  });
}
