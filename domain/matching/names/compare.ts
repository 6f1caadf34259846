import { type Name, type Part, waysOf } from './name.ts';

/** Whether two names are those of one person, as far as names tell. */
export type Likeness = 'same' | 'possibly' | 'different';

/** How two parts meet: written the same, maybe the same (an initial, a particle left out), or not. */
function meet(one: Part, other: Part): Likeness {
  if (one.whole === other.whole) return one.whole.length > 1 ? 'same' : 'possibly';
  const [ways, theirs] = [waysOf(one), waysOf(other)];
  if (ways.some((way) => theirs.includes(way))) return 'possibly';
  const isInitial = ({ whole }: Part, of: readonly string[]) =>
    whole.length === 1 && of.some((way) => way.startsWith(whole));
  return isInitial(one, theirs) || isInitial(other, ways) ? 'possibly' : 'different';
}

/** Finds each part of the shorter name in the longer one, another for each; those that are written the same first. */
function found(short: readonly Part[], long: readonly Part[]): Likeness {
  const left = [...long];
  let likeness: Likeness = 'same';
  const rest = short.filter((part) => {
    const at = left.findIndex((other) => meet(part, other) === 'same');
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  for (const part of rest) {
    const at = left.findIndex((other) => meet(part, other) === 'possibly');
    if (at < 0) return 'different';
    left.splice(at, 1);
    likeness = 'possibly';
  }
  return likeness;
}

/**
 * Compares two names as people write them: accents, case, order, hyphens and titles make no
 * difference. A part that only one of them has, an initial or a particle that one leaves out make it
 * « possibly »: somebody who knows both settles it. Initials alone, or one first name among others, are
 * possible too; slips of the pen are not looked for.
 */
export function compareNames(one: Name, other: Name): Likeness {
  if (one.sorted === other.sorted && one.words > 1) return 'same';
  const [short, long] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  if (short.parts.length === 0) return 'different';
  const likeness = found(short.parts, long.parts);
  return likeness === 'same' && (short.parts.length < long.parts.length || short.words < 2)
    ? 'possibly'
    : likeness;
}
