import { ticketBatchRoute } from "@/features/papers/routes";

/** Tickets of several cases as one PDF, with progress. */
export const POST = ticketBatchRoute;
