import { headers } from "next/headers";
import { mayReadMetrics, metricsText } from "@/server/metrics";

/** Numbers for the operator, for programs on this machine or with the token. */
export async function GET(): Promise<Response> {
  if (!mayReadMetrics(await headers())) return new Response(null, { status: 404 });
  return new Response(await metricsText(), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
}
