import { autosaveRoute, sectionRoute } from "@/features/draft/routes";

/** Autosave of one step of an establishment. */
export const PATCH = autosaveRoute("establishment");

/** What one step of an establishment holds now. */
export const GET = sectionRoute("establishment");
