import { NextResponse } from "next/server";

/** Its own, for no address: without one Next takes the product's, which lies further up. */
export function proxy(): NextResponse {
  return NextResponse.next();
}

export const config = { matcher: ["/of-no-page"] };
