/**
 * As much of React as the hooks of a wizard step use, without a DOM: the fault tests run these hooks as they are,
 * hundreds of pages at a time. Stands in for `react` in the bundle of `entry.ts`.
 */

type Cleanup = (() => void) | undefined;
interface Slot {
  value?: unknown;
  deps?: readonly unknown[] | undefined;
  cleanup?: Cleanup;
}

/** A component that consists of hooks alone. */
class Host<Result> {
  readonly slots: Slot[] = [];
  next = 0;
  effects: (() => void)[] = [];
  private queued = false;
  private gone = false;
  latest!: Result;

  constructor(private readonly hook: () => Result) {
    this.render();
  }

  slot(): Slot {
    this.slots[this.next] ??= {};
    return this.slots[this.next++] as Slot;
  }

  invalidate(): void {
    if (this.queued || this.gone) return;
    this.queued = true;
    queueMicrotask(() => {
      this.queued = false;
      if (!this.gone) this.render();
    });
  }

  unmount(): void {
    this.gone = true;
    for (const slot of this.slots) slot.cleanup?.();
  }

  private render(): void {
    const outer = current;
    current = this as Host<unknown>;
    this.next = 0;
    this.effects = [];
    try {
      this.latest = this.hook();
    } finally {
      current = outer;
    }
    for (const effect of this.effects) effect();
  }
}

let current: Host<unknown> | null = null;

function host(): Host<unknown> {
  if (!current) throw new Error("a hook was called outside of a component");
  return current;
}

const same = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((one, i) => Object.is(one, b[i]));

/** Renders hooks until they are unmounted. */
export function mount<Result>(hook: () => Result): {
  readonly now: () => Result;
  readonly unmount: () => void;
} {
  const mounted = new Host(hook);
  return { now: () => mounted.latest, unmount: () => mounted.unmount() };
}

export function useState<T>(initial: T | (() => T)): [T, (next: T | ((now: T) => T)) => void] {
  const owner = host();
  const slot = owner.slot() as { value?: [T, (next: T | ((now: T) => T)) => void] };
  slot.value ??= [
    typeof initial === "function" ? (initial as () => T)() : initial,
    (next) => {
      const [now, set] = slot.value as [T, never];
      const value = typeof next === "function" ? (next as (now: T) => T)(now) : next;
      if (Object.is(now, value)) return;
      slot.value = [value, set];
      owner.invalidate();
    },
  ];
  return slot.value;
}

export function useRef<T>(initial: T): { current: T } {
  const slot = host().slot() as { value?: { current: T } };
  slot.value ??= { current: initial };
  return slot.value;
}

export function useMemo<T>(make: () => T, deps: readonly unknown[]): T {
  const slot = host().slot();
  if (!same(slot.deps, deps)) {
    slot.value = make();
    slot.deps = deps;
  }
  return slot.value as T;
}

export function useCallback<T>(callback: T, deps: readonly unknown[]): T {
  return useMemo(() => callback, deps);
}

export function useEffect(effect: () => unknown, deps?: readonly unknown[]): void {
  const owner = host();
  const slot = owner.slot();
  if (same(slot.deps, deps)) return;
  slot.deps = deps;
  owner.effects.push(() => {
    slot.cleanup?.();
    const cleanup = effect();
    slot.cleanup = typeof cleanup === "function" ? (cleanup as () => void) : undefined;
  });
}

export const useLayoutEffect = useEffect;

export function useSyncExternalStore<T>(subscribe: (listener: () => void) => () => void, read: () => T): T {
  const owner = host();
  useEffect(() => subscribe(() => owner.invalidate()), [subscribe]);
  return read();
}

export function startTransition(work: () => unknown): void {
  // React hands what a transition throws to the router.
  void Promise.resolve(work()).catch(() => undefined);
}
