import { expect, type Page } from "@playwright/test";

/** One entry: the id of the input and the sentence that stands at it and in the summary. */
export type FieldErrors = Readonly<Record<string, string | RegExp>>;

/**
 * Fails unless exactly these errors are shown: the summary has the focus, counts them and repeats each field's
 * words, the page's title says so, each field is marked and described by its sentence, and every line of the
 * summary leads to its field.
 */
export async function expectErrors(page: Page, errors: FieldErrors): Promise<void> {
  const entries = Object.entries(errors);
  const summary = page.getByRole("region", { name: `エラーが${entries.length}件あります` });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(summary.getByRole("listitem")).toHaveText(entries.map(([, sentence]) => sentence));
  for (const [id, sentence] of entries) {
    const field = page.locator(`[id="${id}"]`);
    const message = page.locator(`[id="${id}-error"]`);
    await expect(message).toBeVisible();
    await expect(message).toContainText(withoutBeginning(sentence)); // 「エラー：」 stands before it
    await expect(
      field.or(page.locator(`[id="${id}-group"]`)).and(page.locator(`[aria-describedby~="${id}-error"]`)),
    ).toBeVisible();
  }
  for (const [id, sentence] of entries) {
    await summary.getByRole("link", { name: sentence }).first().click();
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  }
}

function withoutBeginning(sentence: string | RegExp): string | RegExp {
  return typeof sentence === "string" ? sentence : new RegExp(sentence.source.replace(/^\^/, ""));
}
