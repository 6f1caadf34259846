import { type AnsweredQuestion, controlOf, kindOf } from '../../../domain/forms/kinds/index.ts';
import { answered, type Tally } from '../../../domain/forms/tally.ts';
import { sayMean } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import type { Child } from '../../markup/markup.ts';
import { Table } from '../../private/table.tsx';
import { totalsColumns } from './columns.tsx';
import { meanOf, totalsRows } from './rows.ts';
import { totalsWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The question in every version, the newest first. */
  readonly versions: readonly AnsweredQuestion[];
  readonly tally: Tally;
  /** Whether it was ever promised to be anonymous: then its totals move on by five answers. */
  readonly anonymous: boolean;
}

/** What a mean counts, after its number. */
function unitOf(question: AnsweredQuestion, language: Language): string {
  const control = controlOf(question);
  const unit = control.is === 'line' ? control.unit : undefined;
  return unit ? `\u00a0${say(unit, language)}` : '';
}

/** How many answered, and what else has to be known to read the figures. */
function summary(
  question: AnsweredQuestion,
  { tally, language, anonymous }: Omit<Props, 'versions'>,
): string {
  const words = totalsWords(language);
  const people = tally[question.id]?.[answered] ?? 0;
  const mean = meanOf(question, tally);
  return [
    controlOf(question).is === 'tick' ? words.given(people) : words.answered(people),
    ...(mean === undefined
      ? []
      : [words.mean(sayMean(mean, language) + unitOf(question, language))]),
    ...(kindOf(question).totals?.several ? [words.several] : []),
    ...(anonymous ? [words.anonymous] : []),
  ].join(' · ');
}

const Section = ({
  question,
  language,
  children,
}: {
  question: AnsweredQuestion;
  language: Language;
  children: Child;
}) => (
  <section class="question-totals">
    <h2 lang={foreignTo(question.label, language)}>{say(question.label, language)}</h2>
    {children}
  </section>
);

/** The totals of one question: how many answered, each value with its share, the mean of numbers. */
export const QuestionTotals = ({ versions, ...props }: Props) => {
  const { language, tally, anonymous } = props;
  const words = totalsWords(language);
  const [question] = versions;
  if (!question) return null;
  const nobody = (tally[question.id]?.[answered] ?? 0) === 0;
  const instead = nobody && (anonymous ? words.tooFew : words.none);
  return (
    <Section question={question} language={language}>
      {instead ? (
        <p class="empty">{instead}</p>
      ) : (
        <>
          <p class="faint">{summary(question, props)}</p>
          {controlOf(question).is !== 'tick' && (
            <Table
              class="totals"
              unseenHead
              columns={totalsColumns(language)}
              rows={totalsRows(versions, tally, language)}
            />
          )}
        </>
      )}
    </Section>
  );
};
