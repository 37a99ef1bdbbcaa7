import "server-only";
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";
import { processWide } from "./process-wide";

/** Keys derived from the installation's secret, one per purpose, so that none can stand in for another. */
function derivedKey(purpose: string): Buffer {
  return processWide(`key:${purpose}`, () =>
    Buffer.from(hkdfSync("sha256", env().secret, "", `mypage/${purpose}`, 32)),
  );
}

/** Keyed hash of a value, base64url: for what must be found again but never read. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac("sha256", derivedKey(`hash/${purpose}`))
    .update(value)
    .digest("base64url");
}

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A random token for links and cookies: 256 bits, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Encrypts a JSON value (AES-256-GCM) so that a copy of the database does not reveal it. */
export function seal(purpose: string, value: unknown): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", derivedKey(`seal/${purpose}`), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `seal` closed. Throws when it was altered or sealed with another secret. */
export function unseal(purpose: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", derivedKey(`seal/${purpose}`), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
}
