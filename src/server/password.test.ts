import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

describe("a password", () => {
  it("is kept as argon2id with the recommended work and a salt of its own", async () => {
    const [one, two] = await Promise.all([hashPassword("sano-2026"), hashPassword("sano-2026")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(two).not.toBe(one);
    expect(await verifyPassword("sano-2026", one)).toBe(true);
    expect(await verifyPassword("sano-2027", one)).toBe(false);
  });

  it("is checked with the work its hash was made with", async () => {
    // A hash that another installation made with less work.
    const foreign = "$argon2id$v=19$m=1024,t=2,p=1$c29tZXNhbHQ$";
    const { argon2Sync } = await import("node:crypto");
    const tag = argon2Sync("argon2id", {
      message: "password",
      nonce: Buffer.from("somesalt"),
      parallelism: 1,
      tagLength: 32,
      memory: 1024,
      passes: 2,
    });
    expect(await verifyPassword("password", foreign + tag.toString("base64").replace(/=+$/, ""))).toBe(true);
  });

  it("of nobody is wrong, after the same work", async () => {
    const hash = await hashPassword("sano-2026");
    const time = async (stored: string | null) => {
      const from = performance.now();
      await verifyPassword("wrong-2026", stored);
      return performance.now() - from;
    };
    // In turns, so that whatever else the machine does slows both down.
    const turns: { known: number; unknown: number }[] = [];
    for (let i = 0; i < 9; i++) turns.push({ known: await time(hash), unknown: await time(null) });
    const median = (values: number[]) => values.sort((x, y) => x - y)[4] ?? 0;
    const known = median(turns.map((turn) => turn.known));
    const unknown = median(turns.map((turn) => turn.unknown));
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it("whose stored hash is broken is a bug, not a refusal", async () => {
    await expect(verifyPassword("sano-2026", "plain")).rejects.toThrow("another format");
  });
});
