import { controlOf } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import type { Measured } from '../../../domain/programmes/measures.ts';
import { sayFigure, sayMean, sayShare } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayAround, sayMarked } from '../../../domain/words/said.ts';
import { SaidText, SaidWords } from '../../http/said.tsx';
import { Bar } from '../../private/bar.tsx';
import { Spark } from '../../private/curve.tsx';
import type { Looked } from './look.ts';
import { objectivesWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly question: AnsweredQuestion | undefined;
  readonly measured: Measured;
}

/** The ends of a scale; nothing for a question that has none. */
function scaleOf(question: AnsweredQuestion | undefined) {
  const control = question && controlOf(question);
  return control?.is === 'points' ? { first: control.first, last: control.last } : undefined;
}

/** The mean of a scale stands out of its last point, that of a number before its unit. */
const Mean = ({ language, question, value }: Omit<Props, 'measured'> & { value: string }) => {
  const scale = scaleOf(question);
  const control = question && controlOf(question);
  const unit = control?.is === 'line' ? control.unit : undefined;
  const words = objectivesWords(language);
  if (scale) return <>{words.outOf(value, sayFigure(scale.last, language))}</>;
  return (
    <>
      {value}
      {unit && (
        <>
          {'\u00a0'}
          <SaidText said={sayMarked(unit, language)} />
        </>
      )}
    </>
  );
};

/** How far a mean stands on its scale, drawn from its first point; two means are a slope from one to the other. */
const Drawn = ({ question, values }: Pick<Props, 'question'> & { values: readonly number[] }) => {
  const scale = scaleOf(question);
  const [value, ...others] = values;
  if (!scale || value === undefined) return null;
  if (others.length > 0) return <Spark values={values} from={scale.first} to={scale.last} />;
  return <Bar share={(value - scale.first) / (scale.last - scale.first)} />;
};

/** By how much a mean has moved, with its sign. */
function sayMove(by: number, language: Language): string {
  const words = objectivesWords(language);
  const said = sayMean(Math.abs(by), language);
  if (said === sayMean(0, language)) return words.same;
  return by > 0 ? words.more(said) : words.less(said);
}

/** What a measure comes to, in a figure with its unit and a bar. */
const Came = ({ language, question, measured }: Props) => {
  const words = objectivesWords(language);
  const { now } = measured;
  const mean = (value: number) => sayMean(value, language);
  if (measured.is === 'share')
    return (
      <>
        <strong>{sayShare(now.value, language)}</strong> <Bar share={now.value} />
      </>
    );
  if (measured.is !== 'change')
    return (
      <>
        <strong>
          <Mean {...{ language, question }} value={mean(now.value)} />
        </strong>{' '}
        <Drawn question={question} values={[now.value]} />
      </>
    );
  const { before } = measured;
  return (
    <>
      <strong>{sayMove(now.value - before.value, language)}</strong>{' '}
      <span class="faint">
        <Mean
          {...{ language, question }}
          value={words.change(mean(before.value), mean(now.value))}
        />
      </span>{' '}
      <Drawn question={question} values={[before.value, now.value]} />
    </>
  );
};

/** By how many answers: of a change both, where they are not as many. */
function sayAnswers(measured: Measured, language: Language): string {
  const words = objectivesWords(language);
  const { now } = measured;
  return measured.is === 'change' && measured.before.answers !== now.answers
    ? words.counts(measured.before.answers, now.answers)
    : words.count(now.answers);
}

/** One measure of an objective: what is asked, what it comes to, by how many answers. */
export const MeasureLine = ({ language, one }: { language: Language; one: Looked }) => {
  const words = objectivesWords(language);
  const { form, question, measured, anonymous } = one;
  return (
    <div class="measure">
      {question && (
        <p>
          <SaidWords words={question.label} language={language} />
        </p>
      )}
      <p>
        {measured ? (
          <Came {...{ language, question, measured }} />
        ) : (
          <span class="instead">{anonymous ? words.tooFew : words.nothing}</span>
        )}
      </p>
      <p class="faint">
        {measured && `${sayAnswers(measured, language)}, `}
        {form && <SaidText said={sayAround(words.by, sayMarked(form.title, language))} />}
      </p>
    </div>
  );
};
