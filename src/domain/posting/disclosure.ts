import type { Fields } from "@/domain/catalogue/field";
import type { PostingAnswers } from "./catalogue";

/**
 * Who sees what of a posting (公開範囲). Items that identify the establishment are marked in the catalogues; this
 * file decides for whom they are left blank.
 */

/** Anyone on the internet · a job seeker who has identified himself · whoever sits at the counter with staff. */
export type Viewer = "public" | "seeker" | "counter";

/** The employer's choice 公開希望. */
export type PublicationScope = NonNullable<PostingAnswers["publicationScope"]>;

/** What stays blank: nothing, what identifies the establishment (▲), or the whole posting, which is not shown. */
export type Mask = "nothing" | "identifying" | "everything";

/** A mask under which there is something to see. */
export type PartialMask = Exclude<Mask, "everything">;

const MASKS: Readonly<Record<PublicationScope, Readonly<Record<Viewer, Mask>>>> = {
  open: { public: "nothing", seeker: "nothing", counter: "nothing" },
  seekersOnly: { public: "identifying", seeker: "nothing", counter: "nothing" },
  anonymous: { public: "identifying", seeker: "identifying", counter: "nothing" },
  closed: { public: "everything", seeker: "everything", counter: "nothing" },
};

/** What a viewer does not see of a posting. A posting that has not said yet is shown at the counter only. */
export function maskFor(viewer: Viewer, scope: PublicationScope | undefined): Mask {
  return MASKS[scope ?? "closed"][viewer];
}

/** The answers without those that identify the establishment. Addresses go, too: see `municipalityOnly`. */
export function withoutIdentifying<Answers extends Readonly<Record<string, unknown>>>(
  fields: Fields,
  answers: Answers,
): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !fields[key]?.identifies),
  ) as unknown as Answers;
}
