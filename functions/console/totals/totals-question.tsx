import { type AnsweredQuestion, controlOf, kindOf } from '../../../domain/forms/kinds/index.ts';
import { answered, type Tally } from '../../../domain/forms/tally.ts';
import { sayFigure, sayShare } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { wordsOf } from '../words/words.ts';
import { meanOf, type TotalsRow, totalsRows } from './totals-rows.ts';

interface Props {
  readonly language: Language;
  /** The question in every version, the newest first. */
  readonly versions: readonly AnsweredQuestion[];
  readonly tally: Tally;
  /** Whether its totals may be shown. */
  readonly shown: boolean;
}

const height = 12;

/** A bar as long as the share; the table beside it says the same in figures. */
const Bar = ({ share }: { share: number }) => (
  <svg
    class="bar"
    viewBox={`0 0 100 ${height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="track" width="100" height={height} />
    <rect class="value" width={(Math.min(1, share) * 100).toFixed(2)} height={height} />
  </svg>
);

const Figures = ({ language, rows }: { language: Language; rows: readonly TotalsRow[] }) => {
  const words = wordsOf(language).totals;
  return (
    <table class="totals">
      <thead class="unseen">
        <tr>
          <th scope="col">{words.answer}</th>
          <td />
          <th scope="col">{words.count}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count, share }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="drawn">
              <Bar share={share} />
            </td>
            <td class="number">{sayFigure(count, language)}</td>
            <td class="number">{sayShare(share, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The totals of one question: how many answered, each value with its share, the mean of numbers. */
export const QuestionTotals = ({ language, versions, tally, shown }: Props) => {
  const words = wordsOf(language).totals;
  const [question] = versions;
  if (!question) return null;
  const people = tally[question.id]?.[answered] ?? 0;
  const mean = meanOf(question, tally);
  const heading = (
    <h2 lang={foreignTo(question.label, language)}>{say(question.label, language)}</h2>
  );
  if (!shown)
    return (
      <section class="question-totals">
        {heading}
        <p class="empty">{words.tooFew}</p>
      </section>
    );
  if (people === 0)
    return (
      <section class="question-totals">
        {heading}
        <p class="empty">{words.none}</p>
      </section>
    );
  const consent = controlOf(question).is === 'tick';
  const said = [
    consent ? words.given(people) : words.answered(people),
    ...(mean === undefined ? [] : [words.mean(sayFigure(mean, language, 1))]),
    ...(kindOf(question).totals?.several ? [words.several] : []),
    ...(question.seen_by === 'totals' ? [words.anonymous] : []),
  ];
  return (
    <section class="question-totals">
      {heading}
      <p class="faint">{said.join(' · ')}</p>
      {!consent && <Figures language={language} rows={totalsRows(versions, tally, language)} />}
    </section>
  );
};
