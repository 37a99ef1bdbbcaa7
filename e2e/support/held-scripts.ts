import type { Page } from "@playwright/test";

/** From now on no script of a page arrives, as on a slow line, until they are released. */
export async function holdScripts(page: Page): Promise<{ readonly release: () => void }> {
  const gate = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await gate.promise;
    // Its page may have been left meanwhile.
    await route.continue().catch(() => undefined);
  });
  return { release: () => gate.resolve() };
}
