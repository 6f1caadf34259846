const entry = /^mails-(\d{1,3})$/;

/** How many e-mails tell what was decided, as what is told next carries it; nothing where none does. */
export const writeLeaving = (n: number): readonly string[] => (n > 0 ? [`mails-${n}`] : []);

/** The same, read again. */
export const readLeaving = (entries: readonly string[]): number =>
  entries.reduce((sum, one) => sum + Number(entry.exec(one)?.[1] ?? 0), 0);
