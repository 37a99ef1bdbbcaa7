import { Agent, request } from "node:http";

/** One request of a connection. */
export interface Call {
  readonly method: "GET" | "PATCH";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Gets the body of the answer. */
  readonly onAnswer?: (text: string) => void;
}

/** What a connection asks next. */
export type NextCall = () => Call;

/** Throughput and latency of a run. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Keeps as many connections busy as there are callers, each with one request at a time.
 * @param target how long, or how many requests in all
 * @returns requests per second and milliseconds. Throws when an answer is not 200.
 */
export async function load(
  port: number,
  callers: readonly NextCall[],
  target: { readonly seconds: number } | { readonly requests: number },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers.length });
  const times: number[] = [];
  const begin = performance.now();
  const isOver = () =>
    "seconds" in target
      ? performance.now() - begin >= target.seconds * 1_000
      : times.length >= target.requests;
  await Promise.all(
    callers.map(async (next) => {
      while (!isOver()) {
        const call = next();
        const start = performance.now();
        const answer = await send(agent, port, call);
        times.push(performance.now() - start);
        call.onAnswer?.(answer);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function send(agent: Agent, port: number, { method, path, headers, body }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request({ agent, host: "127.0.0.1", port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
      response.on("error", reject);
    });
    call.on("error", reject);
    call.end(body);
  });
}
