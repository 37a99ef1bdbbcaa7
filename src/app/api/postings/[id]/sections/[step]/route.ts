import { autosaveRoute } from "@/features/draft/routes";

/** Autosave of one step of a posting. */
export const PATCH = autosaveRoute("posting");
