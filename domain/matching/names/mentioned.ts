import { compareNames, type Likeness } from './compare.ts';
import { readName, waysOf } from './name.ts';

/** Somebody who may be meant by a name. */
export interface Meant {
  /** Their number among the people looked at. */
  readonly person: number;
  readonly likeness: Exclude<Likeness, 'different'>;
}

/** The names written in one answer: commas, lines, « et » and « and » part them. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;/&|\n•]|\s(?:et|and|ou|or)\s/iu)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));

/**
 * Looks up whom a written name may mean among many people, without comparing it with everybody: only
 * those are looked at who share a part with it, or the letter that one of them is written as.
 */
export function namesOf(names: readonly string[]): (written: string) => readonly Meant[] {
  const known = names.map(readName);
  const byWay = new Map<string, Set<number>>();
  const note = (way: string, person: number) => {
    const people = byWay.get(way) ?? new Set();
    byWay.set(way, people.add(person));
  };
  for (const [person, { parts }] of known.entries())
    for (const way of parts.flatMap(waysOf)) {
      note(way, person);
      // An initial finds whoever begins so; and who is known by an initial is found by it.
      note(`${way[0]}.`, person);
    }
  const whoseWay = (way: string) => [
    ...(byWay.get(way) ?? []),
    ...(byWay.get(way.length === 1 ? `${way}.` : (way[0] ?? '')) ?? []),
  ];
  return (written) => {
    const own = readName(written);
    const near = new Set(own.parts.flatMap(waysOf).flatMap(whoseWay));
    const meant = [...near]
      .sort((one, other) => one - other)
      .flatMap((person): Meant[] => {
        const theirs = known[person];
        const likeness = theirs ? compareNames(own, theirs) : 'different';
        return likeness === 'different' ? [] : [{ person, likeness }];
      });
    const surely = meant.filter(({ likeness }) => likeness === 'same');
    // Two people of one name: nobody can tell which of them is meant.
    if (surely.length > 1) return meant.map(({ person }) => ({ person, likeness: 'possibly' }));
    return surely.length === 1 ? surely : meant;
  };
}
