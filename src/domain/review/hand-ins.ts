/** One submission of a case, as the question who handed it in needs it. */
export interface HandIn {
  readonly ordinal: number;
  /** The office brought a registered establishment in; nobody handed anything in. */
  readonly byOffice: boolean;
}

/** What a reviewer is told about the hand-ins of a case. */
export interface HandInHistory {
  /** How often the employer has handed in. */
  readonly times: number;
  /** The submission that the newest one is compared with; null for the first one. */
  readonly comparedWith: number | null;
  /** Whether a request written about a submission was answered by the employer's newest hand-in. */
  readonly isAnswered: (ordinal: number) => boolean;
}

/**
 * Reads the submissions of a case, newest first. What the office brought in is no hand-in: the changes shown are
 * those since the hand-in that the employer was asked to correct, and what came with the establishment besides.
 */
export function handInHistory(submissions: readonly HandIn[]): HandInHistory {
  const employers = submissions.filter(({ byOffice }) => !byOffice);
  const [newest, former] = employers;
  const latestByOffice = submissions[0]?.byOffice === true;
  const comparedWith = former?.ordinal ?? (latestByOffice ? (newest?.ordinal ?? null) : null);
  return {
    times: employers.length,
    comparedWith,
    isAnswered: (ordinal) =>
      former !== undefined && newest !== undefined && ordinal >= former.ordinal && ordinal < newest.ordinal,
  };
}
