import { officeTicketRoute } from "@/features/papers/routes";

/** The ticket of a case, as PDF. */
export const GET = officeTicketRoute;
