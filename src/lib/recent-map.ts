/** A map of bounded size: beyond its capacity it forgets what was put in longest ago. */
export class RecentMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  /** @param capacity the most entries it holds, at least 1 */
  constructor(private readonly capacity: number) {}

  /** The value last put under `key`, unless it was forgotten. */
  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  /** Puts a value in place of the former one; the entry counts as new. */
  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.capacity) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      return;
    }
  }
}
