/** Ids of one employer's rows, put into the addresses that others then try. */
export interface Ids {
  /** A draft, and a posting that was handed in. */
  readonly draftId: string;
  readonly postingId: string;
  readonly establishmentId: string;
  readonly caseId: string;
  readonly noticeId: string;
  readonly email: string;
  readonly receiptNumber: string;
}

/**
 * Whom a route lets in.
 * everybody: tells nobody's data · employers: tells an employer's own data, after log-in · owner: names a row of
 * one employer · staff: tells the office's own data, after log-in · office: names a row of one office ·
 * trial: is not there in a real installation
 */
export type Audience = "everybody" | "employers" | "owner" | "staff" | "office" | "trial";

export interface TenantRoute {
  readonly audience: Audience;
  /** Addresses to try, with the ids of somebody else. */
  readonly paths: (ids: Ids) => readonly string[];
  /** An endpoint that is not read but written: its body. */
  readonly patch?: object;
}

const everybody = (...paths: string[]): TenantRoute => ({ audience: "everybody", paths: () => paths });
const employers = (...paths: string[]): TenantRoute => ({ audience: "employers", paths: () => paths });
const owner = (...paths: ((ids: Ids) => string)[]): TenantRoute => ({
  audience: "owner",
  paths: (ids) => paths.map((path) => path(ids)),
});

const steps = (count: number, path: (step: number) => string) =>
  Array.from({ length: count }, (_, index) => path(index + 1));

const change = {
  baseRevision: 0,
  changes: [{ key: "jobTitle", from: "", to: "乗っ取り" }],
};

/**
 * Every route of `src/app`, by its folder without route groups. A route that is missing here fails
 * `tests/tenant-routes.test.ts`; what each of them answers to others is tried in `e2e/tenants.spec.ts`.
 */
