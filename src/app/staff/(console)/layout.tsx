import type { Metadata } from "next";
import type { ReactNode } from "react";
import { officeNameOf } from "@/domain/codes/offices";
import { ConsoleFrame } from "@/features/review/components/console-frame";
import { logInStaffAgainAction, logOutStaffAction } from "@/features/session/actions";
import { SessionGuard } from "@/features/session/components/session-guard";
import { pageTitle } from "@/lib/page-title";
import { currentStaff } from "@/server/actor";

export const metadata: Metadata = { title: { default: pageTitle("窓口"), template: pageTitle("%s｜窓口") } };

/** The counter console. Each page asks for its own permission and leads to log-in; this only draws the frame. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await currentStaff();
  if (!actor) return children;
  return (
    <>
      <ConsoleFrame office={officeNameOf(actor.officeCode)} staff={actor.name}>
        {children}
      </ConsoleFrame>
      <SessionGuard
        kind="staff"
        owner={actor.staffId}
        email={actor.email}
        logInAgain={logInStaffAgainAction}
        logOut={logOutStaffAction}
      />
    </>
  );
}
