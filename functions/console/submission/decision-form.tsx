import { statuses } from '../../../db/schema.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { Radio } from '../../private/radio.tsx';
import { consoleWords } from '../words.ts';
import type { TypedDecision } from './typed.ts';
import { submissionWords } from './words.ts';

/** Longest note, in characters. */
export const longestNote = 4000;

interface Props {
  readonly language: Language;
  readonly row: Pick<ReadSubmission, 'status' | 'note'>;
  /** Where the decision is sent. */
  readonly address: string;
  /** What was typed when it could not be saved. */
  readonly typed?: TypedDecision | undefined;
  readonly fault?: string | undefined;
}

/** One button for what is done most: a new submission has been read. */
export const MarkRead = ({ language, row, address }: Props) =>
  row.status === 'new' ? (
    <form method="post" action={address} class="mark-read">
      <input type="hidden" name="was" value="new" />
      <button type="submit" name="status" value="read" class="quiet">
        {submissionWords(language).markRead}
      </button>
    </form>
  ) : null;

/** The status and the note of a submission, for somebody who only reads. */
export const Decision = ({ language, row }: Pick<Props, 'language' | 'row'>) => {
  const words = submissionWords(language);
  return (
    <section class="decision">
      <h2 id="decide">{words.decide}</h2>
      <p>{consoleWords(language).statuses[row.status]}</p>
      {row.note && <p class="written">{row.note}</p>}
      <p class="hint">{words.readOnly}</p>
    </section>
  );
};

/** What is stored now, for somebody who typed something else meanwhile. */
const StoredNow = ({ language, row }: Pick<Props, 'language' | 'row'>) => {
  const words = submissionWords(language);
  return (
    <div class="stored">
      <p>{words.statusNow(consoleWords(language).statuses[row.status])}</p>
      <p>{row.note ? words.noteNow : words.noNoteNow}</p>
      {row.note && <blockquote class="written">{row.note}</blockquote>}
    </div>
  );
};

/** The status and the note of a submission, to be changed. */
export const DecisionForm = ({ language, row, address, typed, fault }: Props) => {
  const words = submissionWords(language);
  const shared = consoleWords(language);
  const seen = typed?.seen ?? row;
  return (
    <section class="decision">
      <h2 id="decide">{words.decide}</h2>
      {fault && <Fault id="decision-error">{fault}</Fault>}
      {typed?.overtaken && <StoredNow language={language} row={row} />}
      <form method="post" action={address} aria-labelledby="decide">
        <input type="hidden" name="was" value={seen.status} />
        <input type="hidden" name="noted" value={seen.note} />
        <fieldset class="statuses">
          <legend class="unseen">{shared.status}</legend>
          {statuses.map((status) => (
            <Radio
              name="status"
              value={status}
              label={shared.statuses[status]}
              checked={status === (typed?.status ?? row.status)}
            />
          ))}
        </fieldset>
        <Field
          id="note"
          label={words.note}
          hint={words.noteHint}
          faultElsewhere={fault && 'decision-error'}
          control={(ties) => (
            <textarea {...ties} name="note" rows={4}>
              {`\n${typed?.note ?? row.note}`}
            </textarea>
          )}
        />
        <button type="submit">{words.save}</button>
      </form>
    </section>
  );
};
