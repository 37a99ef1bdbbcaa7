import { commonPasswords } from "./password-policy-common";

/** Characters of a password; the upper limit bounds the work of hashing. */
export const PASSWORD_MIN_LENGTH = 8;
export const PASSWORD_MAX_LENGTH = 64;

/** Why a password is refused. */
export type PasswordIssue =
  | "EMPTY"
  | "NOT_ASCII"
  | "TOO_SHORT"
  | "TOO_LONG"
  | "NO_LETTER"
  | "NO_DIGIT"
  | "SAME_AS_ADDRESS"
  | "TOO_COMMON";

/** Sentences for the field; they say what to do. */
export const PASSWORD_SENTENCES: Readonly<Record<PasswordIssue, string>> = {
  EMPTY: "パスワードを入力してください",
  NOT_ASCII: "パスワードは、半角の英字・数字・記号だけで入力してください（空白は使えません）",
  TOO_SHORT: `パスワードは${PASSWORD_MIN_LENGTH}文字以上で入力してください`,
  TOO_LONG: `パスワードは${PASSWORD_MAX_LENGTH}文字以内で入力してください`,
  NO_LETTER: "パスワードに英字を1文字以上入れてください",
  NO_DIGIT: "パスワードに数字を1文字以上入れてください",
  SAME_AS_ADDRESS: "メールアドレスと同じパスワードは使えません。別のパスワードを入力してください",
  TOO_COMMON: "よく使われていて推測されやすいパスワードです。別のパスワードを入力してください",
};

/** What the password fields say before anything is typed. */
export const PASSWORD_HINT = `半角の英字と数字をどちらも使って、${PASSWORD_MIN_LENGTH}文字以上${PASSWORD_MAX_LENGTH}文字以内で入力してください。記号も使えます。`;

/**
 * The first thing wrong with a password, or null. Letters alone and digits alone are refused (manual, chapter 2),
 * and so are the address, the part of it before @ and very common passwords, in capitals or small letters.
 * @param email address of the account, as stored
 */
export function passwordIssue(password: string, email: string): PasswordIssue | null {
  if (password === "") return "EMPTY";
  if (!/^[!-~]+$/.test(password)) return "NOT_ASCII";
  if (password.length < PASSWORD_MIN_LENGTH) return "TOO_SHORT";
  if (password.length > PASSWORD_MAX_LENGTH) return "TOO_LONG";
  if (!/[A-Za-z]/.test(password)) return "NO_LETTER";
  if (!/\d/.test(password)) return "NO_DIGIT";
  const lower = password.toLowerCase();
  const address = email.trim().toLowerCase();
  if (lower === address || lower === address.split("@")[0]) return "SAME_AS_ADDRESS";
  return commonPasswords().has(lower) ? "TOO_COMMON" : null;
}
