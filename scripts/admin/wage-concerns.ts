import { stdout } from "node:process";
import { wageConcerns } from "@/features/minimum-wage/queries";

export const name = "wage-concerns";
export const summary = "lists live postings whose wage is (or will be) below the minimum wage";

export const help = `
npm run admin -- wage-concerns

Lists the live postings whose wage a known minimum wage does not allow, today or before they expire, as the last
check found them. It runs every night and after each import-minimum-wages.
`;

export async function run(): Promise<void> {
  const concerns = await wageConcerns();
  for (const { postingNumber, ruleId, message } of concerns)
    stdout.write(`${postingNumber}  ${ruleId}  ${message}\n`);
  stdout.write(`${concerns.length} postings.\n`);
}
