import { beginEstablishment } from "@/features/establishment/commands";
import { createPosting } from "@/features/posting/commands";
import type { EmployerActor } from "@/server/actor";
import { employerActor, reloadEmployer } from "./actors";

/** A first-time employer who has begun to enter an establishment. */
export async function draftingEmployer(): Promise<EmployerActor> {
  const fresh = await employerActor();
  const begun = await beginEstablishment(fresh);
  if (!begun.ok) throw new Error(begun.code);
  return reloadEmployer(fresh.accountId);
}

/** Begins a posting in which nothing is entered yet; its id. */
export async function emptyPosting(actor: EmployerActor): Promise<string> {
  const created = await createPosting(actor);
  if (!created.ok) throw new Error(created.code);
  return created.value.postingId;
}
