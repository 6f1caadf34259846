import type { Mentor } from '../../domain/matching/person.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { ReadLists } from './read-lists.ts';

/** Everybody on one side, each once, and who was listed twice. */
export interface Together {
  readonly people: readonly Mentor[];
  /** Listed again, and taken once: the last of them. */
  readonly again: readonly string[];
  /** Names that several people bear. */
  readonly namesakes: readonly string[];
}

/** Puts the lists of one side together. Whoever is there twice, by their reference or address, is one person. */
export function together({ lists }: ReadLists, side: Role): Together {
  const all = lists.filter((list) => list.side === side).flatMap(({ people }) => people);
  const byId = new Map(all.map((person) => [person.addressKey || person.id, person]));
  const people = [...byId.values()];
  const names = people.map(({ name }) => name);
  const twice = (name: string, at: number) =>
    names.indexOf(name) < at && names.lastIndexOf(name) === at;
  return {
    people,
    again: all
      .filter((person) => byId.get(person.addressKey || person.id) !== person)
      .map(({ name }) => name),
    namesakes: names.filter(twice),
  };
}
