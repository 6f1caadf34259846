/** Whose people somebody may see: those of all programmes, or of some, by their ids. */
export type Scope = 'all' | readonly string[];

/** Whether what belongs to a programme, by its id, may be seen; what belongs to none, by whoever sees all alone. */
export const isWithin = (scope: Scope, programme: string): boolean =>
  scope === 'all' || scope.includes(programme);
