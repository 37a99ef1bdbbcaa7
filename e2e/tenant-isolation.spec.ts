import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { APIResponse } from "@playwright/test";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { projectRoot } from "~/scripts/lib/project";
import { database } from "./support/database";
import { testSettings } from "./support/settings";
import { seedTenants, type Tenants, type Visitor } from "./support/tenants";
import { expect, test } from "./support/test";

/**
 * Nobody gets at another employer's or another office's things: every route of the application is tried by all who
 * have no business there. A route that is not in the table fails, and so does an entry without a route.
 */

/**
 * What a visitor gets: `public` is the same page for everybody, `own` the page with their own things only, a path
 * is where they are led.
 */
type Outcome = "public" | "own" | "login" | "staffLogin" | 401 | 403 | 404 | `/${string}`;

type Intruder = "nobody" | "rival" | "provisional" | "otherOffice";

interface Entry extends Readonly<Record<Intruder, Outcome>> {
  /** Addresses of the route, with the ids of others where it takes ids. */
  readonly at: (tenants: Tenants) => string | readonly string[];
  /** Where log-in leads back to, when that is not the address itself. */
  readonly back?: string;
  /** What is sent, to write this word. */
  readonly body?: (word: string, tenants: Tenants) => object;
  /** Who is at home at the first address, so that the refusals mean something; and what he gets. */
  readonly host?: Visitor;
  /** The page shows the host what nobody else may read. */
  readonly showsSecret?: boolean;
}

/** A page that is the same for everybody. */
function everybody(address: string): Entry {
  return {
    at: () => address,
    nobody: "public",
    rival: "public",
    provisional: "public",
    otherOffice: "public",
  };
}

/** A page of the my page without ids: others see their own things there. */
function employers(
  address: string,
  rival: Outcome,
  provisional: Outcome,
  more: Partial<Pick<Entry, "back" | "host" | "showsSecret">> = {},
): Entry {
  return { at: () => address, nobody: "login", rival, provisional, otherOffice: "login", ...more };
}

/** A page of one posting. */
function onePosting(
  path: (id: string) => string,
  first: "draftId" | "submittedId",
  more: Partial<Entry>,
): Entry {
  const second = first === "draftId" ? "submittedId" : "draftId";
  return {
    at: (tenants) => [path(tenants[first]), path(tenants[second])],
    nobody: "login",
    rival: 404,
    provisional: 404,
    otherOffice: "login",
    host: "owner",
    showsSecret: true,
    ...more,
  };
}

/** A page of the counter. */
function counter(at: Entry["at"], otherOffice: Outcome): Entry {
  return {
    at,
    nobody: "staffLogin",
    rival: "staffLogin",
    provisional: "staffLogin",
    otherOffice,
    host: "clerk",
    showsSecret: true,
  };
}

/** An endpoint that saves a step. */
function autosave(at: Entry["at"], key: string, host: Visitor): Entry {
  return {
    at,
    body: (word) => ({ baseRevision: 1, changes: [{ key, from: "", to: word }] }),
    nobody: 401,
    rival: 404,
    provisional: 404,
    otherOffice: 401,
    host,
  };
}

/** An endpoint by which a page says that its person goes on. */
function inUse(address: string, outcomes: Readonly<Record<Intruder, Outcome>>): Entry {
  return { at: () => address, body: () => ({ owner: "019a0000-0000-7000-8000-000000000000" }), ...outcomes };
}

/** What intruders try to write, and what the host writes. */
const STOLEN = "乗っ取りました";
const CHANGED = "自分で変えました";

const stepWith = (steps: typeof postingCatalogue.steps, key: string) =>
  steps.find(({ fields }) => Object.hasOwn(fields, key))?.number ?? 0;
const titleStep = stepWith(postingCatalogue.steps, "jobTitle");
const companyStep = stepWith(establishmentCatalogue.steps, "companyName");

