import { sessionLeftRoute, staffInUseRoute } from "@/features/session/routes";

/** How long the session of counter staff lasts. */
export const GET = sessionLeftRoute("staff");

/** Staff go on. */
export const POST = staffInUseRoute();
