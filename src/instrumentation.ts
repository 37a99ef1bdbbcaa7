import type { Instrumentation } from "next";

/** Called once per server process, before it answers requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ start }, { allWorkers }] = await Promise.all([import("@/server/lifecycle"), import("@/workers")]);
  await start(allWorkers);
}

/** Called for every error that a page, action or route handler did not answer itself. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/server/log");
  const requestId = request.headers["x-request-id"];
  log.error(
    {
      err: error,
      requestId: Array.isArray(requestId) ? requestId[0] : requestId,
      method: request.method,
      path: request.path.split("?")[0],
      route: context.routePath,
      kind: context.routeType,
    },
    "request failed",
  );
};
