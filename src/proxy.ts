import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/server/env";
import { maintenanceNow } from "@/server/maintenance";
import { maintenancePage } from "@/server/maintenance-page";
import { freshPolicy, securityHeaders } from "@/server/security-headers";

/**
 * Runs before a page during maintenance, when the my page is closed, and while the process is starting; otherwise
 * `request-stamp.ts` has given the request all it needs, without copying it. Who may see what is never decided
 * here.
 */
export function proxy(request: NextRequest): NextResponse {
  const { https, production } = env();
  const { nonce, policy } = freshPolicy({ https, production });

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here

  const response = closedForMaintenance(request, nonce) ?? NextResponse.next({ request: { headers } });
  // Who comes while the process is starting has no stamp; who claims one then does without the policy.
  for (const [name, value] of Object.entries(securityHeaders(https))) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * The my page is closed during maintenance. Forms are not answered here but by their actions, which give
 * back what was typed together with the sentence.
 */
function closedForMaintenance(request: NextRequest, nonce: string): NextResponse | null {
  const { pathname } = request.nextUrl;
  if (request.method !== "GET" || !(pathname === "/mypage" || pathname.startsWith("/mypage/"))) return null;
  const maintenance = maintenanceNow();
  if (maintenance === null) return null;
  return new NextResponse(maintenancePage(maintenance.sentence, nonce), {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": String(maintenance.secondsLeft),
    },
  });
}

export const config = {
  matcher: [
    {
      // Everything but endpoints and the built files, which never change and carry no state.
      source: "/((?!api/|_next/static|_next/image|favicon.svg).*)",
      missing: [{ type: "header", key: "x-mypage-stamp", value: "open" }],
    },
  ],
};
