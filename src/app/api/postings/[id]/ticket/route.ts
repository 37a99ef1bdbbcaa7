import { ticketFactsRoute } from "@/features/ticket/routes";

/** What the ticket beside the form of a posting is written from. */
export const GET = ticketFactsRoute;
