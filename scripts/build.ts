import { buildWhenNeeded, generate } from "./lib/build";
import { runMain } from "./lib/user-error";

// npm run build: what `npm start` does before it starts, for a server that is only to be started later.
await runMain(async () => {
  await generate();
  if (!(await buildWhenNeeded())) process.stdout.write("The build is up to date.\n");
});
