import { expect, type Page } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { Wizard } from "../pages/wizard";
import { database } from "./database";
import { seedFirstTimeEmployer, seedPosting } from "./seed";
import { signIn } from "./session";

/** A first-time employer with a posting in the making, logged in; no screen is open yet. */
export async function withPosting(
  page: Page,
  answers: RawAnswers = filledFullTimePosting,
  { passedSteps = 8 }: { readonly passedSteps?: number } = {},
) {
  const employer = await seedFirstTimeEmployer({ status: "ENTERED" });
  const postingId = await seedPosting(employer, { answers, passedSteps });
  const sessionId = await signIn(page.context(), employer);
  return { employer, postingId, sessionId, wizard: Wizard.ofPosting(page, postingId) };
}

/** The same, on one of its screens. */
export async function onStep(
  page: Page,
  step: number,
  answers?: RawAnswers,
  { passedSteps = step - 1 }: { readonly passedSteps?: number } = {},
) {
  const scene = await withPosting(page, answers, { passedSteps });
  await scene.wizard.open(step);
  return scene;
}

/** A first-time employer who enters the establishment, logged in, on one of its screens. */
export async function onEstablishmentStep(page: Page, step: number, answers: RawAnswers): Promise<Wizard> {
  await signIn(page.context(), await seedFirstTimeEmployer({ answers, passedSteps: step - 1 }));
  const wizard = Wizard.ofEstablishment(page);
  await wizard.open(step);
  return wizard;
}

/** What the server has of one step. */
export async function stored(postingId: string, step: number): Promise<Record<string, unknown>> {
  const section = await database().postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId, step } },
    select: { answers: true },
  });
  return section.answers as Record<string, unknown>;
}

/** The address that saves a step of any posting. */
export const SAVES = "**/api/postings/*/sections/*";

/** Everything this tab keeps of what was typed. */
export function keptInTab(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith("draft:")));
}

/** What the server has once the page has settled. */
export async function expectStored(
  postingId: string,
  step: number,
  answers: Record<string, unknown>,
): Promise<void> {
  await expect.poll(() => stored(postingId, step)).toMatchObject(answers);
}
