/** Whose people somebody may see: those of all programmes, or of some, by their ids. */
export type Scope = 'all' | readonly string[];
