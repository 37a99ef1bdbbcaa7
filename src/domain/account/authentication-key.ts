import { normaliseCode, randomCode } from "@/domain/text/random-code";

/** Minutes from sending the mail until the key expires (manual: 60分以内). */
export const AUTHENTICATION_KEY_LIFETIME_MINUTES = 60;

/** Wrong tries after which the key is void and a new one must be requested. */
export const AUTHENTICATION_KEY_MAX_ATTEMPTS = 5;

/** No 0 O 1 I L (look alike), no B S Z (read as 8 5 2), no U (read as V). */
export const AUTHENTICATION_KEY_ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

/** Characters of a key; 27^10 possibilities are 47 bits. */
export const AUTHENTICATION_KEY_LENGTH = 10;

/** A new 認証キー from at least 16 random bytes, ten characters without separator. */
export function generateAuthenticationKey(randomBytes: Uint8Array): string {
  return randomCode(randomBytes, AUTHENTICATION_KEY_ALPHABET, AUTHENTICATION_KEY_LENGTH);
}

/** As the mail shows it, in two groups: `ACDEF-23456`. */
export function formatAuthenticationKey(key: string): string {
  return `${key.slice(0, 5)}-${key.slice(5)}`;
}

const MISREAD: Readonly<Record<string, string>> = { B: "8", S: "5", Z: "2", U: "V" };

/**
 * What a person typed, as a key: small letters, full-width characters, spaces and hyphens are understood, and
 * letters that no key contains are taken for the character they are misread from. Null when it cannot be a key.
 */
export function normaliseAuthenticationKey(typed: string): string | null {
  const key = normaliseCode(typed).replace(/[BSZU]/g, (letter) => MISREAD[letter] ?? letter);
  const wellFormed =
    key.length === AUTHENTICATION_KEY_LENGTH &&
    [...key].every((character) => AUTHENTICATION_KEY_ALPHABET.includes(character));
  return wellFormed ? key : null;
}
