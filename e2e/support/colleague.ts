import { expect, type Page } from "@playwright/test";
import { database } from "./database";
import { testSettings } from "./settings";
import { stored } from "./drafting";

/**
 * Saves a change as another screen of the same posting would, without one: of what the server has, not of what the
 * page knows. The page learns of it with the answer to its own next save.
 */
export async function saveElsewhere(
  page: Page,
  postingId: string,
  step: number,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { revision } = await database().postingSection.findUniqueOrThrow({
    where: { postingId_step: { postingId, step } },
    select: { revision: true },
  });
  const before = await stored(postingId, step);
  const response = await page.request.patch(`/api/postings/${postingId}/sections/${step}`, {
    headers: { origin: testSettings().baseUrl },
    data: {
      baseRevision: revision,
      changes: Object.entries(answers).map(([key, to]) => ({ key, from: before[key] ?? "", to })),
    },
  });
  expect(response.status(), await response.text()).toBe(200);
  expect(await response.json()).toMatchObject({ conflicts: [] });
}
