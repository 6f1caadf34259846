/** The five ways in which pairs are made. */
export const formulas = [
  'one_to_one',
  'suggestions',
  'a_la_carte',
  'manual',
  'speed_dating',
] as const;
/** One of these. */
export type Formula = (typeof formulas)[number];
