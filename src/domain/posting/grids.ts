/** The box of 仕事の内容 on the ticket, in full-width characters; the scope of changes is printed in it too. */
export const JOB_DESCRIPTION_GRID = { rows: 12, columns: 30 } as const;
