import {
  calendarOf,
  prepared,
  type ReadyAnnouncement,
} from '../../../domain/announcements/ready.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { plain, type Said, sayAround, sayMarked } from '../../../domain/words/said.ts';
import { typeset } from '../../../domain/words/typography.ts';
import { SaidText } from '../../http/said.tsx';
import { Details } from '../../private/details.tsx';
import { type Column, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { calendarWords } from './calendar-words.ts';
import { announcementWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly ready: readonly ReadyAnnouncement[];
  /** The programmes that somebody may see. */
  readonly programmes: readonly ProgrammeEntry[];
  /** Which were sent, by name and programme, and when. */
  readonly sent: readonly {
    readonly ready: string;
    readonly programme: string;
    readonly at: number;
  }[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly allowed: boolean;
}

/** A subject with the name of its programme before it where it does not name it, its words of another language marked. */
function subjectOf(
  subject: string,
  { name }: Pick<ProgrammeEntry, 'name'>,
  language: Language,
): Said {
  const named = sayMarked(name, language);
  return subject.includes(plain(named))
    ? sayAround((called) => subject.replaceAll(plain(named), called), named)
    : sayAround((called) => `${called} · ${subject}`, named);
}

/** The recruitment calendar: which ready announcement is to go when, counted back from each launch. */
export const Calendar = ({ language, ready, programmes, sent, now, allowed }: Props) => {
  const words = calendarWords(language);
  const { about, state } = announcementWords(language);
  const today = dayOf(now);
  const wasSent = new Map(sent.map((one) => [`${one.ready} ${one.programme}`, one.at]));
  const rows = calendarOf(ready, programmes, today).flatMap((planned) => {
    const { ready: one, programme } = planned;
    const own = one.texts[language] ? language : otherThan(language);
    const text = one.texts[own];
    const at = wasSent.get(`${one.name} ${programme.id}`);
    if (!text) return [];
    const { subject } = prepared(text, programme, language);
    return [{ ...planned, at, subject: subjectOf(typeset(subject, own), programme, language) }];
  });
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      label: words.day,
      cell: ({ day, at }) => (
        <>
          {sayDay(day, language)}
          {at === undefined && day <= today && <span class="late"> {words.late}</span>}
        </>
      ),
    },
    {
      label: about,
      alone: true,
      cell: ({ subject, ready: one }) => (
        <>
          <SaidText said={subject} /> <Details of={[words.to[one.to]]} />
        </>
      ),
    },
    {
      label: state,
      alone: true,
      cell: ({ at, subject, programme, ready: one }) =>
        at !== undefined ? (
          <span class="faint">{words.already(sayDay(dayOf(at), language))}</span>
        ) : allowed ? (
          <a
            href={consoleAddress(language, 'new-announcement/', {
              ready: one.name,
              programme: programme.id,
            })}
          >
            {words.prepare}
            <span class="unseen">
              <SaidText said={sayAround(words.prepareWhich, subject)} />
            </span>
          </a>
        ) : null,
    },
  ];
  return (
    <section>
      <h2>{words.calendar}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.noReady}</p>
      ) : (
        <>
          <p>{words.calendarLead}</p>
          <Table class="list" columns={columns} rows={rows} />
        </>
      )}
    </section>
  );
};
