import { minimumWageRoute } from "@/features/minimum-wage/routes";

/** The table of minimum wages, for the rules in the browser. */
export const GET = minimumWageRoute;
