/**
 * Writes random bytes in a given alphabet, `length` characters. The bytes are read as one number, so 16 bytes
 * leave a bias below 2^-60 for codes of up to 64 bits. Throws `RangeError` with fewer than 16 bytes.
 */
export function randomCode(bytes: Uint8Array, alphabet: string, length: number): string {
  if (bytes.length < 16) throw new RangeError("at least 16 random bytes are needed");
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  const base = BigInt(alphabet.length);
  let code = "";
  for (let index = 0; index < length; index++) {
    code += alphabet.charAt(Number(value % base));
    value /= base;
  }
  return code;
}

/** Capitals without spaces and hyphens, full-width typed as half-width: what a person types of a code. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー_・.]/g, "");
}
