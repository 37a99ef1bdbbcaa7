import type { Installation } from "~/scripts/lib/installation";
import { readActionIds } from "./actions";
import { bundleClient } from "./client-bundle";
import { Disaster } from "./disaster";
import { judge } from "./oracle";
import { Origin } from "./origin";
import { Random } from "./random";
import { receiptMails } from "./scene";
import { BrokenStory, play, type Stage } from "./story";

/** Stories that are played at the same time. */
const AT_ONCE = 3;
/** Stories that share a disaster. */
const AT_ONCE_IN_DISASTER = 8;

/** What is killed in the middle of a story. */
type Victim = "application" | "database" | null;

interface Options extends Pick<Installation, "environment" | "pids"> {
  /** Tells every story, also when all is well. */
  readonly tells: boolean;
  /** Plays no more once a story has gone wrong. */
  readonly stops: boolean;
}

/** Of 25 stories one has the server killed, and one the database. */
function victimOf(seed: number): Victim {
  if (seed % 25 === 11) return "application";
  return seed % 25 === 22 ? "database" : null;
}

/** Plays and judges the stories of these seeds; prints those in which something went wrong. */
export async function runFaults(
  seeds: readonly number[],
  { environment, pids, tells, stops }: Options,
): Promise<{ passed: number; failed: number }> {
  const origin = new Origin(environment.APP_URL ?? "", Number(environment.PORT));
  const stage: Stage = { origin, client: await bundleClient(), actions: readActionIds(), disaster: null };
  const begun = performance.now();
  const verdicts: Verdict[] = [];
  const tell = async (seed: number, on: Stage) => {
    const verdict = await tryStory(seed, on);
    verdicts.push(verdict);
    if (verdict.faults.length > 0 || tells) print(verdict);
  };

  const calm = seeds.filter((seed) => victimOf(seed) === null);
  const isEnough = () => stops && verdicts.some(({ faults }) => faults.length > 0);
  const work = async () => {
    for (let seed = calm.shift(); seed !== undefined && !isEnough(); seed = calm.shift())
      await tell(seed, stage);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  for (const victim of ["application", "database"] as const) {
    const struck = seeds.filter((seed) => victimOf(seed) === victim);
    while (struck.length > 0 && !isEnough()) {
      const group = struck.splice(0, AT_ONCE_IN_DISASTER);
      const disaster = new Disaster(group.length, origin, new Random(group[0] ?? 0), () => {
        const pid = pids()[victim];
        if (pid !== null) process.kill(pid, "SIGKILL");
      });
      await Promise.all(group.map((seed) => tell(seed, { ...stage, disaster })));
      await disaster.recovered();
    }
  }
  await checkMails(verdicts);
  origin.close();
  const failed = verdicts.filter(({ faults }) => faults.length > 0).map(({ seed }) => seed);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  const passed = verdicts.length - failed.length;
  process.stdout.write(`${passed} stories went well, ${failed.length} did not, in ${seconds} s.\n`);
  if (failed.length > 0) process.stdout.write(`Went wrong: ${failed.sort((a, b) => a - b).join(", ")}\n`);
  return { passed, failed: failed.length };
}

/** How a story ended. */
interface Verdict {
  readonly seed: number;
  readonly told: readonly string[];
  readonly faults: string[];
  /** Addresses that may get a receipt, and how many they have to get together; unknown for stories that broke off. */
  readonly mails?: { readonly to: readonly string[]; readonly due: number };
}

/** One mail for each hand-in. They leave in the background, so they are looked at once, at the end. */
async function checkMails(verdicts: readonly Verdict[]): Promise<void> {
  const received = await receiptMails();
  for (const verdict of verdicts) {
    if (!verdict.mails) continue;
    const { to, due } = verdict.mails;
    const count = to.reduce((sum, address) => sum + (received.get(address) ?? 0), 0);
    if (count === due) continue;
    verdict.faults.push(`There are ${count} mails of the hand-in instead of ${due}.`);
    print(verdict);
  }
}

async function tryStory(seed: number, stage: Stage): Promise<Verdict> {
  try {
    const { told, history, scene } = await play(seed, stage);
    const to = [scene.anna.email, scene.colleague.email];
    return { seed, told, faults: judge(history), mails: { to, due: history.end.handedIn ? 1 : 0 } };
  } catch (error) {
    if (!(error instanceof BrokenStory)) throw error;
    return { seed, told: error.told, faults: [`The story broke off: ${error.message}`] };
  }
}

function print({ seed, told, faults }: Verdict): void {
  const lines = [
    `\n── seed ${seed} ${"─".repeat(40)}`,
    ...told,
    ...(faults.length > 0 ? ["", `Seed ${seed} went wrong:`, ...faults.map((fault) => `  ✗ ${fault}`)] : []),
    `Again: npm run test:faults -- --seed ${seed}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
