import { aimOf, isShare } from '../../../domain/programmes/measures.ts';
import { sayDay } from '../../../domain/words/day.ts';
import { sayFigure, sayMean, sayShare } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidWords } from '../../http/said.tsx';
import { Bar } from '../../private/bar.tsx';
import { sayAsked, sayMove, scaleOf } from '../objectives/figure.tsx';
import { recordedWords } from '../objectives/recorded-words.ts';
import { objectivesWords } from '../objectives/words.ts';
import type { Reported } from './look.ts';
import { reportWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly one: Reported;
}

/** A figure with its unit. */
function sayResult({ asked, question }: Reported, value: number, language: Language): string {
  const words = objectivesWords(language);
  if (isShare(asked)) return sayShare(value, language);
  switch (asked.measure) {
    case 'change':
      return sayMove(value, language);
    case 'sessions':
      return words.amounts.sessions(sayFigure(value, language), value);
    case 'hours':
    case 'gatherings':
      return words.amounts.hours(sayFigure(value, language), value);
    case 'first_meeting':
      return words.amounts.days(sayMean(value, language), value);
    default: {
      const scale = scaleOf(question);
      const said = sayMean(value, language);
      return scale ? words.outOf(said, sayFigure(scale.last, language)) : said;
    }
  }
}

/** How full the bar beside a figure is: of a share itself, of anything else on the way to what is aimed at. */
function fullOf({ asked, question, figure }: Reported): number | undefined {
  if (!figure) return undefined;
  const [scale, aim] = [scaleOf(question), aimOf(asked)];
  if (isShare(asked)) return figure.value;
  if (asked.measure === 'average' && scale)
    return (figure.value - scale.first) / (scale.last - scale.first);
  if (!aim || asked.measure === 'first_meeting') return undefined;
  return Math.max(0, figure.value / aim);
}

/** Of how many answers, mentors, attendances or pairs a figure was made. */
function sayOf({ asked }: Reported, n: number, language: Language): string {
  const words = objectivesWords(language);
  if ('form' in asked) return words.count(n);
  if (asked.measure === 'gatherings') return words.attendances(n);
  return asked.measure === 'hours' ? words.mentors(n) : words.pairs(n);
}

/** One measure of an objective: what is asked, what it comes to, and how far that is. */
export const Result = ({ language, one }: Props) => {
  const words = reportWords(language);
  const { asked, question, figure, day } = one;
  const full = fullOf(one);
  const what = sayAsked(asked, language);
  const nothing = asked.measure === 'recorded' ? words.notYet : words.few;
  return (
    <p class="result">
      {question ? (
        <span class="asked">
          <SaidWords words={question.label} language={language} />
        </span>
      ) : (
        what && <span class="asked">{what}</span>
      )}{' '}
      {figure ? (
        <strong>
          {sayResult(one, figure.value, language)}
          {asked.measure === 'recorded' && asked.unit && (
            <>
              {'\u00a0'}
              <SaidWords words={asked.unit} language={language} />
            </>
          )}
        </strong>
      ) : (
        <span class="instead">{nothing}</span>
      )}{' '}
      {figure && asked.measure === 'recorded' && day && (
        <span class="faint">{recordedWords(language).on(sayDay(day, language))}</span>
      )}
      {figure && asked.measure !== 'recorded' && (
        <span class="faint">{sayOf(one, figure.answers, language)}</span>
      )}
      {full !== undefined && <Bar share={full} />}
    </p>
  );
};
