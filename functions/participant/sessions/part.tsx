import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { type OwnSessionRow, sessionsOf } from '../../../db/sessions/own.ts';
import { weeksAfter } from '../../../domain/sessions/moment.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { isUnsigned, pairAddress } from '../pairs/own.ts';
import type { PairPart } from '../pairs/parts/part.ts';
import { cadenceOf } from './cadence.ts';
import { hasBegun, isAhead, sessionBelow } from './named.ts';
import { sessionWords } from './words.ts';

const day = 86_400_000;
/** What the other one said of a session stands after so many days: nobody is asked about it for ever. */
const askedFor = 21 * day;

/** Whether its reader is still asked whether a session took place. */
const asks = (row: OwnSessionRow, side: OwnPair['side'], now: number): boolean =>
  hasBegun(row, now) &&
  row.state !== 'cancelled' &&
  (side === 'mentor' ? row.mentorSaid : row.menteeSaid) === null &&
  (row.state === 'agreed' || Number(row.startsAt) > now - askedFor);

interface Listed {
  readonly language: Language;
  readonly pair: OwnPair;
  readonly row: OwnSessionRow;
  readonly now: number;
}

/** What stands under the name of a session: where it stands, and what its reader may do. */
function standing({ language, pair, row, now }: Listed): string {
  const words = sessionWords(language);
  if (row.state === 'proposed')
    return row.proposedBy === pair.side ? `${words.waits}.` : `${words.toChoose}.`;
  if (asks(row, pair.side, now)) return `${words.toSay}.`;
  if (row.state === 'agreed' && row.startsAt !== null)
    return `${words.agreedOn(sayWhole(row.startsAt, language))}.`;
  return `${words.states[row.state]}.`;
}

const List = ({ rows, ...shown }: Omit<Listed, 'row'> & { rows: readonly OwnSessionRow[] }) => (
  <ul class="standings">
    {rows.map((row) => {
      const { language, pair } = shown;
      const words = sessionWords(language);
      return (
        <li>
          <h3>
            <a href={pairAddress(language, pair, sessionBelow(row.id))}>
              {words.title(row.number)}
              {row.startsAt !== null &&
                row.state !== 'proposed' &&
                !isAhead(row, shown.now) &&
                `, ${sayDay(dayOf(row.startsAt), language)}`}
            </a>
          </h3>
          <p class="where-it-stands">{standing({ ...shown, row })}</p>
        </li>
      );
    })}
  </ul>
);

/** What comes next at the pace of the programme, once nothing is ahead. */
function suggestion(
  rows: readonly OwnSessionRow[],
  weeks: number,
  { language, now }: Pick<Listed, 'language' | 'now'>,
): string | undefined {
  const words = sessionWords(language);
  if (rows.some((row) => isAhead(row, now))) return undefined;
  const last = rows.find(({ state }) => state === 'held')?.startsAt;
  if (!last) return rows.length === 0 ? words.first : undefined;
  const next = weeksAfter(last, weeks, now);
  return next === undefined
    ? words.suggestedLate(weeks)
    : words.suggested(sayWhole(next, language), weeks);
}

/** The sessions of a pair, what is ahead and what waits for its reader first, and the way to propose one. */
export const sessionsPart: PairPart = async ({ context, pair, language }) => {
  if (isUnsigned(pair) || pair.begunAt === null) return null;
  const words = sessionWords(language);
  const [rows, { every_weeks: weeks }] = await Promise.all([
    sessionsOf(openDatabase(context.env.DB), pair),
    cadenceOf(context, pair),
  ]);
  const now = Date.now();
  const waits = (row: OwnSessionRow) => isAhead(row, now) || asks(row, pair.side, now);
  const open = rows.filter(waits).reverse();
  const past = rows.filter((row) => !waits(row));
  const next = pair.state === 'active' ? suggestion(rows, weeks, { language, now }) : undefined;
  const shown = { language, pair, now };
  return (
    <section class="part">
      <h2>{words.heading}</h2>
      <div>
        {rows.length === 0 && !next && <p>{words.none}</p>}
        {next && <p>{next}</p>}
        {open.length > 0 && <List {...shown} rows={open} />}
        {pair.state === 'active' && (
          <p class="go">
            <a
              class={rows.some((row) => isAhead(row, now)) ? undefined : 'button'}
              href={pairAddress(language, pair, 'new-session/')}
            >
              {words.propose}
            </a>
          </p>
        )}
        {past.length > 0 && (
          <details>
            <summary>{words.earlier(past.length)}</summary>
            <List {...shown} rows={past} />
          </details>
        )}
      </div>
    </section>
  );
};
