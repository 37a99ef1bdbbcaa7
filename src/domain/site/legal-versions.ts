import type { IsoDate } from "@/lib/jst";

/**
 * Versions of the texts that employers agree to: the day each came into force. A consent is stored with the
 * version it was given to, so change the date whenever the text changes.
 */
export const PRIVACY_VERSION: IsoDate = "2026-11-22";
export const TERMS_VERSION: IsoDate = "2026-11-22";
