import type { OwnPair } from '../../../db/pairs/own.ts';
import type { OwnSessionRow } from '../../../db/sessions/own.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { Facts as FactList } from '../../private/facts.tsx';
import { Place } from '../../private/place.tsx';
import { otherOf, pairAddress } from '../pairs/own.ts';
import { hasBegun, isAhead, sessionBelow } from './named.ts';
import { sessionWords } from './words.ts';

/** What the page of a session is made of. */
export interface ShownSession {
  readonly language: Language;
  readonly pair: OwnPair;
  readonly row: OwnSessionRow;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The address of what is below the page of a session. */
export const at = ({ language, pair, row }: ShownSession, below = ''): string =>
  pairAddress(language, pair, sessionBelow(row.id, below));

/** The moments that were proposed: to choose from for whoever did not propose them. */
export const Choose = (shown: ShownSession) => {
  const { language, pair, row, now } = shown;
  const words = sessionWords(language);
  if (row.state !== 'proposed') return null;
  const isMine = row.proposedBy === pair.side;
  if (isMine || pair.state !== 'active')
    return (
      <section class="part">
        <h2>{words.proposed(row.moments.length)}</h2>
        <ul>
          {row.moments.map((moment) => (
            <li>{sayWhole(moment, language)}</li>
          ))}
        </ul>
        {isMine && <p>{words.waits}.</p>}
      </section>
    );
  return (
    <section class="part" id="choose">
      <h2>{words.choose}</h2>
      <form method="post" action={at(shown, 'agree/')} class="asking">
        <fieldset class="question">
          <legend>{words.proposedBy(otherOf(pair, language))}</legend>
          {row.moments.map((moment) => (
            <label class="option">
              <input
                type="radio"
                name="moment"
                value={moment}
                disabled={moment <= now}
                checked={row.moments.length === 1 && moment > now}
              />
              <span>{sayWhole(moment, language)}</span>
            </label>
          ))}
        </fieldset>
        <p class="go">
          <button type="submit">{words.agree}</button>{' '}
          <a href={at(shown, 'moments/')}>{words.others}</a>
        </p>
      </form>
    </section>
  );
};

/** When, how long, where, and what for; with the file for calendars. */
export const Facts = (shown: ShownSession) => {
  const { language, row, now } = shown;
  const words = sessionWords(language);
  const { facts } = words;
  const holds = row.state !== 'proposed' && row.state !== 'cancelled';
  return (
    <section class="part">
      <h2>{words.title(row.number)}</h2>
      <FactList
        facts={[
          ...(row.startsAt !== null && row.state !== 'proposed'
            ? [[facts.when, sayWhole(row.startsAt, language)] as const]
            : []),
          [facts.length, words.long(row.minutes)],
          [facts.objective, row.objective || facts.unsaid],
          [facts.place, row.place ? <Place place={row.place} /> : facts.unsaid],
        ]}
      />
      {row.startsAt !== null && !hasBegun(row, now) && (
        <p>
          <a href={at(shown, 'calendar.ics')} download="">
            {holds ? words.calendar : words.calendarCancelled}
          </a>
          <br />
          <span class="note">{words.calendarHint}</span>
        </p>
      )}
    </section>
  );
};

/** As long as it is ahead: to move it, to write it anew, to cancel it. */
export const ToChange = (shown: ShownSession) => {
  const { language, pair, row, now } = shown;
  const words = sessionWords(language);
  if (!isAhead(row, now) || pair.state === 'ended') return null;
  return (
    <ul class="further">
      {pair.state === 'active' && (
        <li>
          <a class="alone" href={at(shown, 'moments/')}>
            {words.others}
          </a>
        </li>
      )}
      <li>
        <a class="alone" href={at(shown, 'plan/')}>
          {words.rewrite}
        </a>
      </li>
      <li>
        <a class="alone" href={at(shown, 'cancel/')}>
          {words.cancel}
        </a>
      </li>
    </ul>
  );
};
