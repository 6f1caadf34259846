import { ofApplications } from '../../../domain/forms/status.ts';
import { SaidWords } from '../../http/said.tsx';
import { figure } from '../../private/figure.tsx';
import { type Column, GroupedTable } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { everyProgramme } from '../forms.ts';
import { consoleWords } from '../words.ts';
import { applicationsOf, type ByStatus, type Side } from './figures.ts';
import type { HomeProps } from './props.ts';
import { homeWords } from './words.ts';

/** A row: the applications of one side to a programme. */
interface Row extends Side {
  readonly programme: string;
  readonly side: 'mentors' | 'mentees';
}

/** How many applied: what was replaced is the same person's. */
const applied = (byStatus: ByStatus): number =>
  ofApplications.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);

function columnsIn(language: HomeProps['language']): readonly Column<Row>[] {
  const words = homeWords(language);
  const said = consoleWords(language).statuses;
  const list =
    (status?: string) =>
    ({ programme, forms: [form, ...others] }: Row) =>
      // A list is of one form: a number that several make together leads to none.
      others.length > 0
        ? undefined
        : consoleAddress(language, 'submissions/', { form, programme, status });
  return [
    { label: words.who, cell: ({ side }) => words[side] },
    ...ofApplications.map((status) =>
      figure<Row>(said[status], ({ byStatus }) => byStatus[status] ?? 0, list(status)),
    ),
    figure<Row>(words.total, ({ byStatus }) => applied(byStatus), list()),
  ];
}

/** Applications of mentors and mentees, programme by programme, by status. */
export const Programmes = ({ language, forms, counts }: HomeProps) => {
  const words = homeWords(language);
  const found = applicationsOf(forms, counts);
  if (found.length === 0) return <p class="empty">{words.noApplications}</p>;
  const named = new Map(
    everyProgramme(forms).map(({ value, label }, place) => [
      value,
      { name: <SaidWords words={label} language={language} />, place },
    ]),
  );
  const { noProgramme } = consoleWords(language);
  const place = (programme: string) => named.get(programme)?.place ?? -1;
  const groups = [...found]
    .sort((one, other) => place(one.programme) - place(other.programme))
    .map(({ programme, mentors, mentees, places, people }) => ({
      heading: (
        <>
          {named.get(programme)?.name ?? (programme || noProgramme)}{' '}
          <span class="faint">{words.places(places, people)}</span>
        </>
      ),
      rows: [
        { programme, side: 'mentors' as const, ...mentors },
        { programme, side: 'mentees' as const, ...mentees },
      ],
    }));
  return <GroupedTable class="figures" columns={columnsIn(language)} groups={groups} />;
};
