import { LICENCE_ROWS } from "./data/licences";
import { matcher } from "./search";

/** A licence or qualification an employer can ask for. */
export interface Licence {
  /** This system's own id, `L001`…; not the official four-digit code. */
  readonly id: string;
  readonly category: string;
  readonly name: string;
}

/** Common licences, grouped by category. */
export const LICENCES: readonly Licence[] = LICENCE_ROWS.map(([id, category, name]) => ({
  id,
  category,
  name,
}));

/** Licences whose name or category contains every word of the query. */
export function searchLicences(query: string): Licence[] {
  const matches = matcher(query);
  return LICENCES.filter((licence) => matches(`${licence.name}${licence.category}`));
}
