/** Signs that some file system does not take in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** The longest name that every file system takes, in bytes, the extension not counted. */
const MAX_BYTES = 200;

/**
 * The header that shows a file in the browser and proposes its name when it is saved (RFC 6266): the name itself
 * for every browser of today, a plain one for programs that know nothing but ASCII.
 * @param name with any characters, without extension
 */
export function shownAs(name: string, fallback: string, extension: string): string {
  const tidy = name.replace(FORBIDDEN, "＿").trim() || fallback;
  const encoder = new TextEncoder();
  let kept = "";
  let bytes = 0;
  for (const character of tidy) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  const encoded = encodeURIComponent(`${kept.toWellFormed()}.${extension}`).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${fallback}.${extension}"; filename*=UTF-8''${encoded}`;
}
