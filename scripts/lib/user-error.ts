/** Something a person can put right. Its message is one plain sentence; no stack is shown. */
export class UserError extends Error {
  override name = "UserError";
}

/**
 * Runs a script's main function. A `UserError` is printed as its one sentence, anything else with its
 * stack, because it is a bug; both end with exit code 1.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(error instanceof UserError ? `${error.message}\n` : `${inFull(error)}\n`);
  }
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
