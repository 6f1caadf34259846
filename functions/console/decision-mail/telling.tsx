import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import type { TypedDecision } from '../submission/typed.ts';
import { toldDecisions } from './letter.ts';
import { tellingWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The submission's id. */
  readonly id: string;
  /** What was typed when it could not be saved. */
  readonly typed: TypedDecision | undefined;
}

/** Whether the person is told of the decision by e-mail, what that says, and a word that goes with it. */
export const Telling = ({ language, id, typed }: Props) => {
  const words = tellingWords(language);
  return (
    <fieldset class="telling">
      <label class="radio">
        <input type="checkbox" name="mail" value="yes" checked={typed?.tells ?? true} />
        {words.tell}
      </label>
      <p class="hint">
        {words.hint} {words.read}
        {toldDecisions.map((status, at) => (
          <>
            {at === 0 ? ' ' : ', '}
            <a href={consoleAddress(language, `submissions/${id}/mail/`, { status })}>
              {words.texts[status]}
            </a>
          </>
        ))}
        .
      </p>
      <Field
        id="word"
        label={words.word}
        hint={words.wordHint}
        control={(ties) => (
          <textarea {...ties} name="word" rows={2}>
            {`\n${typed?.word ?? ''}`}
          </textarea>
        )}
      />
    </fieldset>
  );
};

/** Whether the one person that a step is about is told of it by e-mail, if it is a decision. */
export const TellingOne = ({ language }: Pick<Props, 'language'>) => (
  <label class="radio">
    <input type="checkbox" name="mail" value="yes" checked />
    {tellingWords(language).tell}
  </label>
);

/** The same for all that is ticked in a list. */
export const TellingMany = ({ language }: Pick<Props, 'language'>) => (
  <label class="radio">
    <input type="checkbox" name="mail" value="yes" checked />
    {tellingWords(language).tellMany}
  </label>
);
