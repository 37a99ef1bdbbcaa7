import { beforeAll, describe, expect, it } from "vitest";
import { keyedHash, randomToken, sameHash, seal, unseal } from "./secrets";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://127.0.0.1/none",
    EMBEDDED_DATABASE: "1",
    NEXTAUTH_SECRET: "only-for-tests-0123456789-0123456789",
  });
});

describe("what is sealed", () => {
  it("comes back, looks different each time, and shows nothing", () => {
    const value = { to: "taro@example.jp", text: "認証キー" };
    const [one, two] = [seal("mail", value), seal("mail", value)];
    expect(one).not.toBe(two);
    expect(unseal("mail", one)).toEqual(value);
    expect(Buffer.from(one, "base64url").toString()).not.toContain("taro");
  });

  it("opens for its own purpose and unaltered only", () => {
    const sealed = seal("mail", { a: 1 });
    expect(() => unseal("other", sealed)).toThrow();
    const bytes = Buffer.from(sealed, "base64url");
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(() => unseal("mail", bytes.toString("base64url"))).toThrow();
  });
});

describe("a keyed hash", () => {
  it("is the same for the same value and purpose only", () => {
    expect(keyedHash("a", "x")).toBe(keyedHash("a", "x"));
    expect(keyedHash("a", "x")).not.toBe(keyedHash("b", "x"));
    expect(keyedHash("a", "x")).not.toBe(keyedHash("a", "y"));
    expect(sameHash(keyedHash("a", "x"), keyedHash("a", "x"))).toBe(true);
    expect(sameHash(keyedHash("a", "x"), "x")).toBe(false);
  });
});

it("makes tokens that do not repeat", () => {
  const tokens = new Set(Array.from({ length: 1_000 }, () => randomToken()));
  expect(tokens.size).toBe(1_000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