export const tenantRoutes: Readonly<Record<string, TenantRoute>> = {
  "/": everybody("/"),
  "/contact": everybody("/contact"),
  "/help": everybody("/help"),
  "/help/disclosure": everybody("/help/disclosure"),
  "/help/guide": everybody("/help/guide"),
  "/help/guide/establishment/[step]": everybody("/help/guide/establishment/1"),
  "/help/guide/posting/[step]": everybody("/help/guide/posting/1"),
  "/help/information-provision": everybody("/help/information-provision"),
  "/help/information-provision/leaflet": everybody("/help/information-provision/leaflet"),
  "/help/licences": everybody("/help/licences"),
  "/help/occupations": everybody("/help/occupations"),
  "/help/working-time": everybody("/help/working-time"),
  "/legal/privacy": everybody("/legal/privacy"),
  "/legal/site-policy": everybody("/legal/site-policy"),
  "/legal/terms": everybody("/legal/terms"),
  "/links": everybody("/links"),
  "/login": everybody("/login"),
  "/offices": everybody("/offices"),
  "/register": everybody("/register"),
  "/register/continue": everybody("/register/continue?token=unknown"),
  "/register/password": everybody("/register/password"),
  "/sitemap": everybody("/sitemap"),
  "/staff/login": everybody("/staff/login"),
  "/api/health": everybody("/api/health"),
  "/api/metrics": everybody("/api/metrics"),
  "/api/postal-codes/[code]": everybody("/api/postal-codes/3270003"),

  "/dev/mailbox": { audience: "trial", paths: () => ["/dev/mailbox"] },
  "/dev/mailbox/[id]": {
    audience: "trial",
    paths: () => ["/dev/mailbox/00000000-0000-7000-8000-000000000000"],
  },

  "/register/complete": employers("/register/complete"),
  "/mypage": employers("/mypage"),
  "/mypage/messages": {
    audience: "employers",
    paths: ({ noticeId }) => ["/mypage/messages", `/mypage/messages?after=${noticeId}`],
  },
  "/mypage/start": employers("/mypage/start"),
  "/mypage/establishment": employers("/mypage/establishment"),
  "/mypage/establishment/complete": employers("/mypage/establishment/complete"),
  "/mypage/establishment/saved": employers("/mypage/establishment/saved?step=1"),
  "/mypage/establishment/steps/[step]": employers(
    ...steps(6, (step) => `/mypage/establishment/steps/${step}`),
  ),
  "/mypage/postings": {
    audience: "employers",
    paths: ({ postingId }) => ["/mypage/postings", `/mypage/postings?after=${postingId}`],
  },
  "/mypage/postings/new": employers("/mypage/postings/new"),

  "/mypage/postings/[id]": owner(
    ({ draftId }) => `/mypage/postings/${draftId}`,
    ({ postingId }) => `/mypage/postings/${postingId}`,
  ),
  "/mypage/postings/[id]/complete": owner(({ postingId }) => `/mypage/postings/${postingId}/complete`),
  "/mypage/postings/[id]/saved": owner(({ draftId }) => `/mypage/postings/${draftId}/saved?step=1`),
  "/mypage/postings/[id]/steps/[step]": {
    audience: "owner",
    paths: ({ draftId, postingId }) => [
      ...steps(8, (step) => `/mypage/postings/${draftId}/steps/${step}`),
      `/mypage/postings/${postingId}/steps/1`,
    ],
  },
  "/mypage/postings/[id]/ticket": owner(
    ({ draftId }) => `/mypage/postings/${draftId}/ticket`,
    ({ postingId }) => `/mypage/postings/${postingId}/ticket`,
  ),
  "/api/postings/[id]/sections/[step]": {
    audience: "owner",
    paths: ({ draftId }) => [`/api/postings/${draftId}/sections/3`],
    patch: change,
  },
  "/api/establishments/[id]/sections/[step]": {
    audience: "owner",
    paths: ({ establishmentId }) => [`/api/establishments/${establishmentId}/sections/1`],
    patch: { baseRevision: 0, changes: [{ key: "companyName", from: "", to: "乗っ取り" }] },
  },

  "/staff": {
    audience: "staff",
    paths: ({ email, receiptNumber }) => [
      "/staff",
      ...["mine", "inReview", "returned", "registered"].map((list) => `/staff?list=${list}`),
      `/staff?q=${encodeURIComponent(email)}`,
      `/staff?q=${receiptNumber}`,
    ],
  },
  "/staff/reviews/[id]": { audience: "office", paths: ({ caseId }) => [`/staff/reviews/${caseId}`] },
  "/staff/reviews/[id]/ticket": {
    audience: "office",
    paths: ({ caseId }) => [`/staff/reviews/${caseId}/ticket`],
  },
};

/**
 * Every server action, by file and name: whether what it is sent can name another's row. Those that can are tried
 * with another's session in `e2e/tenants.spec.ts`; the others act on the caller alone.
 */
export const tenantActions: Readonly<Record<string, "names a row" | "acts on the caller alone">> = {
  "draft/leaveForwards": "names a row",
  "draft/keepForLater": "names a row",
  "establishment/chooseHistoryAction": "acts on the caller alone",
  "establishment/submitEstablishmentAction": "acts on the caller alone",
  "final-registration/registerAction": "names a row",
  "posting/createPostingAction": "acts on the caller alone",
  "registration/beginRegistrationAction": "acts on the caller alone",
  "registration/resendKeyAction": "acts on the caller alone",
  "registration/completeRegistrationAction": "acts on the caller alone",
  "review/takeAction": "names a row",
  "review/releaseAction": "names a row",
  "review/returnAction": "names a row",
  "session/logInAction": "acts on the caller alone",
  "session/logInAgainAction": "acts on the caller alone",
  "session/logInStaffAction": "acts on the caller alone",
  "session/logOutAction": "acts on the caller alone",
  "session/logOutStaffAction": "acts on the caller alone",
};
