import "server-only";
import { type EmailRefusal, readEmail } from "@/domain/account/email";
import { type PasswordIssue, passwordIssue } from "@/domain/account/password-policy";
import { ok, refused, type Result } from "@/lib/result";
import { audit } from "@/server/audit";
import { nowDate } from "@/server/clock";
import { isUniqueViolation, transaction } from "@/server/db";
import { hashPassword } from "@/server/password";

export interface NewStaffMember {
  readonly email: string;
  readonly name: string;
  readonly officeCode: string;
  readonly password: string;
}

/** Why no log-in was made. */
export type StaffRefusal =
  | { readonly code: "EMAIL"; readonly issue: EmailRefusal }
  | { readonly code: "PASSWORD"; readonly issue: PasswordIssue }
  | { readonly code: "NAME_EMPTY" }
  | { readonly code: "EMAIL_TAKEN" };

const refusal = (detail: StaffRefusal) => refused(detail.code, detail);

/** Makes a log-in for a member of staff. The caller knows that the office exists. */
export async function createStaffMember(
  staff: NewStaffMember,
): Promise<Result<{ staffId: string; email: string }, StaffRefusal["code"], StaffRefusal>> {
  const email = readEmail(staff.email);
  if (!email.ok) return refusal({ code: "EMAIL", issue: email.code });
  const name = staff.name.trim();
  if (name === "") return refusal({ code: "NAME_EMPTY" });
  const issue = passwordIssue(staff.password, email.value);
  if (issue !== null) return refusal({ code: "PASSWORD", issue });
  const passwordHash = await hashPassword(staff.password);
  try {
    const staffId = await transaction(async (tx) => {
      const { id } = await tx.staffMember.create({
        data: {
          email: email.value,
          name,
          officeCode: staff.officeCode,
          passwordHash,
          createdAt: nowDate(),
        },
        select: { id: true },
      });
      await audit(tx, {
        actor: { kind: "system" },
        action: "created",
        subject: "staffMember",
        subjectId: id,
      });
      return id;
    });
    return ok({ staffId, email: email.value });
  } catch (error) {
    if (isUniqueViolation(error, "email")) return refusal({ code: "EMAIL_TAKEN" });
    throw error;
  }
}
