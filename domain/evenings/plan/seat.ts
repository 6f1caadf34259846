import type { Rounds, Seated } from './to-plan.ts';

/** Where each person sat last, by their number. */
type Places = Map<number, number>;

/** Gives everybody of one side a table of their own for the rest of the evening: the one where they sat, if they did. */
function tablesFor(people: readonly number[], sat: Places, tables: number): Places {
  const found: Places = new Map();
  const taken = new Set<number>();
  for (const one of people) {
    const table = sat.get(one);
    if (table === undefined || table > tables || taken.has(table)) continue;
    found.set(one, table);
    taken.add(table);
  }
  let next = 1;
  for (const one of people) {
    if (found.has(one)) continue;
    while (taken.has(next)) next += 1;
    found.set(one, next);
    taken.add(next);
  }
  return found;
}

/**
 * Says at which table each meeting is. Where one side has no more people than there are tables, it stays
 * seated all evening, mentors if possible; then only those walk who must, since whom they meet next sits
 * elsewhere. Where both sides have more, a meeting is where its mentor sat last, or else its mentee, as
 * far as that table is free.
 */
export function seat(
  rounds: Rounds,
  first: number,
  tables: number,
  sat: { readonly mentors: Places; readonly mentees: Places },
): readonly Seated[] {
  const all = rounds.flat();
  const order = (side: 'mentor' | 'mentee') => [...new Set(all.map((one) => one[side]))];
  const [mentors, mentees] = [order('mentor'), order('mentee')];
  const sitting =
    mentors.length <= tables
      ? ({ side: 'mentor', at: tablesFor(mentors, sat.mentors, tables) } as const)
      : mentees.length <= tables
        ? ({ side: 'mentee', at: tablesFor(mentees, sat.mentees, tables) } as const)
        : undefined;
  const seated: Seated[] = [];
  const last = { mentors: new Map(sat.mentors), mentees: new Map(sat.mentees) };
  for (const [number, meetings] of rounds.entries()) {
    const round = first + number;
    const taken = new Map<number, number>();
    const take = (wanted: (one: (typeof meetings)[number]) => number | undefined): void => {
      for (const [index, one] of meetings.entries()) {
        const table = wanted(one);
        const isFree = table !== undefined && table <= tables && !taken.has(table);
        if (isFree && ![...taken.values()].includes(index)) taken.set(table, index);
      }
    };
    if (sitting) take((one) => sitting.at.get(one[sitting.side]));
    else {
      take(({ mentor }) => last.mentors.get(mentor));
      take(({ mentee }) => last.mentees.get(mentee));
      let free = 1;
      take(() => {
        while (taken.has(free)) free += 1;
        return free;
      });
    }
    for (const [table, index] of [...taken].sort(([one], [other]) => one - other)) {
      const one = meetings[index];
      if (!one) continue;
      seated.push({ round, table, ...one });
      last.mentors.set(one.mentor, table);
      last.mentees.set(one.mentee, table);
    }
  }
  return seated;
}
