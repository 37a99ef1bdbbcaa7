import { employerTicketRoute } from "@/features/papers/routes";

/** The ticket of an employer's posting, as PDF. */
export const GET = employerTicketRoute;
