import type { Context } from 'hono';
import {
  announcementsFrom,
  type ListedAnnouncement,
  readySent,
} from '../../../db/announcements/read.ts';
import { openDatabase } from '../../../db/open.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment, sayTime } from '../../../domain/words/moment.ts';
import { writes } from '../../announcements/letter.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Pager } from '../../private/pager.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { type ConsoleEnv, mayChange } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import type { SayProgramme } from '../people/columns.tsx';
import { programmesIn } from '../people/programmes.ts';
import { readRow } from '../people/selection.ts';
import { Calendar } from './calendar.tsx';
import { readyAnnouncementsOf } from './ready.ts';
import { whomSaid } from './whom.tsx';
import { announcementWords } from './words.ts';

/** Announcements shown at once. */
const atOnce = 25;

/** A subject as a list shows it: the reader's name stands in it as a gap. */
export const subjectShown = (subject: string): string => subject.replaceAll('{name}', '…');

/** Where an announcement stands, in words. */
export function stateSaid(
  { state, due, stored, readers }: Pick<ListedAnnouncement, 'state' | 'due' | 'stored' | 'readers'>,
  now: number,
  language: Language,
): string {
  const { states } = announcementWords(language);
  if (state === 'sent') return states.sent(stored);
  if (state === 'stopped') return states.stopped(stored);
  return due > now ? states.waiting(sayTime(due, language)) : states.due(stored, readers);
}

const columnsIn = (
  language: Language,
  now: number,
  sayProgramme: SayProgramme,
): readonly Column<ListedAnnouncement>[] => {
  const words = announcementWords(language);
  return [
    {
      label: words.about,
      cell: ({ id, subject }) => (
        <a href={consoleAddress(language, `announcements/${id}/`)}>{subjectShown(subject)}</a>
      ),
    },
    {
      label: words.whom,
      alone: true,
      cell: ({ audience }) => whomSaid(audience, language, sayProgramme),
    },
    { label: words.when, alone: true, cell: ({ madeAt }) => sayMoment(madeAt, language) },
    { label: words.state, alone: true, cell: (one) => stateSaid(one, now, language) },
  ];
};

/** What is ready to be sent and when, and what was sent. */
export const listOfAnnouncements = async (context: Context<ConsoleEnv>): Promise<Response> => {
  const { env } = context;
  const { language, session } = context.var;
  const words = announcementWords(language);
  const db = openDatabase(env.DB);
  const by = acting(context);
  const before = readRow(context.req.query('before'));
  const [found, sent, ready, index, { sayProgramme }] = await Promise.all([
    announcementsFrom(db, by, { before, limit: atOnce + 1, language }),
    readySent(db),
    readyAnnouncementsOf(env),
    siteIndex(env),
    programmesIn(env, db, [], language),
  ]);
  const can = await Promise.all(index.languages.map((own) => writes(env, 'announcement', own)));
  const sends = can.some(Boolean);
  const allowed = session !== undefined && mayChange(session.role);
  const rows = found.slice(0, atOnce);
  const last = found.length > atOnce ? rows.at(-1)?.madeAt : undefined;
  const older =
    last === undefined
      ? undefined
      : consoleAddress(language, 'announcements/', { before: String(last) });
  const programmes = index.programmes.filter(({ id }) => isWithin(by.scope, id));
  const content = (
    <>
      <p>{words.lead}</p>
      {!sends && <p class="empty">{words.noMail}</p>}
      {allowed && sends && (
        <p>
          <a class="button" href={consoleAddress(language, 'new-announcement/')}>
            {words.write}
          </a>
        </p>
      )}
      {before === undefined && (
        <Calendar
          {...{ language, ready, programmes, sent }}
          now={by.now}
          allowed={allowed && sends}
        />
      )}
      <section>
        <h2>{words.listed}</h2>
        {rows.length === 0 ? (
          <p class="empty">{words.noneSent}</p>
        ) : (
          <Table class="list" columns={columnsIn(language, by.now, sayProgramme)} rows={rows} />
        )}
        {older && (
          <Pager
            label={words.pages}
            previous={undefined}
            next={{ address: older, label: words.older }}
          />
        )}
      </section>
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content });
};
