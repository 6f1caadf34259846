import type { ListedGathering } from '../../../db/gatherings/read.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { gatheringWords } from '../../gatherings/words.ts';
import { type Column, hued, Table } from '../../private/table.tsx';
import { gatheringAddress } from './asked.ts';
import { sayHours } from './hours.ts';
import { gatheringsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly rows: readonly ListedGathering[];
  /** Whether they are over: then it is told who was there. */
  readonly past?: boolean;
  /** What a programme is called, and its hue. */
  readonly say: (programme: string) => string;
  readonly hueOf: (programme: string) => Programme['hue'] | undefined;
}

/** Gatherings, each with the way to it. */
export const GatheringTable = ({ language, rows, past = false, say, hueOf }: Props) => {
  const { columns, cancelled, toCount } = gatheringsWords(language);
  const { kinds, sides } = gatheringWords(language);
  const there = ({ mentors, mentees, helpers }: ListedGathering): number =>
    mentors + mentees + helpers;
  const counted: readonly Column<ListedGathering>[] = [
    {
      label: columns.there,
      class: 'number',
      nothing: (row) => row.cancelledAt !== null,
      cell: (row) =>
        row.cancelledAt !== null ? null : row.countedAt === null ? toCount : there(row),
    },
    {
      label: columns.hours,
      class: 'number',
      nothing: (row) => row.countedAt === null || row.cancelledAt !== null,
      cell: (row) =>
        row.countedAt === null || row.cancelledAt !== null
          ? null
          : sayHours(row.minutes * there(row), language),
    },
  ];
  return (
    <Table
      class="list"
      rows={rows}
      rowClass={({ programme }) => hued(hueOf(programme))}
      columns={[
        {
          label: columns.what,
          cell: ({ id, title, kind, cancelledAt }) => (
            <>
              <a href={gatheringAddress(language, id)}>{title}</a>{' '}
              <span class="faint">
                {kinds[kind]}
                {cancelledAt !== null && `, ${cancelled}`}
              </span>
            </>
          ),
        },
        {
          label: columns.when,
          class: 'whole',
          cell: ({ startsAt }) => sayWhole(startsAt, language),
        },
        { label: columns.programme, class: 'whole', cell: ({ programme }) => say(programme) },
        { label: columns.forWhom, class: 'whole', cell: ({ forWhom }) => sides[forWhom] },
        ...(past ? counted : []),
      ]}
    />
  );
};
