/** Stories a change is tried with. */
export const STORIES = 60;

/** Ranges that changes are spread over; after so many they come again. */
const RANGES = 100_000;

interface Asked {
  readonly seed?: string;
  readonly seeds?: string;
  readonly from?: string;
}

/**
 * The seeds to play. Asked for nothing, each change gets 60 stories of its own, by its commit: over many changes more
 * is tried than any of them could wait for. Asked for a number alone, those from 1 on.
 * @param commit the change's hash; null where nobody knows
 */
export function chosenSeeds({ seed, seeds, from }: Asked, commit: string | null): number[] {
  if (seed !== undefined) return [Number(seed)];
  const count = seeds === undefined ? STORIES : Number(seeds);
  const isAskedFor = seeds !== undefined || from !== undefined;
  const first = isAskedFor ? Number(from ?? 1) : firstSeedOf(commit);
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(first)) return [Number.NaN];
  return Array.from({ length: count }, (_, index) => first + index);
}

function firstSeedOf(commit: string | null): number {
  const range = commit ? Number.parseInt(commit.slice(0, 8), 16) % RANGES : 0;
  return range * STORIES + 1;
}
