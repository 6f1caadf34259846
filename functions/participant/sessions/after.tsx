import type { SessionNote } from '../../../db/sessions/own.ts';
import { Field } from '../../private/field.tsx';
import { otherOf } from '../pairs/own.ts';
import { afterSessionWords } from './after-words.ts';
import { hasBegun } from './named.ts';
import { at, type ShownSession } from './page-parts.tsx';

/** Once its time has come: did it take place, and how was it? */
export const Say = (shown: ShownSession & { readonly hasForm: boolean }) => {
  const { language, pair, row, now, hasForm } = shown;
  const words = afterSessionWords(language);
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
  const words = afterSessionWords(language);
  if (row.state === 'cancelled' && notes.length === 0) return null;
  const own = notes.find(({ side }) => side === pair.side)?.text ?? '';
  const theirs = notes.find(({ side }) => side !== pair.side)?.text;
  return (
    <section class="part" id="notes">
      <h2>{words.notes}</h2>
      {theirs && (
        <>
          <p>{words.theirs(otherOf(pair, language))}</p>
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
  const words = afterSessionWords(language);
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
