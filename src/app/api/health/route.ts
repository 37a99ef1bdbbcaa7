import { isHealthy } from "@/server/health";
import { log } from "@/server/log";

/** 200 when the database answers and is migrated; always there, also during maintenance. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    if (await isHealthy()) return Response.json({ status: "ok" }, { headers });
    return Response.json({ status: "not migrated" }, { status: 503, headers });
  } catch (error) {
    log.error({ err: error }, "health check failed");
    return Response.json({ status: "database away" }, { status: 503, headers });
  }
}
