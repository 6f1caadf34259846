import type { EveningRow, Guest, MeetingRow } from '../../../db/evenings/read.ts';
import { beginOf, endOf, roundsIn } from '../../../domain/evenings/timetable.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayTime } from '../../../domain/words/moment.ts';
import { Breakable } from '../../private/breakable.tsx';
import { Table } from '../../private/table.tsx';
import { eveningAddress } from './asked.ts';
import { sheetWords } from './sheet-words.ts';
import { eveningsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly evening: EveningRow;
  readonly round: number;
  readonly guests: readonly Guest[];
  readonly meetings: readonly MeetingRow[];
  /** What each is called, by participation. */
  readonly called: ReadonlyMap<string, string>;
}

/** When a round is, said. */
export const sayRound = (evening: EveningRow, round: number, language: Language): string =>
  eveningsWords(language).roundAt(
    round,
    sayTime(beginOf(evening, round), language),
    sayTime(endOf(evening, round), language),
  );

/** One round: who sits where, and who waits; with the way to the others. */
export const Round = ({ language, evening, round, guests, meetings, called }: Props) => {
  const words = eveningsWords(language);
  const here = meetings.filter((one) => one.round === round);
  const busy = new Set(here.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const waits = guests
    .filter(
      ({ participation, from, until }) =>
        from <= round && until >= round && !busy.has(participation),
    )
    .map(({ participation }) => called.get(participation));
  const rounds = Array.from({ length: roundsIn(evening) }, (_, at) => at + 1);
  return (
    <section id="round">
      <h2>{sayRound(evening, round, language)}</h2>
      <nav aria-label={words.roundsNav}>
        <ul class="ways">
          {rounds.map((one) => (
            <li>
              <a
                href={`${eveningAddress(language, evening.id, '', { round: String(one) })}#round`}
                aria-current={one === round ? 'true' : undefined}
              >
                {words.round(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Table
        class="lines"
        rows={here}
        columns={[
          {
            label: words.table,
            class: 'number',
            cell: ({ table }) => sheetWords(language).sheetTable(table),
          },
          {
            label: words.mentor,
            cell: ({ mentor }) => <Breakable text={called.get(mentor) ?? ''} />,
          },
          {
            label: words.mentee,
            cell: ({ mentee }) => <Breakable text={called.get(mentee) ?? ''} />,
          },
        ]}
      />
      {waits.length > 0 && <p>{words.waits(waits.join(', '))}</p>}
    </section>
  );
};
