import "server-only";

const PREFIX = "kyujinsha-mypage:";

/**
 * One value per process. The bundler gives routes and instrumentation separate copies of a module, and
 * development reloads modules; connection pools, the job worker and the settings must survive both.
 */
export function processWide<T>(name: string, create: () => T): T {
  const store = globalThis as unknown as Record<string, T | undefined>;
  const key = PREFIX + name;
  const existing = store[key];
  if (existing !== undefined) return existing;
  const created = create();
  store[key] = created;
  return created;
}

/** Forgets a value so that the next use creates it again. */
export function forgetProcessWide(name: string): void {
  delete (globalThis as unknown as Record<string, unknown>)[PREFIX + name];
}
