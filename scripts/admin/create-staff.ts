import { randomBytes } from "node:crypto";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { EMAIL_SENTENCES } from "@/domain/account/email";
import { PASSWORD_SENTENCES } from "@/domain/account/password-policy";
import { findOffice } from "@/domain/codes/offices";
import { randomCode } from "@/domain/text/random-code";
import { createStaffMember, type StaffRefusal } from "@/features/staff-account/commands";
import { UserError } from "../lib/user-error";

export const name = "create-staff";
export const summary = "makes a log-in for a member of counter staff";

export const help = `
npm run admin -- create-staff --email <address> --name <name> --office <code> [--generate]

Makes a log-in for a member of counter staff, who then sees the cases of that office.

  --email     address to log in with
  --name      name as the employers read it, e.g. "佐野 太郎"
  --office    code of the office, four digits, e.g. 0904 for 佐野
  --generate  makes up a password and prints it once

Without --generate the password is asked for (or read from standard input when that is no terminal).
`;

/** Letters and digits that are not mistaken for each other on a piece of paper. */
const PASSWORD_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyzACDEFGHJKMNPQRTVWXY";

export async function run(args: string[]): Promise<void> {
  const { email, name, office, generate } = options(args);
  const found = findOffice(office);
  if (!found) throw new UserError(`There is no office with the code ${office}.`);
  const password = generate ? generatedPassword() : await askPassword();
  const result = await createStaffMember({ email, name, officeCode: found.code, password });
  if (!result.ok) throw new UserError(sentence(result.detail));
  stdout.write(`${name} can log in with ${result.value.email} for ${found.name}.\n`);
  if (generate) stdout.write(`Password (shown only now): ${password}\n`);
}

function options(args: string[]) {
  let values: { email?: string; name?: string; office?: string; generate?: boolean };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        office: { type: "string" },
        generate: { type: "boolean" },
      },
    }));
  } catch (error) {
    throw new UserError((error as Error).message);
  }
  const { email, name, office, generate = false } = values;
  if (email === undefined || name === undefined || office === undefined)
    throw new UserError("create-staff needs --email, --name and --office; see --help.");
  return { email, name, office, generate };
}

/** Always satisfies the policy: two groups of letters and digits with a digit at the end. */
function generatedPassword(): string {
  const body = randomCode(randomBytes(24), PASSWORD_ALPHABET, 14);
  return `${body}a${randomCode(randomBytes(16), "23456789", 1)}`;
}

async function askPassword(): Promise<string> {
  if (!stdin.isTTY) {
    const lines = createInterface({ input: stdin });
    for await (const line of lines) return line;
    return "";
  }
  // What is typed is not shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    stdout.write("Password: ");
    const first = await lines.question("");
    stdout.write("\nOnce more: ");
    const second = await lines.question("");
    stdout.write("\n");
    if (first !== second) throw new UserError("The two passwords differ.");
    return first;
  } finally {
    lines.close();
  }
}

function sentence(refusal: StaffRefusal): string {
  switch (refusal.code) {
    case "EMAIL":
      return EMAIL_SENTENCES[refusal.issue];
    case "PASSWORD":
      return PASSWORD_SENTENCES[refusal.issue];
    case "NAME_EMPTY":
      return "--name is empty.";
    case "EMAIL_TAKEN":
      return "A member of staff has this address already.";
  }
}
