import "server-only";
import { db, transactionsGivenUp } from "./db";
import { CLIENT_ADDRESS_HEADER } from "./request-stamp";
import { env } from "./env";
import { jobCounts } from "./jobs";
import { keyedHash, sameHash } from "./secrets";

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Whether a request may read the metrics: it carries the token, or comes from this very machine. */
export function mayReadMetrics(headers: Headers): boolean {
  const { metricsToken } = env();
  const given = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
  if (metricsToken !== null && given !== undefined)
    return sameHash(keyedHash("metrics", given), keyedHash("metrics", metricsToken));
  return LOOPBACK.test(headers.get(CLIENT_ADDRESS_HEADER) ?? "");
}

/** The few numbers an operator needs, in the text format of Prometheus. */
export async function metricsText(): Promise<string> {
  const [jobs, sessions] = [await jobCounts(), await db.session.count({ where: { revokedAt: null } })];
  const memory = process.memoryUsage();
  const lines = [
    ...family("mypage_jobs_waiting", "Jobs that wait to be done, by queue."),
    ...jobs.map(({ queue, waiting }) => `mypage_jobs_waiting{queue="${queue}"} ${waiting}`),
    ...family("mypage_jobs_active", "Jobs in progress, by queue."),
    ...jobs.map(({ queue, active }) => `mypage_jobs_active{queue="${queue}"} ${active}`),
    ...family("mypage_dead_letters", "Jobs that failed for good; see `npm run admin -- dead-letters`."),
    `mypage_dead_letters ${jobs.find(({ queue }) => queue === "dead-letters")?.waiting ?? 0}`,
    ...family("mypage_sessions", "Sessions that were neither ended nor removed."),
    `mypage_sessions ${sessions}`,
    ...family(
      "mypage_transactions_given_up",
      "Transactions begun again because of a deadlock or a conflict.",
    ),
    `mypage_transactions_given_up ${transactionsGivenUp()}`,
    ...family("process_resident_memory_bytes", "Resident memory of this process."),
    `process_resident_memory_bytes ${memory.rss}`,
    ...family("process_uptime_seconds", "Time since this process started."),
    `process_uptime_seconds ${Math.round(process.uptime())}`,
  ];
  return `${lines.join("\n")}\n`;
}

function family(name: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`];
}
