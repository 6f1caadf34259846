import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { ofOthers, type Status, sayable, statusesOf } from '../../../domain/forms/status.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { Radio } from '../../private/radio.tsx';
import { Telling } from '../decision-mail/telling.tsx';
import { statusWords } from '../statuses.ts';
import { consoleWords } from '../words.ts';
import type { TypedDecision } from './typed.ts';
import { submissionWords } from './words.ts';

/** Longest note, in characters. */
export const longestNote = 4000;

/** What of a submission a decision is about; the definition is not known when it could not be read. */
export interface Decidable extends Pick<ReadSubmission, 'status' | 'note'> {
  readonly definition?: ReadSubmission['definition'] | undefined;
  readonly asksAnswer?: boolean;
  readonly notedAt?: number | null;
  readonly notedBy?: string | null;
}

interface Props {
  readonly language: Language;
  readonly row: Decidable;
  /** Where the decision is sent. */
  readonly address: string;
  /** What was typed when it could not be saved. */
  readonly typed?: TypedDecision | undefined;
  readonly fault?: string | undefined;
  /** The id of the submission, where its sender can be told of a decision by e-mail. */
  readonly tells?: string | undefined;
}

/** The step that is taken most with what is new: whoever waits for an answer is taken in hand, the rest is done. */
function nextStep({ definition, status, asksAnswer }: Decidable) {
  if (status !== 'new' || !definition || statusesOf(definition) !== ofOthers) return undefined;
  return asksAnswer ? 'in_hand' : 'answered';
}

/** The statuses to choose from: whoever only notes something leaves a replaced application as it is. */
function toChoose({ definition, status }: Decidable): readonly Status[] {
  const known: readonly Status[] = definition ? statusesOf(definition) : sayable;
  return known.includes(status) ? known : [status, ...known];
}

/** One button for the step that is taken most; an application is decided on below. */
export const NextStep = ({ language, row, address }: Props) => {
  const step = nextStep(row);
  if (!step) return null;
  return (
    <form method="post" action={address} class="next-step">
      <input type="hidden" name="was" value={row.status} />
      <input type="hidden" name="status" value={step} />
      <button type="submit" class="quiet">
        {submissionWords(language).steps[step]}
      </button>
      {step === 'answered' && (
        <button type="submit" name="then" value="next" class="quiet">
          {submissionWords(language).stepAndNext}
        </button>
      )}
    </form>
  );
};

/** When a note was written, and by whom. */
const Written = ({ language, row }: Pick<Props, 'language' | 'row'>) =>
  row.note && row.notedAt ? (
    <p class="faint">
      {submissionWords(language).noted(
        sayDay(dayOf(row.notedAt), language),
        row.notedBy === 'local' ? '' : (row.notedBy ?? ''),
      )}
    </p>
  ) : null;

/** The status and the note of a submission, for somebody who only reads. */
export const Decision = ({ language, row }: Pick<Props, 'language' | 'row'>) => {
  const words = submissionWords(language);
  return (
    <section class="decision">
      <h2 id="decide">{words.decide}</h2>
      <p>{statusWords(row.definition, language)[row.status]}</p>
      {row.note && <p class="written">{row.note}</p>}
      <Written language={language} row={row} />
      <p class="hint">{words.readOnly}</p>
    </section>
  );
};

/** What a printed page says in place of the fields. */
const OnPaper = ({ language, row }: Pick<Props, 'language' | 'row'>) => (
  <div class="on-paper">
    <p>{statusWords(row.definition, language)[row.status]}</p>
    {row.note && <p class="written">{row.note}</p>}
    <Written language={language} row={row} />
  </div>
);

/** What is stored now, for somebody who typed something else meanwhile. */
const StoredNow = ({ language, row }: Pick<Props, 'language' | 'row'>) => {
  const words = submissionWords(language);
  return (
    <div class="stored">
      <p>{words.statusNow(statusWords(row.definition, language)[row.status])}</p>
      <p>{row.note ? words.noteNow : words.noNoteNow}</p>
      {row.note && <blockquote class="written">{row.note}</blockquote>}
      <Written language={language} row={row} />
    </div>
  );
};

/** The status and the note of a submission, to be changed. */
export const DecisionForm = ({ language, row, address, typed, fault, tells }: Props) => {
  const words = submissionWords(language);
  const shared = consoleWords(language);
  const seen = typed?.seen ?? row;
  const said = statusWords(row.definition, language);
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
          {toChoose(row).map((status) => (
            <Radio
              name="status"
              value={status}
              label={said[status]}
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
        <Written language={language} row={row} />
        {tells && <Telling language={language} id={tells} typed={typed} />}
        <div class="buttons">
          <button type="submit">{words.save}</button>
          <button type="submit" name="then" value="next" class="quiet">
            {words.saveAndNext}
          </button>
        </div>
      </form>
      <OnPaper language={language} row={row} />
    </section>
  );
};
