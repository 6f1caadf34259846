import { statuses } from '../../../db/schema.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { consoleAddress } from '../place.ts';
import { wordsOf } from '../words/words.ts';

/** Longest note, in characters. */
export const longestNote = 4000;

interface Props {
  readonly language: Language;
  readonly row: ReadSubmission;
  /** The query of the list that the coordinator came from. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** What was typed when it could not be saved. */
  readonly typed?: string | undefined;
  readonly fault?: string | undefined;
  readonly mayChange: boolean;
}

const address = ({ language, row, query }: Props) =>
  consoleAddress(language, `submissions/${row.id}/`, query);

/** One button for what is done most: a new submission has been read. */
export const MarkRead = (props: Props) => {
  const { language, row, mayChange } = props;
  if (row.status !== 'new' || !mayChange) return null;
  return (
    <form method="post" action={address(props)} class="mark-read">
      <input type="hidden" name="was" value="new" />
      <button type="submit" name="status" value="read" class="quiet">
        {wordsOf(language).one.markRead}
      </button>
    </form>
  );
};

/** The status and the note of a submission, to be changed. */
export const DecisionForm = (props: Props) => {
  const { language, row, typed, fault, mayChange } = props;
  const { one, statuses: said } = wordsOf(language);
  if (!mayChange)
    return (
      <section class="decision">
        <h2 id="decide">{one.decide}</h2>
        <p>{said[row.status]}</p>
        {row.note && <p class="written">{row.note}</p>}
        <p class="hint">{one.readOnly}</p>
      </section>
    );
  return (
    <section class="decision">
      <h2 id="decide">{one.decide}</h2>
      {fault && (
        <p class="error" role="alert" id="decision-error">
          {fault}
        </p>
      )}
      <form method="post" action={address(props)} aria-labelledby="decide">
        <input type="hidden" name="was" value={row.status} />
        <fieldset class="statuses">
          <legend class="unseen">{wordsOf(language).list.status}</legend>
          {statuses.map((status) => (
            <label class="radio">
              <input type="radio" name="status" value={status} checked={status === row.status} />
              {said[status]}
            </label>
          ))}
        </fieldset>
        <label for="note">{one.note}</label>
        <p class="hint" id="note-hint">
          {one.noteHint}
        </p>
        <textarea
          id="note"
          name="note"
          rows={4}
          aria-describedby={fault ? 'note-hint decision-error' : 'note-hint'}
        >
          {`\n${typed ?? row.note}`}
        </textarea>
        <button type="submit">{one.save}</button>
      </form>
    </section>
  );
};
