import type { Browser } from "@playwright/test";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { receiptNumberOn } from "../pages/receipt";
import { Wizard } from "../pages/wizard";
import { clockNow } from "./clock";
import { database } from "./database";
import { type SeededEmployer, seedFirstTimeEmployer, seedPosting } from "./seed";
import { signIn } from "./session";
import type { Ids } from "./tenant-routes";

/** Words that stand in this employer's rows and nowhere else. Published items are not among them. */
export const SECRETS = {
  draft: "門外不出の職種Ａ",
  posting: "門外不出の職種Ｂ",
  establishment: "栃木県宇都宮市門外不出町１番地",
  notice: "門外不出のお知らせ",
} as const;

/** An employer who has everything: an open my page, a draft, a posting at the counter, a notice. */
export async function employerWithEverything(
  browser: Browser,
): Promise<{ employer: SeededEmployer; ids: Ids }> {
  const at = clockNow();
  const answers = { ...filledEstablishment, headOfficeAddress: SECRETS.establishment };
  const employer = await seedFirstTimeEmployer(
    { status: "REGISTERED", answers },
    { status: "OPEN", openedAt: at, provisionalUntil: null, resumePath: "/mypage" },
  );
  const posting = (jobTitle: string) =>
    seedPosting(employer, { answers: { ...filledFullTimePosting, jobTitle }, passedSteps: 8 });
  const draftId = await posting(SECRETS.draft);
  const postingId = await posting(SECRETS.posting);
  const notice = await database().notice.create({
    data: { accountId: employer.accountId, subject: SECRETS.notice, body: SECRETS.notice, createdAt: at },
    select: { id: true },
  });
  const receiptNumber = await handIn(browser, employer, postingId);
  const { id: caseId } = await database().reviewCase.findFirstOrThrow({
    where: { postingId },
    select: { id: true },
  });
  return {
    employer,
    ids: {
      draftId,
      postingId,
      establishmentId: employer.establishmentId,
      caseId,
      noticeId: notice.id,
      email: employer.email,
      receiptNumber,
    },
  };
}

/** Hands a filled posting in on its last screen; answers the receipt number. */
export async function handIn(browser: Browser, employer: SeededEmployer, postingId: string): Promise<string> {
  const context = await browser.newContext();
  try {
    await signIn(context, employer);
    const wizard = Wizard.ofPosting(await context.newPage(), postingId);
    await wizard.open(8);
    await wizard.next();
    return await receiptNumberOn(wizard.page);
  } finally {
    await context.close();
  }
}
