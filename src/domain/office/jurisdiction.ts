import { BRANCHES, type Branch, OFFICES, type Office } from "@/domain/codes/offices";

/** The office in charge of an establishment (管轄), decided by the municipality of its address. */
export interface Jurisdiction {
  /** Manages the establishment and numbers its postings. */
  readonly office: Office;
  /** Where people go: a branch of that office, or the office itself. */
  readonly counter: Office | Branch;
  /** `prefectureDefault`: no office names the municipality; ask the employer to confirm by telephone. */
  readonly basis: "municipality" | "prefectureDefault";
}

/**
 * The office in charge of a municipality (five-digit JIS code): the one that names it, else the default of
 * its prefecture where the table marks one, else null — then the employer chooses and staff confirms.
 */
export function jurisdictionOf(
  municipalityCode: string,
  offices: readonly Office[] = OFFICES,
  branches: readonly Branch[] = BRANCHES,
): Jurisdiction | null {
  const branch = branches.find((candidate) => candidate.municipalityCodes.includes(municipalityCode));
  const parent = branch && offices.find((candidate) => candidate.code === branch.parentCode);
  if (branch && parent) return { office: parent, counter: branch, basis: "municipality" };
  const named = offices.find((candidate) => candidate.municipalityCodes.includes(municipalityCode));
  if (named) return { office: named, counter: named, basis: "municipality" };
  const prefectureCode = municipalityCode.slice(0, 2);
  const fallback = offices.find(
    (candidate) => candidate.prefectureDefault && candidate.prefectureCode === prefectureCode,
  );
  return fallback ? { office: fallback, counter: fallback, basis: "prefectureDefault" } : null;
}
