import type { RawAnswers } from "@/domain/catalogue/field";
import type { Step } from "@/domain/catalogue/step";
import type { TicketFacts } from "@/domain/posting/ticket/facts";

/**
 * The facts of a ticket with what is on the screen in place of what the server had of this step: what is typed counts
 * at once, and what a colleague has changed meanwhile only when it is on the screen, too.
 */
export function withScreen(facts: TicketFacts, step: Step, raw: RawAnswers): TicketFacts {
  const elsewhere = Object.entries(facts.posting).filter(
    ([key]) => !Object.hasOwn(step.fields, key.split(".")[0] ?? key),
  );
  return { ...facts, posting: { ...Object.fromEntries(elsewhere), ...raw } };
}
