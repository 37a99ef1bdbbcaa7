/** Longest path that is followed. */
export const LOCAL_PATH_MAX_LENGTH = 512;

/**
 * A path of this site that may be followed after a log-in, or null. Refuses everything a browser could
 * read as another site: `//host`, `/\host`, a scheme, and control characters that browsers strip.
 */
export function localPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LOCAL_PATH_MAX_LENGTH) return null;
  if (!value.startsWith("/") || value.startsWith("//") || value.includes("\\")) return null;
  for (const character of value)
    if ((character.codePointAt(0) ?? 0) <= 0x1f || character === "\u007f") return null;
  const base = "http://local.invalid";
  if (!URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  // Dot segments may have turned `/.//host` into `//host`.
  if (url.origin !== base || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}
