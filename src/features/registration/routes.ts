import { redirect } from "next/navigation";
import { z } from "zod";
import { publicRoute } from "@/server/http";
import { REGISTRATION_COOKIE } from "@/server/registration-cookie";
import { writeSealedCookie } from "@/server/sealed-cookie";
import { attemptOfLink } from "./queries";

/**
 * The link in the mail: this browser goes on with the registration. Gives no more than a browser gets that
 * began one: the key is still asked for. The redirect takes the token out of the address bar.
 */
export const continueRegistrationRoute = publicRoute({
  name: "registration.continue",
  input: z.object({ token: z.string().max(100).catch("") }),
  run: async ({ input: { token } }) => {
    const attemptId = token === "" ? null : await attemptOfLink(token);
    if (attemptId !== null) await writeSealedCookie(REGISTRATION_COOKIE, attemptId);
    redirect("/register/password"); // which says what to do where there is nothing to go on with
  },
});
