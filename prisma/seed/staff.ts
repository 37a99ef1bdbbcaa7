import { db } from "@/server/db";
import { credentials, demoId, type SeedPart } from "./context";

const MEMBERS = [
  { email: "staff1@example.jp", name: "星野 恵子", officeCode: "0904" },
  { email: "staff2@example.jp", name: "田村 健一", officeCode: "0904" },
  { email: "staff3@example.jp", name: "青木 由美", officeCode: "0901" },
];

/** Two members of staff at the counter of 佐野, one of 宇都宮. */
export const seedStaff: SeedPart = async ({ at }) => {
  for (const { email, name, officeCode } of MEMBERS)
    await db.staffMember.create({
      data: {
        id: demoId(`staff/${email}`),
        ...(await credentials(email)),
        name,
        officeCode,
        createdAt: at,
      },
    });
};
