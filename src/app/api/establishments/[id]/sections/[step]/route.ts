import { autosaveRoute } from "@/features/draft/routes";

/** Autosave of one step of an establishment. */
export const PATCH = autosaveRoute("establishment");
