import type { Programme } from '../../domain/programmes/programme.ts';

/** How each formula is drawn: a row of arches where `true` is a pair that is made. */
const pairs: Record<Programme['formula'], readonly boolean[]> = {
  one_to_one: [true],
  suggestions: [false, true, false],
  a_la_carte: [true, true, true],
  manual: [false, true],
  speed_dating: [true, false, true, false, true],
};

/** The pointed arches of a programme's drawing, each with the class of its fill. */
export const drawing = ({ formula, hue }: Pick<Programme, 'formula' | 'hue'>): readonly string[] =>
  pairs[formula].map((made) => (made ? hue : ''));
