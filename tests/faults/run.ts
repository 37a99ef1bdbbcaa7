import type { Installation } from "~/scripts/lib/installation";
import type { Report } from "~/scripts/lib/test-counts";
import { readActionIds } from "./actions";
import { bundleClient } from "./client-bundle";
import { Disaster } from "./disaster";
import type { Event } from "./history";
import { judge } from "./oracle";
import { Origin } from "./origin";
import { Random } from "./random";
import { receiptMails } from "./scene";
import { BrokenStory, play, type Stage } from "./story";

/** Stories that are played at the same time. */
const AT_ONCE = 3;
/** Stories that share a disaster. */
const AT_ONCE_IN_DISASTER = 8;
/** Stories after which the next disasters come: struck more often, a launcher would rightly give up. */
const CHAPTER = 400;

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
): Promise<Report> {
  const origin = new Origin(environment.APP_URL ?? "", Number(environment.PORT));
  const stage: Stage = { origin, client: await bundleClient(), actions: readActionIds(), disaster: null };
  const begun = performance.now();
  const verdicts: Verdict[] = [];
  const tell = async (seed: number, on: Stage) => {
    const verdict = await tryStory(seed, on);
    verdicts.push(verdict);
    if (verdict.faults.length > 0 || tells) print(verdict);
  };

  const isEnough = () => stops && verdicts.some(({ faults }) => faults.length > 0);

  const strike = async (victim: "application" | "database", struck: readonly number[]) => {
    for (let at = 0; at < struck.length && !isEnough(); at += AT_ONCE_IN_DISASTER) {
      const group = struck.slice(at, at + AT_ONCE_IN_DISASTER);
      const disaster = new Disaster(group.length, origin, new Random(group[0] ?? 0), () => {
        const pid = pids()[victim];
        if (pid !== null) process.kill(pid, "SIGKILL");
      });
      await Promise.all(group.map((seed) => tell(seed, { ...stage, disaster })));
      await disaster.recovered();
    }
  };

  for (let begin = 0; begin < seeds.length && !isEnough(); begin += CHAPTER) {
    const chapter = Map.groupBy(seeds.slice(begin, begin + CHAPTER), victimOf);
    for (const victim of ["application", "database"] as const)
      await strike(victim, chapter.get(victim) ?? []);
    const calm = chapter.get(null)?.values() ?? [].values();
    const work = async () => {
      for (const seed of calm) {
        if (isEnough()) return;
        await tell(seed, stage);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  await checkMails(verdicts);
  origin.close();
  const failed = verdicts.filter(({ faults }) => faults.length > 0).map(({ seed }) => seed);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  const passed = verdicts.length - failed.length;
  printContent(verdicts);
  process.stdout.write(`${passed} stories went well, ${failed.length} did not, in ${seconds} s.\n`);
  if (failed.length > 0) process.stdout.write(`Went wrong: ${failed.sort((a, b) => a - b).join(", ")}\n`);
  return { passed, failed: failed.length, failures: failed.map((seed) => `seed ${seed}`) };
}

/** How a story ended. */
interface Verdict {
  readonly seed: number;
  readonly told: readonly string[];
  readonly faults: string[];
  /** How often what happened in it. */
  readonly content: Readonly<Record<string, number>>;
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
    const content = contentOf(history.events);
    return { seed, told, faults: judge(history), content, mails: { to, due: history.end.handedIn ? 1 : 0 } };
  } catch (error) {
    if (!(error instanceof BrokenStory)) throw error;
    return { seed, told: error.told, content: {}, faults: [`The story broke off: ${error.message}`] };
  }
}

function contentOf(events: readonly Event[]): Record<string, number> {
  const count = (test: (event: Event) => boolean) => events.filter(test).length;
  return {
    "inputs typed into": count(({ kind }) => kind === "typed"),
    "saves sent": count(({ kind }) => kind === "sent"),
    "copies answered": count((event) => event.kind === "answered" && event.status !== null),
    "connections broken": count((event) => event.kind === "answered" && event.status === null),
    "answers heard": count(({ kind }) => kind === "heard"),
    "conflicts decided": count(({ kind }) => kind === "decided"),
    "pages left": count(({ kind }) => kind === "left"),
    "log-outs": count(({ kind }) => kind === "loggedOut"),
    "hand-ins": count(({ kind }) => kind === "handedIn"),
  };
}

/** What the stories consisted of together, so that nobody takes quiet for safety. */
function printContent(verdicts: readonly Verdict[]): void {
  const sums: Record<string, number> = {};
  for (const { content } of verdicts)
    for (const [what, count] of Object.entries(content)) sums[what] = (sums[what] ?? 0) + count;
  const parts = Object.entries(sums).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`In them: ${parts.join(", ")}.\n`);
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
