/** Each connection keeps what it has prepared for as long as it lives: about this many plans may be worth it. */
const MOST = 500;

/**
 * Gives each text of SQL a name of its own, by which a connection prepares it once: planning costs more than carrying
 * out what is asked often. Texts beyond the first {@link MOST} get none (the empty name), so that lists of varying
 * length cannot fill the database's memory with plans.
 */
export function statementNames(most = MOST): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return "";
    const name = `s${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
