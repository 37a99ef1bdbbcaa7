import { employerInUseRoute, sessionLeftRoute } from "@/features/session/routes";

/** How long an employer's session lasts. */
export const GET = sessionLeftRoute("employer");

/** An employer goes on. */
export const POST = employerInUseRoute();
