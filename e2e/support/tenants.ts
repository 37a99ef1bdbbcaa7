import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext, Browser, BrowserContext } from "@playwright/test";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { clockNow } from "./clock";
import { database } from "./database";
import {
  newEmail,
  SANO,
  seedAccount,
  seedEstablishment,
  seedFirstTimeEmployer,
  seedOpenEmployer,
  seedPosting,
  seedStaff,
  type SeededEmployer,
} from "./seed";
import { signIn } from "./session";
import { handIn } from "./scene";
import { testSettings } from "./settings";

/** An office that is not in charge of the owner. */
const ANOTHER_OFFICE = "0901";

/** Who may knock at a route: those who must not get in, and those who must. */
export type Visitor = "nobody" | "rival" | "provisional" | "otherOffice" | "owner" | "beginner" | "clerk";

/** An employer with everything a tenant can have, its office, and everybody who might be after it. */
export interface Tenants {
  readonly as: Readonly<Record<Visitor, APIRequestContext>>;
  /** Stands in each posting of the owner, and in unpublished items of its establishment. */
  readonly secret: string;
  /** Ids of the owner's things. */
  readonly establishmentId: string;
  readonly draftId: string;
  readonly submittedId: string;
  readonly caseId: string;
  readonly receiptNumber: string;
  /** Of a first-time employer who is still typing. */
  readonly unfinishedEstablishmentId: string;
  /** A mail to somebody else. */
  readonly mailId: string;
  readonly close: () => Promise<void>;
}

/**
 * Sets up all tenants. `rival` is another employer with an open my page, `provisional` has named the owner's
 * establishment number and was checked by nobody, `otherOffice` and `clerk` are staff.
 */
export async function seedTenants(browser: Browser): Promise<Tenants> {
  const secret = newSecret();
  const owner = await seedOwner(secret);
  const posting = { ...filledFullTimePosting, jobTitle: secret };
  const draftId = await seedPosting(owner, { answers: posting, passedSteps: 8 });
  const submittedId = await seedPosting(owner, { answers: posting, passedSteps: 8 });
  const { accountId: provisionalId } = await seedAccount({
    establishmentId: owner.establishmentId,
    establishmentBinding: "PROVISIONAL",
  });
  const beginner = await seedFirstTimeEmployer({ answers: { companyName: secret } });
  const contexts: Readonly<Record<Visitor, BrowserContext>> = {
    nobody: await visitor(browser),
    rival: await visitor(browser, await seedOpenEmployer()),
    provisional: await visitor(browser, { accountId: provisionalId }),
    otherOffice: await visitor(browser, await seedStaff(ANOTHER_OFFICE)),
    owner: await visitor(browser, owner),
    beginner: await visitor(browser, beginner),
    clerk: await visitor(browser, await seedStaff(SANO)),
  };
  await handIn(browser, owner, submittedId);
  const { id: caseId, receiptNumber } = await database().reviewCase.findUniqueOrThrow({
    where: { postingId: submittedId },
  });
  return {
    as: {
      nobody: contexts.nobody.request,
      rival: contexts.rival.request,
      provisional: contexts.provisional.request,
      otherOffice: contexts.otherOffice.request,
      owner: contexts.owner.request,
      beginner: contexts.beginner.request,
      clerk: contexts.clerk.request,
    },
    secret,
    establishmentId: owner.establishmentId,
    draftId,
    submittedId,
    caseId,
    receiptNumber,
    unfinishedEstablishmentId: beginner.establishmentId,
    mailId: await seedMail(),
    close: async () => {
      for (const context of Object.values(contexts)) await context.close();
    },
  };
}

/** Words that occur nowhere else, in characters that every item takes. */
function newSecret(): string {
  const kana = "あいうえおかきくけこさしすせそたちつてとなにぬねの";
  return `秘密の${Array.from({ length: 10 }, () => kana[randomInt(kana.length)]).join("")}`;
}

async function seedOwner(secret: string): Promise<SeededEmployer> {
  const { accountId, email } = await seedOpenEmployer();
  const establishmentId = await seedEstablishment({
    status: "REGISTERED",
    answers: { ...filledEstablishment, headOfficeAddress: secret, contactDepartment: secret },
  });
  await database().account.update({ where: { id: accountId }, data: { establishmentId } });
  return { accountId, email, establishmentId };
}

async function seedMail(): Promise<string> {
  const { id } = await database().mailboxMessage.create({
    data: { jobId: randomUUID(), to: newEmail(), subject: "件名", text: "本文", createdAt: clockNow() },
    select: { id: true },
  });
  return id;
}

/** A browser of its own, at an address of its own. */
async function visitor(browser: Browser, owner?: Parameters<typeof signIn>[1]): Promise<BrowserContext> {
  const part = () => randomInt(1, 255);
  const context = await browser.newContext({
    baseURL: testSettings().baseUrl,
    extraHTTPHeaders: { "x-forwarded-for": `10.${part()}.${part()}.${part()}` },
  });
  if (owner) await signIn(context, owner);
  return context;
}
