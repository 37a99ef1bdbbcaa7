/**
 * How a batch of papers is answered: lines of JSON that say how far it is, then one that says how many bytes
 * follow, and then the PDF itself. One request, so nothing is kept anywhere, and whoever waits sees that it goes on.
 */

/** Tickets in one batch at most: what a counter prints in a few seconds. */
export const MAX_BATCH = 50;

export type BatchLine =
  /** Other batches are printed first. */
  | { readonly waiting: true }
  | { readonly done: number; readonly total: number }
  /** The PDF follows, of so many bytes. */
  | { readonly bytes: number }
  /** It was not made; a sentence for people. */
  | { readonly problem: string };

const NEW_LINE = 10;

/** A line as it is sent. */
export function batchLine(line: BatchLine): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(line)}\n`);
}

/** What came of a batch. */
export type BatchResult = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly problem: string };

const BROKEN_OFF = "通信が途中で切れました。もう一度お試しください。";

/** Reads an answer, however it is cut into pieces. */
export async function readBatch(
  pieces: AsyncIterable<Uint8Array>,
  onProgress: (done: number, total: number) => void,
): Promise<BatchResult> {
  let rest = new Uint8Array(0);
  let wanted: number | null = null;
  for await (const piece of pieces) {
    rest = joined(rest, piece);
    while (wanted === null) {
      const end = rest.indexOf(NEW_LINE);
      if (end < 0) break;
      const line = JSON.parse(new TextDecoder().decode(rest.subarray(0, end))) as BatchLine;
      rest = rest.slice(end + 1);
      if ("problem" in line) return line;
      if ("bytes" in line) wanted = line.bytes;
      else if ("done" in line) onProgress(line.done, line.total);
    }
    if (wanted !== null && rest.length >= wanted) return { pdf: rest.slice(0, wanted) };
  }
  return { problem: BROKEN_OFF };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
