/** Stands in for `next/navigation` in the bundle of `entry.ts`: the page that runs it navigates. */

declare const navigate: (path: string) => void;

const router = { push: (path: string) => navigate(path), refresh: () => undefined };

export function useRouter() {
  return router;
}

/** The screens of a story are told apart by their steps; the address stays. */
export function usePathname() {
  return location.pathname;
}

/** What an action throws that leads elsewhere. */
export class Redirect extends Error {
  readonly digest = "NEXT_REDIRECT";
}

export function unstable_rethrow(error: unknown): void {
  if (error instanceof Redirect) throw error;
}

/** There is one deployment only. */
export function unstable_isUnrecognizedActionError(_error: unknown): boolean {
  return false;
}
