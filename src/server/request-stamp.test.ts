import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { config } from "@/proxy";
import { stampRequests } from "./request-stamp";

let open = true;
let seen: IncomingHttpHeaders = {};
const server = createServer((request, response) => {
  seen = request.headers;
  response.end();
});

beforeAll(async () => {
  stampRequests({ hops: 0, https: false, production: true, isOpen: () => open });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());
beforeEach(() => {
  open = true;
});

/** What a client sends is not believed, so each request claims everything. */
async function ask(path: string): Promise<Headers> {
  const { port } = server.address() as AddressInfo;
  const claims = {
    "x-mypage-stamp": "open",
    "x-mypage-path": "/mine",
    "x-nonce": "mine",
    "x-request-id": "mine",
  };
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: claims })).headers;
}

describe("the stamp of a request", () => {
  it("gives a page a nonce of its own, and tells the browser of it", async () => {
    const nonces = new Set<unknown>();
    for (const path of ["/", "/mypage", "/mypage/postings/1/steps/3?_rsc=1", "/apiary"]) {
      const answer = await ask(path);
      expect(seen["content-security-policy"]).toContain(`'nonce-${seen["x-nonce"]}'`);
      expect(answer.get("content-security-policy")).toBe(seen["content-security-policy"]);
      expect(answer.get("x-request-id")).toBe(seen["x-request-id"]);
      nonces.add(seen["x-nonce"]);
    }
    expect(nonces.size).toBe(4);
    expect(nonces).not.toContain("mine");
  });

  it("says that a page needs no more, in the words the proxy waits for", async () => {
    await ask("/mypage");
    const { key, value } = config.matcher[0]?.missing[0] ?? {};
    expect(seen[key ?? ""]).toBe(value);
  });

  it("leaves pages to the proxy during maintenance, whatever the client says", async () => {
    open = false;
    await ask("/mypage");
    expect(seen).not.toHaveProperty("x-mypage-stamp");
  });

  it("lets data run nothing, and built files go without a policy", async () => {
    expect((await ask("/api/session")).get("content-security-policy")).toContain("default-src 'none'");
    expect(seen).not.toHaveProperty("x-mypage-stamp");
    const file = await ask("/_next/static/chunks/a.js");
    expect(file.get("content-security-policy")).toBeNull();
    expect(file.get("x-content-type-options")).toBe("nosniff");
  });
});
