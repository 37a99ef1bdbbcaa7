import { continueRegistrationRoute } from "@/features/registration/routes";

/** The link in the mail of a provisional registration. */
export const GET = continueRegistrationRoute;
