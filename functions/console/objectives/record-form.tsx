import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import { Key } from '../key.tsx';
import { recordedWords } from './recorded-words.ts';
import type { FigureFault, TypedFigure } from './typed.ts';

/** A figure that is being recorded or corrected, if one is. */
export interface Recording {
  readonly typed?: TypedFigure | undefined;
  readonly fault?: FigureFault | undefined;
}

interface Props extends Recording {
  readonly language: Language;
  readonly programme: string;
  readonly objective: string;
}

/** Asks for a figure, its day and where it comes from; folded until somebody records one. */
export const RecordForm = ({ language, programme, objective, typed, fault }: Props) => {
  const words = recordedWords(language);
  const own = typed?.objective === objective ? typed : undefined;
  const corrects = own?.corrects ?? null;
  const faultOf = (...faults: readonly FigureFault[]) =>
    own && fault && faults.includes(fault) ? words.faults[fault] : undefined;
  const id = (name: string): string => `${objective}-${name}`;
  return (
    <details open={own !== undefined} id={own ? 'record' : undefined}>
      <summary>{corrects === null ? words.record : words.correcting}</summary>
      <form
        method="post"
        action={consoleAddress(language, 'totals/objectives/', { programme })}
        class="asking"
        novalidate
      >
        {faultOf('overtaken') && (
          <p class="error" role="alert">
            {faultOf('overtaken')}
          </p>
        )}
        <Key value={own?.id} />
        <input type="hidden" name="objective" value={objective} />
        {corrects !== null && <input type="hidden" name="corrects" value={corrects} />}
        <Field
          id={id('value')}
          label={words.value}
          hint={words.valueHint}
          fault={faultOf('value')}
          control={(ties) => (
            <input {...ties} name="value" value={own?.value ?? ''} inputmode="decimal" required />
          )}
        />
        <Field
          id={id('day')}
          label={words.day}
          hint={words.dayHint}
          fault={faultOf('day', 'later')}
          control={(ties) => (
            <input {...ties} type="date" name="day" value={own?.day ?? ''} required />
          )}
        />
        <Field
          id={id('note')}
          label={words.note}
          hint={words.noteHint}
          fault={faultOf('note')}
          control={(ties) => (
            <textarea {...ties} name="note" rows={2}>
              {`\n${own?.note ?? ''}`}
            </textarea>
          )}
        />
        <p class="go">
          <button type="submit" name="does" value="record">
            {corrects === null ? words.save : words.saveCorrection}
          </button>{' '}
          {corrects !== null && (
            <button type="submit" name="does" value="take-back" class="quiet">
              {words.takeBack}
            </button>
          )}
        </p>
      </form>
    </details>
  );
};
