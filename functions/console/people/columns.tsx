import type { PeopleSelection, PeopleSort } from '../../../db/people/list.ts';
import type { Participant } from '../../../db/people/read.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Details } from '../../private/details.tsx';
import type { Column, Sorted } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { Arch } from '../arch.tsx';
import { consoleWords } from '../words.ts';
import { listWords } from './list-words.ts';
import { peopleQuery, writePick } from './selection.ts';
import { participationWords } from './standings.ts';

/** Says a programme by its name. */
export type SayProgramme = (programme: string) => string;

interface Props {
  readonly language: Language;
  readonly sayProgramme: SayProgramme;
  /** What the list is narrowed to; found by a search, it is sorted by nothing that can be chosen. */
  readonly selection?: PeopleSelection | undefined;
}

/** How the list is sorted by a column: by its own order, or turned round. */
function sortedBy(
  { language, selection }: Props,
  order: PeopleSort | undefined,
  turned?: PeopleSort,
): Sorted | undefined {
  if (!selection) return undefined;
  const to = (sort: PeopleSort | undefined) =>
    consoleAddress(language, 'people/', { ...peopleQuery(selection), sort });
  if (selection.sort === order)
    return {
      way: order ? 'descending' : 'ascending',
      address: turned ? to(turned) : undefined,
    };
  if (turned && selection.sort === turned) return { way: 'ascending', address: to(order) };
  return { way: undefined, address: to(order) };
}

/** The columns of a list of people, from left to right. */
export function peopleColumns(props: Props): readonly Column<Participant>[] {
  const { language, sayProgramme } = props;
  const words = listWords(language);
  const { roles, standings } = participationWords(language);
  const { programme } = consoleWords(language);
  return [
    {
      label: words.who,
      sorted: sortedBy(props, undefined),
      cell: ({ id, person, name, email }) => (
        <>
          <a id={`of-${id}`} href={consoleAddress(language, `people/${person}/`)}>
            <Breakable text={name || email} />
          </a>
          {name && (
            <span class="faint">
              {' '}
              <Breakable text={email} />
            </span>
          )}
        </>
      ),
    },
    { label: programme, class: 'whole', cell: (row) => sayProgramme(row.programme) },
    { label: words.role, alone: true, class: 'whole', cell: ({ role }) => roles[role] },
    {
      label: words.standing,
      alone: true,
      cell: ({ standing, ambassador }) => (
        <>
          <Arch of={standing} text={standings[standing]} />
          {ambassador && <Details of={[words.mark]} />}
        </>
      ),
    },
    {
      label: words.applied,
      sorted: sortedBy(props, 'newest', 'oldest'),
      cell: ({ appliedAt }) => sayDay(dayOf(appliedAt), language),
    },
  ];
}

/** Ticks a participation, by the name that leads to its person; it says where it was seen to stand. */
export const Tick = ({
  row,
  ticked,
}: {
  readonly row: Participant;
  readonly ticked: readonly string[] | undefined;
}) => (
  <label>
    <input
      type="checkbox"
      name="pick"
      value={writePick({ id: row.id, was: row.standing })}
      checked={ticked?.includes(row.id)}
      aria-labelledby={`of-${row.id}`}
      aria-describedby={ticked && 'ticked-error'}
    />
  </label>
);
