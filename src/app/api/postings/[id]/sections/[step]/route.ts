import { autosaveRoute, sectionRoute } from "@/features/draft/routes";

/** Autosave of one step of a posting. */
export const PATCH = autosaveRoute("posting");

/** What one step of a posting holds now. */
export const GET = sectionRoute("posting");
