import type { PulseRow } from '../../../db/pairs/pulse.ts';
import { dueIn, expectedSessions, type LivingPair } from '../../../domain/pairs/pulse.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { dayOf, sayDayOfYear } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Breakable } from '../../private/breakable.tsx';
import { hued, Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { bothOf } from '../pairs/said.tsx';
import { pairsWords } from '../pairs/words.ts';
import { pulseWords } from './words.ts';

/** A pair as it is shown. */
export type Pulsed = PulseRow & Pick<LivingPair, 'quietSince' | 'pausedFor'>;

interface Props {
  readonly language: Language;
  readonly rows: readonly Pulsed[];
  readonly programme: ProgrammeEntry;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** So many sessions short of what the rhythm asks for are marked. */
const short = 2;

/** The pairs of a programme, a line each. */
export const PulseTable = ({ language, rows, programme, now }: Props) => {
  const words = pulseWords(language);
  const { states } = pairsWords(language);
  const dayOfYear = (at: number) => sayDayOfYear(dayOf(at), language);
  const isAhead = ({ nextSessionAt }: Pulsed) => nextSessionAt !== null && nextSessionAt > now;
  const silentFor = ({ quietSince }: Pulsed) =>
    quietSince === null ? 0 : Math.floor((now - quietSince) / 86_400_000);
  const { nudge_after_days: nudge } = programme.silence;
  return (
    <Table
      class="lines"
      rows={rows}
      rowClass={() => hued(programme.hue)}
      columns={[
        {
          label: words.pair,
          cell: (row) => (
            <>
              <a href={consoleAddress(language, `pairs/${row.id}/`)}>
                <Breakable text={bothOf(row, language)} />
              </a>
              {row.state !== 'active' && <span class="faint"> {states[row.state]}</span>}
            </>
          ),
        },
        {
          label: words.last,
          nothing: ({ begunAt }) => begunAt === null,
          cell: ({ lastSessionAt, begunAt }) =>
            lastSessionAt !== null ? dayOfYear(lastSessionAt) : begunAt === null ? '' : words.never,
        },
        {
          label: words.next,
          nothing: (row) => !isAhead(row),
          cell: (row) => (isAhead(row) ? dayOfYear(row.nextSessionAt ?? 0) : words.none),
        },
        {
          label: words.sessions,
          class: 'number',
          nothing: ({ begunAt }) => begunAt === null,
          cell: (row) => {
            const { begunAt, sessionsHeld } = row;
            if (begunAt === null) return '';
            const of = expectedSessions(row, programme.cadence.every_weeks, now);
            const said = words.held(sessionsHeld, of);
            return (of ?? 0) - sessionsHeld >= short ? <strong>{said}</strong> : said;
          },
        },
        {
          label: words.satisfaction,
          class: 'number',
          nothing: ({ satisfaction }) => satisfaction === null,
          cell: ({ satisfaction }) => satisfaction ?? words.none,
        },
        {
          label: words.silence,
          class: 'number',
          nothing: (row) => silentFor(row) === 0,
          cell: (row) => {
            const days = silentFor(row);
            if (days === 0) return words.none;
            return days >= nudge ? <strong>{words.days(days)}</strong> : words.days(days);
          },
        },
        {
          label: words.due,
          class: 'long',
          nothing: (row) => dueIn(row, now) === undefined,
          cell: (row) => {
            const due = dueIn(row, now);
            if (!due) return '';
            const said = words.dues[due];
            return due === 'help' || due === 'differ' ? <strong>{said}</strong> : said;
          },
        },
      ]}
    />
  );
};
