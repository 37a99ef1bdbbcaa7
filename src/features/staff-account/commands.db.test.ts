import { beforeEach, describe, expect, it } from "vitest";
import { logInStaff } from "@/features/session/commands";
import { db } from "@/server/db";
import { resetDatabase } from "~/tests/support/database";
import { createStaffMember } from "./commands";

const MEMBER = {
  email: "Hoshino@Example.jp",
  name: " 星野 恵子 ",
  officeCode: "0904",
  password: "madoguchi-2026x",
};

beforeEach(() => resetDatabase());

describe("a new log-in for staff", () => {
  it("can log in, and is noted", async () => {
    expect(await createStaffMember(MEMBER)).toMatchObject({
      ok: true,
      value: { email: "hoshino@example.jp" },
    });
    expect(await db.staffMember.findFirst()).toMatchObject({
      name: "星野 恵子",
      officeCode: "0904",
      active: true,
    });
    const origin = { client: "192.0.2.1", knownBrowser: false };
    const login = await logInStaff({ email: "hoshino@example.jp", password: MEMBER.password, origin });
    expect(login.ok).toBe(true);
    expect(await db.auditEvent.count({ where: { action: "created", subject: "staffMember" } })).toBe(1);
  });

  it("is refused with a reason", async () => {
    const refusals = [
      await createStaffMember({ ...MEMBER, email: "hoshino" }),
      await createStaffMember({ ...MEMBER, name: "　" }),
      await createStaffMember({ ...MEMBER, password: "madoguchi" }),
    ];
    expect(refusals.map((result) => (result.ok ? "ok" : result.detail))).toEqual([
      { code: "EMAIL", issue: "MALFORMED" },
      { code: "NAME_EMPTY" },
      { code: "PASSWORD", issue: "NO_DIGIT" },
    ]);
    expect(await db.staffMember.count()).toBe(0);
  });

  it("is made once per address, also when asked for twice at once", async () => {
    const results = await Promise.all([createStaffMember(MEMBER), createStaffMember(MEMBER)]);
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["EMAIL_TAKEN", "ok"]);
  });
});
