import { describe, expect, it } from "vitest";
import { compareWrapping } from "./support/wrapping";

/** `npm run bench -- wrapping` compares ten thousand. */
const TEXTS = Number(process.env.WRAPPED_TEXTS ?? 200);

describe("free text", () => {
  it("breaks into the same lines under its field, on the ticket beside the form, and in the PDF", async () => {
    const { texts, lines, differences } = await compareWrapping(TEXTS, 20261120);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(differences).toHaveLength(0);
    expect(texts).toBeGreaterThanOrEqual(TEXTS);
    expect(lines).toBeGreaterThan(texts);
  }, 900_000);
});
