import "server-only";
import { z } from "zod";
import { json, publicRoute } from "@/server/http";
import { minimumWageTable } from "./queries";

/**
 * The table of minimum wages for the rules in the browser. Its version is in its address, so whoever has it once keeps
 * it; who asks for another version than today's gets today's, and keeps nothing.
 */
export const minimumWageRoute = publicRoute({
  name: "minimum-wages",
  input: z.object({}),
  async run({ params }) {
    const { version, rates } = await minimumWageTable();
    const response = json(rates);
    if (params.version === version)
      response.headers.set("cache-control", "public, max-age=31536000, immutable");
    return response;
  },
});