/** By `METHOD /path`; in brackets behind it what tells two kinds of addresses of one route apart. */
const TABLE: Readonly<Record<string, Entry>> = {
  "GET /": everybody("/"),
  "GET /api/minimum-wages/[version]": everybody("/api/minimum-wages/none"),
  "GET /contact": everybody("/contact"),
  "GET /help": everybody("/help"),
  "GET /help/disclosure": everybody("/help/disclosure"),
  "GET /help/guide": everybody("/help/guide"),
  "GET /help/guide/establishment/[step]": everybody("/help/guide/establishment/1"),
  "GET /help/guide/posting/[step]": everybody("/help/guide/posting/4"),
  "GET /help/information-provision": everybody("/help/information-provision"),
  "GET /help/information-provision/leaflet": everybody("/help/information-provision/leaflet"),
  "GET /help/licences": everybody("/help/licences"),
  "GET /help/occupations": everybody("/help/occupations?q=事務"),
  "GET /help/working-time": everybody("/help/working-time"),
  "GET /legal/privacy": everybody("/legal/privacy"),
  "GET /legal/site-policy": everybody("/legal/site-policy"),
  "GET /legal/terms": everybody("/legal/terms"),
  "GET /links": everybody("/links"),
  "GET /offices": everybody("/offices"),
  "GET /sitemap": everybody("/sitemap"),

  "GET /register": everybody("/register"),
  "GET /register/password": everybody("/register/password"),
  "GET /register/complete": employers("/register/complete", "own", "own"),
  "GET /register/continue": {
    ...everybody("/register/continue?token=unknown"),
    nobody: "/register/password",
    rival: "/register/password",
    provisional: "/register/password",
    otherOffice: "/register/password",
  },
  "GET /login": { ...everybody("/login"), rival: "/mypage", provisional: "/mypage/start" },
  "GET /staff/login": { ...everybody("/staff/login"), otherOffice: "/staff" },

  "GET /mypage": employers("/mypage", "own", "own", { host: "owner", showsSecret: true }),
  "GET /mypage/start": employers("/mypage/start", "/mypage", "own"),
  "GET /mypage/messages": employers("/mypage/messages", "own", "own"),
  "GET /mypage/establishment": employers("/mypage/establishment", "own", "own", {
    host: "owner",
    showsSecret: true,
  }),
  "GET /mypage/establishment/steps": employers("/mypage/establishment/steps", "/mypage/establishment", 404),
  "GET /mypage/postings/[id]/steps/[step]": onePosting(
    (id) => `/mypage/postings/${id}/steps/${titleStep}`,
    "draftId",
    {},
  ),
  "GET /mypage/establishment/steps/[step]": employers(
    `/mypage/establishment/steps/${companyStep}`,
    "own",
    404,
    { host: "beginner", showsSecret: true },
  ),
  "GET /mypage/establishment/steps/[step] (unknown)": {
    at: () => ["/mypage/no-such-page", "/mypage/postings/1/steps/1", "/mypage/establishment/steps/10"],
    nobody: 404,
    rival: 404,
    provisional: 404,
    otherOffice: 404,
  },
  "GET /mypage/establishment/history": employers("/mypage/establishment/history", "own", 404, {
    host: "beginner",
  }),
  "GET /mypage/establishment/saved": employers("/mypage/establishment/saved?step=1", "own", 404, {
    back: "/mypage/establishment",
    host: "beginner",
  }),
  "GET /mypage/establishment/complete": employers("/mypage/establishment/complete", "/mypage", 404),
  "GET /mypage/postings": employers("/mypage/postings", "own", "own", { host: "owner", showsSecret: true }),
  "GET /mypage/postings/new": employers("/mypage/postings/new", "own", "own"),
  "GET /mypage/postings/[id]": onePosting((id) => `/mypage/postings/${id}`, "draftId", { host: undefined }),
  "GET /mypage/postings/[id]/history": onePosting((id) => `/mypage/postings/${id}/history`, "draftId", {
    showsSecret: false,
  }),
  "GET /mypage/postings/[id]/saved": onePosting((id) => `/mypage/postings/${id}/saved?step=3`, "draftId", {
    showsSecret: false,
  }),
  "GET /mypage/postings/[id]/complete": onePosting((id) => `/mypage/postings/${id}/complete`, "submittedId", {
    showsSecret: false,
  }),
  "GET /mypage/postings/[id]/ticket": onePosting((id) => `/mypage/postings/${id}/ticket`, "submittedId", {}),
  "GET /mypage/postings/[id]/pr-sheet/pdf": onePosting(
    (id) => `/mypage/postings/${id}/pr-sheet/pdf`,
    "submittedId",
    { showsSecret: false },
  ),
  "GET /mypage/postings/[id]/receipt/pdf": {
    at: ({ submittedId, draftId }) =>
      [submittedId, draftId].map((id) => `/mypage/postings/${id}/receipt/pdf`),
    nobody: "login",
    rival: 404,
    provisional: 404,
    otherOffice: "login",
    host: "owner",
  },
  "GET /mypage/establishment/receipt/pdf": employers("/mypage/establishment/receipt/pdf", 404, 404),
  "GET /mypage/postings/[id]/ticket/pdf": onePosting(
    (id) => `/mypage/postings/${id}/ticket/pdf`,
    "submittedId",
    { showsSecret: false }, // it does, in glyphs
  ),

  "GET /staff": counter(() => "/staff", "own"),
  "GET /staff/reviews/[id]": counter(({ caseId }) => `/staff/reviews/${caseId}`, 404),
  "GET /staff/reviews/[id]/ticket": counter(({ caseId }) => `/staff/reviews/${caseId}/ticket`, 404),
  "GET /staff/scan": {
    ...counter(({ receiptNumber }) => `/staff/scan?r=${receiptNumber}&d=0123456789abcdef`, 404),
    host: undefined, // is led to the case
    showsSecret: false,
  },
  "GET /staff/tickets": { ...counter(() => "/staff/tickets", "own"), showsSecret: false },
  "POST /api/staff/tickets": {
    at: () => "/api/staff/tickets",
    body: (_word, { caseId }) => ({ cases: [caseId] }),
    nobody: 401,
    rival: 401,
    provisional: 401,
    otherOffice: 404,
  },
  "GET /staff/reviews/[id]/pr-sheet/pdf": {
    ...counter(({ caseId }) => `/staff/reviews/${caseId}/pr-sheet/pdf`, 404),
    showsSecret: false,
  },
  "GET /staff/reviews/[id]/ticket/pdf": {
    ...counter(({ caseId }) => `/staff/reviews/${caseId}/ticket/pdf`, 404),
    showsSecret: false,
  },

  "GET /api/postings/[id]/sections/[step]": {
    ...onePosting((id) => `/api/postings/${id}/sections/${titleStep}`, "draftId", {}),
    nobody: 401,
    otherOffice: 401,
  },
  "GET /api/postings/[id]/ticket": {
    ...onePosting((id) => `/api/postings/${id}/ticket`, "draftId", {}),
    nobody: 401,
    otherOffice: 401,
  },
  "GET /api/establishments/[id]/sections/[step]": {
    at: ({ unfinishedEstablishmentId, establishmentId }) =>
      [unfinishedEstablishmentId, establishmentId].map(
        (id) => `/api/establishments/${id}/sections/${companyStep}`,
      ),
    nobody: 401,
    rival: 404,
    provisional: 404,
    otherOffice: 401,
    host: "beginner",
    showsSecret: true,
  },
  "PATCH /api/postings/[id]/sections/[step]": autosave(
    ({ draftId, submittedId }) =>
      [draftId, submittedId].map((id) => `/api/postings/${id}/sections/${titleStep}`),
    "jobTitle",
    "owner",
  ),
  "PATCH /api/establishments/[id]/sections/[step]": autosave(
    ({ unfinishedEstablishmentId, establishmentId }) =>
      [unfinishedEstablishmentId, establishmentId].map(
        (id) => `/api/establishments/${id}/sections/${companyStep}`,
      ),
    "companyName",
    "beginner",
  ),
  "GET /api/session": {
    at: () => "/api/session",
    nobody: 401,
    rival: "own",
    provisional: "own",
    otherOffice: 401,
    host: "owner",
  },
  // An owner that is nobody's: whoever is logged in, it is another's page that asks.
  "POST /api/session": inUse("/api/session", { nobody: 401, rival: 403, provisional: 403, otherOffice: 401 }),
  "GET /api/staff/session": {
    at: () => "/api/staff/session",
    nobody: 401,
    rival: 401,
    provisional: 401,
    otherOffice: "own",
    host: "clerk",
  },
  "POST /api/staff/session": inUse("/api/staff/session", {
    nobody: 401,
    rival: 401,
    provisional: 401,
    otherOffice: 403,
  }),
  "GET /api/postal-codes/[code]": everybody("/api/postal-codes/3270003"),
  "GET /api/health": everybody("/api/health"),
  // For programs on the same machine or with the token; everybody here comes from elsewhere.
  "GET /api/metrics": {
    at: () => "/api/metrics",
    nobody: 404,
    rival: 404,
    provisional: 404,
    otherOffice: 404,
  },

  // Trial installations without a mail server show all mails to everybody; real ones do not have these pages.
  "GET /dev/mailbox": everybody("/dev/mailbox?to=nobody@example.jp"),
  "GET /dev/mailbox/[id]": { ...everybody(""), at: ({ mailId }) => `/dev/mailbox/${mailId}` },
};

