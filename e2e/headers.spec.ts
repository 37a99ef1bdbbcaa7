import { expect, test } from "./support/test";

const PATHS = [
  "/",
  "/login",
  "/mypage",
  "/staff/login",
  "/no-such-page",
  "/mypage/no-such-page",
  "/api/health",
  "/api/session",
  "/favicon.svg",
];

for (const path of PATHS)
  test(`the answer to ${path} tells browsers what they must not do with it`, async ({ request }) => {
    const first = (await request.get(path, { maxRedirects: 0 })).headers();
    const second = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(first).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(first).not.toHaveProperty("x-powered-by");
    expect(first["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(second["x-request-id"]).not.toBe(first["x-request-id"]);
    if (path.endsWith(".svg")) return;
    expect(first["content-security-policy"]).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/;
    const policy = first["content-security-policy"] ?? "";
    if (path.startsWith("/api/")) expect(policy).toContain("default-src 'none'");
    else expect(nonce.exec(policy)?.[1]).not.toBe(nonce.exec(second["content-security-policy"] ?? "")?.[1]);
  });

test("what a client says about itself is not believed", async ({ request }) => {
  const { "x-request-id": id } = (
    await request.get("/api/health", { headers: { "x-request-id": "chosen-by-the-client" } })
  ).headers();
  expect(id).not.toBe("chosen-by-the-client");
});
