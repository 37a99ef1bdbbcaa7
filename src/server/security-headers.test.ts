import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-headers";

describe("the content security policy", () => {
  const policy = contentSecurityPolicy({ nonce: "abc", https: true, development: false });

  it("allows scripts by their nonce only", () => {
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe");
  });

  it("keeps the pages out of frames, and forms and bases at home", () => {
    for (const rule of [
      "frame-ancestors 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
    ])
      expect(policy).toContain(rule);
  });

  it("upgrades requests only where the site itself is on https", () => {
    expect(policy).toContain("upgrade-insecure-requests");
    const plain = contentSecurityPolicy({ nonce: "abc", https: false, development: false });
    expect(plain).not.toContain("upgrade-insecure-requests");
  });
});
