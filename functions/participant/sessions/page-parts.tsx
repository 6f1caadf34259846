import type { OwnPair } from '../../../db/pairs/own.ts';
import type { OwnSessionRow, SessionNote } from '../../../db/sessions/own.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayWhole } from '../../../domain/words/moment.ts';
import { Facts as FactList } from '../../private/facts.tsx';
import { Field } from '../../private/field.tsx';
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

const at = ({ language, pair, row }: ShownSession, below = ''): string =>
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

/** Once its time has come: did it take place, and how was it? */
export const Say = (shown: ShownSession & { readonly hasForm: boolean }) => {
  const { language, pair, row, now, hasForm } = shown;
  const words = sessionWords(language);
  if (!hasBegun(row, now) || row.state === 'cancelled') return null;
  const own = pair.side === 'mentor' ? row.mentorSaid : row.menteeSaid;
  const buttons = (
    <form method="post" action={at(shown, 'said/')} class="asking">
      <p class="go">
        {own !== 'held' && (
          <button type="submit" name="said" value="held">
            {words.yes}
          </button>
        )}{' '}
        {own !== 'missed' && (
          <button type="submit" name="said" value="missed" class={own ? 'quiet' : undefined}>
            {words.no}
          </button>
        )}
      </p>
    </form>
  );
  return (
    <section class="part">
      <h2>{own === 'held' && hasForm ? words.feedback : words.held}</h2>
      {row.state === 'differ' && <p>{words.differ}</p>}
      {own === 'held' && hasForm && row.feedbackAt === null && (
        <form method="post" action={at(shown, 'feedback/')} class="asking">
          <p>{words.feedbackHint}</p>
          <p class="go">
            <button type="submit">{words.feedbackButton}</button>
          </p>
        </form>
      )}
      {row.feedbackAt !== null && <p>{words.feedbackGiven}</p>}
      {own ? (
        <details>
          <summary>
            {words.youSaid[own]} {words.sayOtherwise}
          </summary>
          {buttons}
        </details>
      ) : (
        <>
          <p class="note">{words.heldHint}</p>
          {buttons}
        </>
      )}
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

/** A note that was not kept, and why. */
export interface TypedNote {
  readonly note: string;
  readonly fault: string;
  /** What stood there when it was written over. */
  readonly seen: string;
  /** What was noted elsewhere meanwhile. */
  readonly stands?: string;
}

/** What both note; each writes their own. */
export const Notes = (
  shown: ShownSession & {
    readonly notes: readonly SessionNote[];
    readonly typed?: TypedNote | undefined;
  },
) => {
  const { language, pair, row, notes, typed } = shown;
  const words = sessionWords(language);
  if (row.state === 'cancelled' && notes.length === 0) return null;
  const own = notes.find(({ side }) => side === pair.side)?.text ?? '';
  const theirs = notes.find(({ side }) => side !== pair.side)?.text;
  return (
    <section class="part" id="notes">
      <h2>{words.notes}</h2>
      {theirs && (
        <>
          <p>{words.theirs(otherOf(pair, language))} :</p>
          <blockquote class="written">{theirs}</blockquote>
        </>
      )}
      <form method="post" action={at(shown, 'note/#notes')} class="asking">
        <input type="hidden" name="seen" value={typed?.seen ?? own} />
        {typed?.stands !== undefined && (
          <div class="beside">
            <p class="note">{words.noteStands}</p>
            <blockquote class="written">{typed.stands || words.noteEmptied}</blockquote>
          </div>
        )}
        <div class={typed ? 'question invalid' : 'question'}>
          <Field
            id="note"
            label={words.yours}
            hint={words.notesHint}
            fault={typed?.fault}
            control={(ties) => (
              <textarea {...ties} name="note" rows={5}>
                {`\n${typed?.note ?? own}`}
              </textarea>
            )}
          />
        </div>
        <p class="go">
          <button type="submit">{words.noteSave}</button>
        </p>
      </form>
    </section>
  );
};

/** Two questions to take along, others after each session. */
export const Reflection = ({ language, row }: ShownSession) => {
  const words = sessionWords(language);
  if (row.state !== 'held') return null;
  const questions = words.questions[row.number % words.questions.length] ?? [];
  return (
    <section class="part">
      <h2>{words.reflection}</h2>
      <p class="note">{words.reflectionHint}</p>
      <ul>
        {questions.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
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
