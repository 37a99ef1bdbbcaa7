import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchLine, readBatch } from "./batch-answer";

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

async function* cut(bytes: Uint8Array, places: readonly number[]) {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    yield bytes.slice(start, end);
    start = end;
  }
}

const pdf = Uint8Array.from([37, 80, 68, 70, 10, 123, 10, 0, 255]);
const whole = concat([
  batchLine({ waiting: true }),
  batchLine({ done: 0, total: 2 }),
  batchLine({ done: 1, total: 2 }),
  batchLine({ done: 2, total: 2 }),
  batchLine({ bytes: pdf.length }),
  pdf,
]);

describe("the answer to a batch of papers", () => {
  it("tells how far it is and gives the PDF, however it is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (places) => {
        const seen: number[] = [];
        const result = await readBatch(cut(whole, places), (done) => seen.push(done));
        expect(result).toEqual({ pdf });
        expect(seen).toEqual([0, 1, 2]);
      }),
    );
  });

  it("gives the sentence when it was not made", async () => {
    const bytes = concat([batchLine({ done: 1, total: 2 }), batchLine({ problem: "混み合っています。" })]);
    expect(await readBatch(cut(bytes, [5]), () => undefined)).toEqual({ problem: "混み合っています。" });
  });

  it("says so when it breaks off", async () => {
    const result = await readBatch(cut(whole.slice(0, -1), [30]), () => undefined);
    expect(result).toEqual({ problem: "通信が途中で切れました。もう一度お試しください。" });
  });
});
