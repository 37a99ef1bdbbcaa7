import { provisionalDeadline } from "@/domain/account/provisional-deadline";
import { PRIVACY_VERSION, TERMS_VERSION } from "@/domain/site/legal-versions";
import { toDbDate } from "@/lib/jst";
import { db } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";
import { credentials, demoId, type SeedContext, type SeedPart } from "./context";

/** Makes an account as registration makes it; `more` says what has happened since. Answers its id. */
export async function createDemoAccount(
  { at, today }: SeedContext,
  email: string,
  more: Partial<Prisma.AccountUncheckedCreateInput> = {},
): Promise<string> {
  const { id } = await db.account.create({
    data: {
      id: demoId(`account/${email}`),
      ...(await credentials(email)),
      registeredAt: at,
      provisionalUntil: toDbDate(provisionalDeadline(today).lastDay),
      resumePath: "/mypage/start",
      consents: {
        create: [
          { document: "PRIVACY_POLICY", version: PRIVACY_VERSION, agreedAt: at },
          { document: "TERMS_OF_USE", version: TERMS_VERSION, agreedAt: at },
        ],
      },
      ...more,
    },
    select: { id: true },
  });
  return id;
}

/** An employer who has just registered and has entered nothing yet. */
export const seedAccounts: SeedPart = async (context) => {
  await createDemoAccount(context, "shinki@example.jp");
};