/** Every page and endpoint below src/app, as `METHOD /path`. */
function routesOfTheApplication(): string[] {
  const folder = join(projectRoot, "src/app");
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const kind = /(?:^|\/)(page|route)\.[jt]sx?$/.exec(file)?.[1];
    if (!kind) return [];
    const segments = dirname(file)
      .split("/")
      .filter((segment) => segment !== "." && !/^[(@]/.test(segment));
    const methods = kind === "page" ? ["GET"] : methodsOf(readFileSync(join(folder, file), "utf8"));
    if (methods.length === 0) throw new Error(`${file} exports no method`);
    return methods.map((method) => `${method} /${segments.join("/")}`);
  });
}

function methodsOf(source: string): string[] {
  const exported = /export\s+(?:const|(?:async\s+)?function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
  return [...source.matchAll(exported)].map((match) => match[1] ?? "");
}

test("every route says who may see it", () => {
  const known = new Set(Object.keys(TABLE).map((entry) => entry.replace(/ \(.*\)$/, "")));
  expect([...known].sort()).toEqual(routesOfTheApplication().sort());
});

const INTRUDERS: readonly Intruder[] = ["nobody", "rival", "provisional", "otherOffice"];

test.describe("other people's things", () => {
  let tenants: Tenants;
  test.beforeAll(async ({ browser }) => {
    tenants = await seedTenants(browser);
  });
  test.afterAll(() => tenants.close());

  for (const [route, entry] of Object.entries(TABLE))
    test(route, async () => {
      const [method = "GET"] = route.split(" ");
      const addresses = [entry.at(tenants)].flat();
      for (const address of addresses)
        await Promise.all(
          INTRUDERS.map(async (who) => {
            const answer = await knock(tenants, who, method, address, entry.body?.(STOLEN, tenants));
            const message = `${who} at ${address}`;
            expect(outcomeOf(answer), message).toEqual(expectedOutcome(entry[who], entry.back ?? address));
            await expectNoSecret(answer, message);
            if (method === "GET") await expectNoSecret(await dataOf(tenants, who, address), message);
          }),
        );
      if (method === "PATCH") await expectNothingWritten(tenants);
      const [home = ""] = addresses;
      if (entry.host && entry.body)
        await expectForeignPageRefused(tenants, entry.host, home, entry.body(STOLEN, tenants));
      if (entry.host) {
        const answer = await knock(tenants, entry.host, method, home, entry.body?.(CHANGED, tenants));
        expect(answer.status(), `${entry.host} is at home`).toBe(200);
        if (entry.showsSecret)
          expect((await answer.text()).includes(tenants.secret), "the host sees his own").toBe(true);
      }
    });

  async function expectNoSecret(answer: APIResponse, message: string): Promise<void> {
    expect((await answer.text()).includes(tenants.secret), `${message} reads what belongs to others`).toBe(
      false,
    );
  }
});

/** A request as a browser sends it from the application's own pages. */
function knock(
  { as }: Tenants,
  who: Visitor,
  method: string,
  address: string,
  body?: object,
  origin = new URL(testSettings().baseUrl).origin,
): Promise<APIResponse> {
  return as[who].fetch(address, { method, data: body, maxRedirects: 0, headers: body ? { origin } : {} });
}

/** What links between pages load: the page's data without its HTML. */
function dataOf({ as }: Tenants, who: Visitor, address: string): Promise<APIResponse> {
  return as[who].get(address, { headers: { rsc: "1" } });
}

/** Status of an answer, and where it leads. */
function outcomeOf(answer: APIResponse): object {
  const { location } = answer.headers();
  if (location === undefined) return { status: answer.status() };
  const { pathname, searchParams } = new URL(location, testSettings().baseUrl);
  return { status: answer.status(), pathname, next: searchParams.get("next") };
}

function expectedOutcome(outcome: Outcome, back: string): object {
  if (typeof outcome === "number") return { status: outcome };
  switch (outcome) {
    case "public":
    case "own":
      return { status: 200 };
    case "login":
      return { status: 307, pathname: "/login", next: back };
    case "staffLogin":
      return { status: 307, pathname: "/staff/login", next: back };
    default:
      return { status: 307, pathname: outcome, next: null };
  }
}

async function expectForeignPageRefused(tenants: Tenants, host: Visitor, address: string, body: object) {
  const answer = await knock(tenants, host, "PATCH", address, body, "https://example.com");
  expect(answer.status(), "a page of another site cannot write for the owner").toBe(403);
  await expectNothingWritten(tenants);
}

/** None of the intruders' words are in the database. */
async function expectNothingWritten({
  draftId,
  submittedId,
  establishmentId,
  unfinishedEstablishmentId,
}: Tenants) {
  const stored = [
    ...(await database().postingSection.findMany({ where: { postingId: { in: [draftId, submittedId] } } })),
    ...(await database().establishmentSection.findMany({
      where: { establishmentId: { in: [establishmentId, unfinishedEstablishmentId] } },
    })),
  ];
  expect(stored.length).toBeGreaterThan(0);
  expect(JSON.stringify(stored).includes(STOLEN), "an intruder wrote something").toBe(false);
}
