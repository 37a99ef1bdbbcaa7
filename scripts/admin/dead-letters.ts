import { parseArgs } from "node:util";
import { isUuid } from "@/lib/uuid";
import { deadLetters, retryDeadLetters, startJobs, stopJobs } from "@/server/jobs";
import { allWorkers } from "@/workers";
import { UserError } from "../lib/user-error";

export const name = "dead-letters";
export const summary = "lists jobs that failed for good, or sends them back";

export const help = `
npm run admin -- dead-letters [--retry <id> | --retry-all]

Lists the jobs (mails, for instance) that failed at every attempt, with the reason of the last failure.

  --retry <id>  puts one back into the queue it came from
  --retry-all   puts all of them back
`;

export async function run(args: string[]): Promise<void> {
  const { retry, "retry-all": retryAll = false } = options(args);
  await startJobs({ workers: allWorkers(), work: false });
  try {
    if (retry !== undefined || retryAll) {
      if (retry !== undefined && !isUuid(retry)) throw new UserError(`There is no dead letter ${retry}.`);
      const count = await retryDeadLetters(retry);
      if (retry !== undefined && count === 0) throw new UserError(`There is no dead letter ${retry}.`);
      process.stdout.write(`${count} sent back.\n`);
      return;
    }
    const letters = await deadLetters();
    if (letters.length === 0) process.stdout.write("No job has failed for good.\n");
    for (const { id, queue, diedAt, reason } of letters)
      process.stdout.write(`${id}  ${diedAt.toISOString()}  ${queue}  ${reason}\n`);
  } finally {
    await stopJobs();
  }
}

function options(args: string[]): { retry?: string; "retry-all"?: boolean } {
  try {
    return parseArgs({ args, options: { retry: { type: "string" }, "retry-all": { type: "boolean" } } })
      .values;
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}
