import { redirect } from "next/navigation";
import { attemptOfLink } from "@/features/registration/queries";
import { REGISTRATION_COOKIE } from "@/server/registration-cookie";
import { writeSealedCookie } from "@/server/sealed-cookie";

/**
 * The link in the mail: this browser goes on with the registration. Gives no more than a browser gets that
 * began one: the key is still asked for. The redirect takes the token out of the address bar.
 */
export async function GET(request: Request): Promise<never> {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const attemptId = token === "" ? null : await attemptOfLink(token);
  if (attemptId !== null) await writeSealedCookie(REGISTRATION_COOKIE, attemptId);
  redirect("/register/password"); // which says what to do when there is nothing to continue
}
