import { normalise } from "@/domain/text/normalise";
import { ok, refused, type Result } from "@/lib/result";

/** Longest address of an account, in characters (manual chapter 2, 100文字). */
export const EMAIL_MAX_LENGTH = 100;

/** Longest text that is read as one: spaces that came along with it do not count. */
export const EMAIL_MAX_TYPED = 2 * EMAIL_MAX_LENGTH;

/** What RFC 5321 allows without quotes; two dots in a row stay allowed, old addresses of carriers have them. */
const LOCAL_PART = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export type EmailRefusal = "EMPTY" | "TOO_LONG" | "NOT_ASCII" | "MALFORMED";

/** Sentences for the field; they say what to do. */
export const EMAIL_SENTENCES: Readonly<Record<EmailRefusal, string>> = {
  EMPTY: "メールアドレスを入力してください",
  TOO_LONG: `メールアドレスは${EMAIL_MAX_LENGTH}文字以内で入力してください`,
  NOT_ASCII: "メールアドレスは、英数字と記号だけで入力してください",
  MALFORMED: "メールアドレスは「name@example.jp」のような形で入力してください",
};

/**
 * The address a person typed, as accounts keep it: half-width, without spaces around it, in small letters
 * (mail systems do not tell `A` from `a`, and people do not remember how they wrote it).
 */
export function readEmail(typed: string): Result<string, EmailRefusal> {
  const email = normalise(typed, "email").value.trim().toLowerCase();
  if (email === "") return refused("EMPTY");
  if (email.length > EMAIL_MAX_LENGTH) return refused("TOO_LONG");
  for (const character of email) if ((character.codePointAt(0) ?? 0) > 0x7e) return refused("NOT_ASCII");
  const at = email.lastIndexOf("@");
  const wellFormed = at > 0 && LOCAL_PART.test(email.slice(0, at)) && DOMAIN.test(email.slice(at + 1));
  return wellFormed ? ok(email) : refused("MALFORMED");
}
