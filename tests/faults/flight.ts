/** Reads what Next sends to browsers: the rows of React's stream. */

/** Rows by id; a row of long text is kept as that text. */
type Rows = ReadonlyMap<string, { readonly text: string; readonly isText: boolean }>;

function rowsOf(stream: string): Rows {
  const bytes = Buffer.from(stream, "utf8");
  const rows = new Map<string, { text: string; isText: boolean }>();
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(":", at);
    if (colon < 0) break;
    const id = bytes.toString("utf8", at, colon);
    if (bytes[colon + 1] === "T".charCodeAt(0)) {
      const comma = bytes.indexOf(",", colon);
      const length = Number.parseInt(bytes.toString("utf8", colon + 2, comma), 16);
      rows.set(id, { text: bytes.toString("utf8", comma + 1, comma + 1 + length), isText: true });
      at = comma + 1 + length;
    } else {
      const end = bytes.indexOf("\n", colon);
      const stop = end < 0 ? bytes.length : end;
      rows.set(id, { text: bytes.toString("utf8", colon + 1, stop), isText: false });
      at = stop + 1;
    }
  }
  return rows;
}

/** The stream inside a page. */
function streamOf(html: string): string {
  const pushed = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  return [...pushed].map(([, text = '""']) => JSON.parse(text) as string).join("");
}

/** Puts strings in the place of the short forms that React writes. */
function revive(value: unknown, rows: Rows): unknown {
  if (typeof value === "string") {
    if (value.startsWith("$$")) return value.slice(1);
    if (value === "$undefined") return undefined;
    const row = /^\$([0-9a-f]+)$/.exec(value)?.[1];
    const found = row === undefined ? undefined : rows.get(row);
    if (found) return found.isText ? found.text : revive(JSON.parse(found.text), rows);
    return value;
  }
  if (Array.isArray(value)) return value.map((one) => revive(one, rows));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revive(one, rows)]));
}

/** The first object in a page that has a property of this name and a further one; null when there is none. */
export function findProps(html: string, name: string, further: string): Record<string, unknown> | null {
  const rows = rowsOf(streamOf(html));
  const search = (value: unknown): Record<string, unknown> | null => {
    if (value === null || typeof value !== "object") return null;
    if (!Array.isArray(value) && name in value && further in value) return value as Record<string, unknown>;
    for (const one of Object.values(value)) {
      const found = search(one);
      if (found) return found;
    }
    return null;
  };
  for (const { text, isText } of rows.values()) {
    if (isText || !text.includes(`"${name}"`)) continue;
    const found = search(parseRow(text));
    if (found) return revive(found, rows) as Record<string, unknown>;
  }
  return null;
}

function parseRow(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a row of another kind
  }
}

/** What a server action answered; undefined when the stream has no answer. */
export function actionResult(stream: string): unknown {
  const rows = rowsOf(stream);
  const root = parseRow(rows.get("0")?.text ?? "") as { a?: unknown } | null;
  return root?.a === undefined ? undefined : revive(promised(root.a), rows);
}

/** A promise is written as `$@` and the id of its row. */
function promised(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("$@") ? `$${value.slice(2)}` : value;
}
