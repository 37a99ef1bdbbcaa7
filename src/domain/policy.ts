/**
 * Every permission of the application, one readable sentence each. Pure: it sees only what it is given, so
 * the caller loads the rows. A question about a row that is not in the actor's scope is answered "no"
 * here, and the caller shows 404, as if the row did not exist.
 */

/** What the policy needs to know of who asks. The server's actors have this shape. */
export type PolicyActor =
  | {
      readonly kind: "employer";
      readonly accountId: string;
      readonly status: "REGISTERED" | "OPEN" | "WITHDRAWN" | "EXPIRED";
      readonly scope: { readonly establishmentId: string; readonly confirmed: boolean } | null;
    }
  | { readonly kind: "staff"; readonly staffId: string; readonly officeCode: string };

type Employer = Extract<PolicyActor, { kind: "employer" }>;
type Staff = Extract<PolicyActor, { kind: "staff" }>;

export interface ChoiceSubject {
  /** Something depends on the account's present establishment: it was handed in, or the counter has checked it. */
  readonly settled: boolean;
}
export interface EstablishmentSubject {
  readonly establishmentId: string;
}
export interface PostingSubject {
  readonly establishmentId: string;
  /** The account that began it; null when that account is gone. */
  readonly accountId: string | null;
  /** The counter has not (yet) checked the person who began it. */
  readonly begunUnchecked: boolean;
}
export interface ReviewSubject {
  readonly officeCode: string;
  /** Null while nobody has taken the case. */
  readonly assignedStaffId: string | null;
}

/**
 * Each action with what it is done to. Ending a session and reading the own account are no actions of this list: both
 * begin with the actor's own ids and can name nobody else's.
 */
export interface PolicySubjects {
  "establishment.choose": ChoiceSubject;
  "establishment.read": EstablishmentSubject;
  "establishment.readUnpublished": EstablishmentSubject;
  "establishment.edit": EstablishmentSubject;
  "establishment.submit": EstablishmentSubject;
  "posting.create": EstablishmentSubject;
  /** To see it, and to type into it while its status allows that. */
  "posting.read": PostingSubject;
  "posting.submit": PostingSubject;
  "review.list": { readonly officeCode: string };
  "review.read": ReviewSubject;
  "review.take": ReviewSubject;
  "review.release": ReviewSubject;
  "review.return": ReviewSubject;
  "review.withdrawReturn": ReviewSubject;
  "review.register": ReviewSubject;
}

export type PolicyAction = keyof PolicySubjects;

type Sentences<Who> = {
  readonly [Action in PolicyAction]?: (actor: Who, subject: PolicySubjects[Action]) => boolean;
};

const belongsTo = (actor: Employer, subject: { readonly establishmentId: string }) =>
  actor.scope?.establishmentId === subject.establishmentId;

/**
 * Everybody's own postings; those of colleagues once the counter has checked both. Who merely named the number,
 * perhaps another company's by mistake, neither sees theirs nor shows them any.
 */
const isTheirPosting = (actor: Employer, posting: PostingSubject) =>
  belongsTo(actor, posting) &&
  (posting.accountId === actor.accountId || (actor.scope?.confirmed === true && !posting.begunUnchecked));

const isOfTheirOffice = (actor: Staff, subject: { readonly officeCode: string }) =>
  actor.officeCode === subject.officeCode;

const EMPLOYERS: Sentences<Employer> = {
  // One log-in acts for one establishment. Who has one may choose again only as long as nothing depends on it.
  "establishment.choose": (_actor, choice) => !choice.settled,
  // What is published on postings anyway.
  "establishment.read": belongsTo,
  // Everything else only after the counter has checked the person.
  "establishment.readUnpublished": (actor, establishment) =>
    belongsTo(actor, establishment) && actor.scope?.confirmed === true,
  "establishment.edit": (actor, establishment) =>
    belongsTo(actor, establishment) && actor.scope?.confirmed === true,
  "establishment.submit": (actor, establishment) =>
    belongsTo(actor, establishment) && actor.scope?.confirmed === true,
  // A returning employer writes a posting before the counter has checked the person.
  "posting.create": belongsTo,
  "posting.read": isTheirPosting,
  "posting.submit": isTheirPosting,
};

const STAFF: Sentences<Staff> = {
  "review.list": isOfTheirOffice,
  "review.read": isOfTheirOffice,
  "review.take": isOfTheirOffice,
  // Who has taken the case decides it, or gives it back.
  "review.release": (actor, review) =>
    isOfTheirOffice(actor, review) && review.assignedStaffId === actor.staffId,
  "review.return": (actor, review) =>
    isOfTheirOffice(actor, review) && review.assignedStaffId === actor.staffId,
  // Who asked for corrections withdraws the request.
  "review.withdrawReturn": (actor, review) =>
    isOfTheirOffice(actor, review) && review.assignedStaffId === actor.staffId,
  "review.register": (actor, review) =>
    isOfTheirOffice(actor, review) && review.assignedStaffId === actor.staffId,
};

/** Whether the actor may do this to the subject. What no sentence allows is forbidden. */
export function can<Action extends PolicyAction>(
  actor: PolicyActor,
  action: Action,
  subject: PolicySubjects[Action],
): boolean {
  if (actor.kind === "employer") {
    if (actor.status !== "REGISTERED" && actor.status !== "OPEN") return false;
    return EMPLOYERS[action]?.(actor, subject) ?? false;
  }
  return STAFF[action]?.(actor, subject) ?? false;
}
