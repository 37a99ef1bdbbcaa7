import "server-only";
import { z } from "zod";
import { employerRoute, notFoundProblem } from "@/server/http";
import { ticketInTheMaking } from "./queries";

/** What the ticket beside the form is written from; the page asks once it is drawn. */
export const ticketFactsRoute = employerRoute({
  name: "posting.ticket",
  input: z.object({}),
  allow: ({ scope }) => scope !== null,
  run: async ({ actor, params }) =>
    (actor.scope && (await ticketInTheMaking(actor.scope, params.id ?? ""))) ?? notFoundProblem(),
});
