import { controlOf } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import {
  aimOf,
  isShare,
  type Measure,
  type Measured,
} from '../../../domain/programmes/measures.ts';
import { sayMonth } from '../../../domain/words/day.ts';
import { sayFigure, sayMean, sayShare } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayAround, sayMarked } from '../../../domain/words/said.ts';
import { SaidText, SaidWords } from '../../http/said.tsx';
import { Bar } from '../../private/bar.tsx';
import { Curve, Spark } from '../../private/curve.tsx';
import type { Reckoned } from './look.ts';
import { objectivesWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly question: AnsweredQuestion | undefined;
  readonly measured: Measured;
}

/** The ends of a scale; nothing for a question that has none. */
export function scaleOf(question: AnsweredQuestion | undefined) {
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
export function sayMove(by: number, language: Language): string {
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
  if (measured.is === 'sessions' || measured.is === 'hours' || measured.is === 'days')
    return <strong>{words.amounts[measured.is](sayAmount(measured, language), now.value)}</strong>;
  if (measured.is === 'gathered')
    return <strong>{words.amounts.hours(sayAmount(measured, language), now.value)}</strong>;
  if (measured.is === 'share' || measured.is === 'pairs')
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

/** How many, or how much: hours and days are rounded to one decimal where they are few. */
const sayAmount = ({ now: { value } }: Measured, language: Language): string =>
  value < 20 ? sayMean(value, language) : sayFigure(value, language);

/** By how many answers, pairs, mentors or attendances: of a change both, where they are not as many. */
function sayAnswers(measured: Measured, language: Language): string {
  const words = objectivesWords(language);
  const { is, now } = measured;
  if (is === 'change' && measured.before.answers !== now.answers)
    return words.counts(measured.before.answers, now.answers);
  if (is === 'hours') return words.mentors(now.answers);
  if (is === 'gathered') return words.attendances(now.answers);
  const ofPairs = is === 'pairs' || is === 'sessions' || is === 'days';
  return ofPairs ? words.pairs(now.answers) : words.count(now.answers);
}

/** What a measure counts that looks at no form, in words; nothing of any other. */
export function sayAsked(asked: Measure, language: Language): string | undefined {
  const { asks } = objectivesWords(language);
  switch (asked.measure) {
    case 'sessions':
      return asked.at_least === undefined ? asks.sessions : asks.sessionsOf(asked.at_least);
    case 'hours':
      return asks.hours;
    case 'gatherings':
      return asks.gatherings;
    case 'first_meeting':
      return asked.within_days === undefined ? asks.days : asks.daysOf(asked.within_days);
    case 'lasting':
      return asks.lasting(asked.months);
    default:
      return undefined;
  }
}

/** The ends of what is drawn: of a share or a scale its own, of anything else from nought to the most, or to what is aimed at. */
function endsOf({ asked, question, history }: Reckoned): readonly [number, number] {
  const values = history.map(({ value }) => value);
  if (isShare(asked)) return [0, 1];
  const scale = scaleOf(question);
  if (asked.measure === 'average' && scale) return [scale.first, scale.last];
  const all = [...values, aimOf(asked) ?? 0, 0];
  return [Math.min(...all), Math.max(...all)];
}

/** How a measure came to be, month by month, where there is more than one. */
const History = ({ language, one }: { language: Language; one: Reckoned }) => {
  const words = objectivesWords(language);
  const { asked, history } = one;
  if (history.length < 2) return null;
  const [from, to] = endsOf(one);
  const say = (value: number | undefined): string =>
    value === undefined
      ? ''
      : isShare(asked)
        ? sayShare(value, language)
        : asked.measure === 'change'
          ? sayMove(value, language)
          : sayMean(value, language);
  return (
    <Curve
      caption={asked.aim === undefined ? words.history : words.historyAimed(say(aimOf(asked)))}
      points={history.map(({ month, value }) => ({ label: sayMonth(month, language), value }))}
      {...{ from, to, say }}
      target={aimOf(asked)}
      words={words.table}
    />
  );
};

/** One measure of an objective: what is asked, what it comes to, by how many answers, and its history. */
export const MeasureLine = ({ language, one }: { language: Language; one: Reckoned }) => {
  const words = objectivesWords(language);
  const { form, question, measured, anonymous } = one;
  const asked = sayAsked(one.asked, language);
  const none = one.asked.measure === 'gatherings' ? words.noGatherings : words.noPairs;
  const nothing = asked ? none : words.nothing;
  return (
    <div class="measure">
      {question && (
        <p>
          <SaidWords words={question.label} language={language} />
        </p>
      )}
      {asked && <p>{asked}</p>}
      <p>
        {measured ? (
          <Came {...{ language, question, measured }} />
        ) : (
          <span class="instead">{anonymous ? words.tooFew : nothing}</span>
        )}
      </p>
      {(measured || form) && (
        <p class="faint">
          {measured && sayAnswers(measured, language)}
          {measured && form && ', '}
          {form && <SaidText said={sayAround(words.by, sayMarked(form.title, language))} />}
        </p>
      )}
      <History language={language} one={one} />
    </div>
  );
};
