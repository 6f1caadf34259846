import {
  type EveningRow,
  type Guest,
  guestsOf,
  type MeetingRow,
  meetingsOf,
} from '../../../db/evenings/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { calledAt } from '../../../domain/evenings/evening.ts';
import { ownRounds } from '../../../domain/evenings/own-rounds.ts';
import { beginOf } from '../../../domain/evenings/timetable.ts';
import { otherSide } from '../../../domain/people/participation.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayTime, sayWhole } from '../../../domain/words/moment.ts';
import { siteIndex } from '../../http/site-index.ts';
import { privatePage } from '../../private/page.ts';
import { Table } from '../../private/table.tsx';
import { twinOf } from '../address.ts';
import { missing } from '../message/missing.ts';
import { programmeSaid } from '../pairs/said.tsx';
import { oneOf } from '../selection.ts';
import { type AskedEvening, eveningAddress, eveningAsked } from './asked.ts';
import { comes } from './planning.ts';
import { sheetWords } from './sheet-words.ts';
import { eveningsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly evening: EveningRow;
  readonly guests: readonly Guest[];
  readonly meetings: readonly MeetingRow[];
  readonly called: ReadonlyMap<string, string>;
  /** What evening it is. */
  readonly title: string;
}

/** Which evening, when and where: on paper on every sheet, for each is handed out alone. */
const Which = ({ language, evening, title }: Props) => (
  <p class="paper note">
    {title} · {sayWhole(evening.startsAt, language)}
    {evening.place && ` · ${evening.place}`}
  </p>
);

/** What one person holds in their hand: when they sit where with whom, and room for what they say of it. */
const OfPerson = ({ guest, ...props }: Props & { guest: Guest }) => {
  const { language, evening, meetings, called } = props;
  const words = eveningsWords(language);
  const said = sheetWords(language);
  const { role, participation } = guest;
  const own = meetings.filter((one) => one[role] === participation);
  return (
    <section class="one-sheet">
      <Which {...props} />
      <h2>{called.get(participation)}</h2>
      <Table
        class="lines"
        rows={ownRounds(evening, guest, own)}
        columns={[
          {
            label: said.sheetTime,
            cell: ({ round }) => sayTime(beginOf(evening, round), language),
          },
          { label: words.table, class: 'number', cell: ({ one }) => one?.table ?? '–' },
          {
            label: said.sheetWith,
            cell: ({ one }) => (one ? called.get(one[otherSide(role)]) : said.sheetWaits),
          },
          {
            label: said.sheetRating,
            cell: ({ one }) => (one ? said.sheetScale : ''),
          },
        ]}
      />
      <p class="note">{said.sheetNote}</p>
    </section>
  );
};

/** What lies on a table: who sits there in each round. */
const OfTable = ({ table, ...props }: Props & { table: number }) => {
  const { language, evening, meetings, called } = props;
  const words = eveningsWords(language);
  const said = sheetWords(language);
  return (
    <section class="one-sheet">
      <Which {...props} />
      <h2>{said.sheetTable(table)}</h2>
      <Table
        class="lines"
        rows={meetings.filter((one) => one.table === table)}
        columns={[
          {
            label: said.sheetTime,
            cell: ({ round }) => sayTime(beginOf(evening, round), language),
          },
          { label: words.mentor, cell: ({ mentor }) => called.get(mentor) },
          { label: words.mentee, cell: ({ mentee }) => called.get(mentee) },
        ]}
      />
    </section>
  );
};

/** Sheets of A4 for an evening: one for each person of a side, or one for each table. */
export async function sheetsOfEvening(context: AskedEvening): Promise<Response> {
  const { language } = context.var;
  const words = eveningsWords(language);
  const said = sheetWords(language);
  const evening = await eveningAsked(context);
  if (!evening) return missing(context);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, guests, meetings] = await Promise.all([
    siteIndex(context.env),
    guestsOf(db, evening.id),
    meetingsOf(db, evening.id),
  ]);
  const of = oneOf(['mentees', 'mentors', 'tables'] as const, context.req.query('of')) ?? 'mentees';
  const title = words.of(programmeSaid(programmes, evening.programme, language));
  const props = { language, evening, guests, meetings, called: calledAt(guests), title };
  const tables = [...new Set(meetings.map(({ table }) => table))].sort((one, other) => one - other);
  const content = (
    <>
      <p>
        {sayWhole(evening.startsAt, language)}
        {evening.place && `. ${evening.place}`}
      </p>
      {of === 'tables'
        ? tables.map((table) => <OfTable {...props} table={table} />)
        : guests
            .filter((guest) => comes(guest) && `${guest.role}s` === of)
            .map((guest) => <OfPerson {...props} guest={guest} />)}
    </>
  );
  const { pathname, search } = new URL(context.req.url);
  return privatePage(context.env, {
    ...{ language, title: words.title, content, variant: 'sheet' },
    switchTo: `${twinOf(pathname)}${search}`,
    heading: title,
    navigation: (
      <p class="screen plain">
        {said.sheetSkip} <a href={eveningAddress(language, evening.id)}>{words.back}</a>
      </p>
    ),
  });
}
