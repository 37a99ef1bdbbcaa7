import { createHash } from "node:crypto";
import type { APIResponse, Locator } from "@playwright/test";
import { canonicalJson } from "@/lib/canonical-json";
import { pdfText, withoutSpace } from "~/tests/support/pdf-text";
import { database } from "./database";
import { expect } from "./test";

/** A paper as the browser gets it. */
export interface OpenedPaper {
  /** Name under which it is saved. */
  readonly name: string;
  readonly sheets: number;
  /** All of its text, without space. */
  readonly text: string;
}

/** Reads an answer that must be a PDF. */
export async function readPaper(answer: APIResponse): Promise<OpenedPaper> {
  expect(answer.status()).toBe(200);
  const headers = answer.headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["cache-control"]).toBe("private, no-store");
  const encoded = /^inline; filename="[\w-]+\.pdf"; filename\*=UTF-8''([!-~]+)$/.exec(
    headers["content-disposition"] ?? "",
  )?.[1];
  const { pages } = await pdfText(await answer.body());
  return {
    name: decodeURIComponent(encoded ?? ""),
    sheets: pages.length,
    text: withoutSpace(pages.flat().join("")),
  };
}

/** The paper behind a link, which opens in a window of its own. Browsers under test have no viewer for it. */
export async function paperBehind(link: Locator): Promise<OpenedPaper> {
  await expect(link).toHaveAttribute("target", "_blank");
  const href = (await link.getAttribute("href")) ?? "";
  return readPaper(await link.page().request.get(href));
}

/** The digest in the code of the papers of a case's first hand-in, before it has a number. */
export async function digestOnPaper(caseId: string): Promise<string> {
  const { postingAnswers: posting, establishmentAnswers: establishment } =
    await database().submission.findFirstOrThrow({ where: { caseId, ordinal: 1 } });
  return createHash("sha256")
    .update(canonicalJson({ posting, establishment, number: null }))
    .digest("hex")
    .slice(0, 16);
}
