import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { onStep } from "./support/drafting";
import { expect, test } from "./support/test";

const MOST_BYTES = 220 * 1_024;

/** Compressed size of all scripts that the HTML of a page asks for. */
async function firstLoadOf(request: APIRequestContext, path: string): Promise<number> {
  const html = await (await request.get(path)).text();
  // What old browsers alone load is not among it.
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  const preloads = [...html.matchAll(/<link\b[^>]*\bas="script"[^>]*>/g)].map(([tag]) => tag);
  const sources = [...scripts, ...preloads].flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  expect(sources.length, `scripts of ${path}`).toBeGreaterThan(0);
  let bytes = 0;
  for (const source of new Set(sources)) bytes += gzipSync(await (await request.get(source)).body()).length;
  return bytes;
}

test("the first load of every screen of the wizard stays small", async ({ page }) => {
  const { wizard } = await onStep(page, 8);
  const sizes: Record<string, number> = {};
  for (let step = 1; step <= 8; step++) {
    const path = wizard.stepPath(step);
    sizes[step] = await firstLoadOf(page.request, path);
    expect(sizes[step], `bytes of step ${step}`).toBeLessThanOrEqual(MOST_BYTES);
  }
  test.info().annotations.push({ type: "bytes", description: JSON.stringify(sizes) });
});
