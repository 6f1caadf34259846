import { type Control, type ControlOf, firstOf } from '../../../domain/forms/kinds/control.ts';
import { controlOf } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayAround, sayMarked } from '../../../domain/words/said.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { SaidText } from '../../http/said.tsx';
import type { Child } from '../../markup/markup.ts';
import { correctionFormWords } from './words.ts';

/** A field of a question, filled in. */
export interface Filled<C = Control> {
  readonly question: AnsweredQuestion;
  readonly control: C;
  /** What stands in it, as a form sends it. */
  readonly texts: readonly string[];
  readonly language: Language;
  /** The ids of what describes it. */
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
}

/** The id of the field of a question, or of one of its options. */
export const fieldId = (id: string, value?: string | number): string =>
  value === undefined ? `f-${id}` : `f-${id}-${value}`;

/** The id of its first field: where a link from a list of faults leads. */
export const firstField = (question: AnsweredQuestion): string =>
  fieldId(question.id, firstOf(controlOf(question)));

const ties = ({ question, describedBy, invalid }: Filled<unknown>) => ({
  id: fieldId(question.id),
  name: question.id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
});

const Line = (filled: Filled<ControlOf<'line'>>) => {
  const { control, texts, language } = filled;
  return (
    <span>
      <input
        {...control.attributes}
        {...ties(filled)}
        type={control.type}
        value={texts[0] ?? ''}
        autocomplete="off"
      />
      {control.unit && (
        <>
          {' '}
          <SaidText said={sayMarked(control.unit, language)} />
        </>
      )}
    </span>
  );
};

const Lines = (filled: Filled<ControlOf<'lines'>>) => (
  <textarea {...ties(filled)} rows={filled.control.rows} maxlength={filled.control.maxlength}>
    {`\n${filled.texts[0] ?? ''}`}
  </textarea>
);

const List = (filled: Filled<ControlOf<'list'>>) => (
  <select {...ties(filled)}>
    <option value="">{correctionFormWords(filled.language).nothing}</option>
    {filled.control.options.map(({ value, label }) => (
      <option
        value={value}
        selected={filled.texts.includes(value)}
        lang={foreignTo(label, filled.language)}
      >
        {say(label, filled.language)}
      </option>
    ))}
  </select>
);

const Box = ({
  filled,
  type,
  value,
  last,
  children,
}: {
  filled: Filled<unknown>;
  type: 'radio' | 'checkbox';
  value: string;
  /** What its id ends in; nothing for a box that is the whole field. */
  last?: string | undefined;
  children: Child;
}) => (
  <label class="radio">
    <input
      {...ties(filled)}
      id={fieldId(filled.question.id, last)}
      type={type}
      value={value}
      checked={filled.texts.includes(value)}
    />
    <span>{children}</span>
  </label>
);

/** A radio that takes an answer back: without it one could change a choice and never leave it out. */
const NoAnswer = ({ filled }: { filled: Filled<unknown> }) =>
  filled.question.optional || filled.question.show_if ? (
    <label class="radio">
      <input type="radio" name={filled.question.id} value="" checked={filled.texts.length === 0} />
      <span class="instead">{correctionFormWords(filled.language).nothing}</span>
    </label>
  ) : null;

const Options = (filled: Filled<ControlOf<'options'>>) => (
  <div class="boxes">
    {filled.control.options.map(({ value, label }) => (
      <Box
        filled={filled}
        type={filled.control.several ? 'checkbox' : 'radio'}
        value={value}
        last={value}
      >
        <SaidText said={sayMarked(label, filled.language)} />
      </Box>
    ))}
    {!filled.control.several && <NoAnswer filled={filled} />}
  </div>
);

const Points = (filled: Filled<ControlOf<'points'>>) => {
  const { first, last, low, high } = filled.control;
  const ends = new Map([
    [first, low],
    [last, high],
  ]);
  return (
    <div class="boxes row">
      {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((point) => {
        const end = ends.get(point);
        return (
          <Box filled={filled} type="radio" value={String(point)} last={String(point)}>
            {point}
            {end && (
              <SaidText
                said={sayAround((meaning) => ` (${meaning})`, sayMarked(end, filled.language))}
              />
            )}
          </Box>
        );
      })}
      <NoAnswer filled={filled} />
    </div>
  );
};

const Tick = (filled: Filled<ControlOf<'tick'>>) => (
  <Box filled={filled} type="checkbox" value="yes">
    <SaidText said={sayMarked(filled.question.label, filled.language)} />
  </Box>
);

const drawn = {
  line: Line,
  lines: Lines,
  options: Options,
  list: List,
  points: Points,
  tick: Tick,
} satisfies { [Is in Control['is']]: (filled: Filled<ControlOf<Is>>) => unknown };

/** The field that a control is drawn with, whatever the kind of the question. */
export const Field = (filled: Filled) => {
  const Drawn = drawn[filled.control.is] as (filled: Filled) => Child;
  return <Drawn {...filled} />;
};
