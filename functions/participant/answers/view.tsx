import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import { isDeclined } from '../../../domain/forms/declined.ts';
import { sayUnanswered, showAnswer } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { answeredQuestions, takesAnswer } from '../../../domain/forms/questions.ts';
import { wholeReader } from '../../../domain/forms/readers.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { SaidText } from '../../http/said.tsx';
import { Notice } from '../../private/notice.tsx';
import { answersWords } from './words.ts';

interface Props {
  readonly row: OwnSubmission;
  readonly language: Language;
}

/** Every answer of a submission that is stored, whoever else reads it. */
export const allOf = ({ answers, pairAnswers }: OwnSubmission): Answers => ({
  ...answers,
  ...pairAnswers,
});

/** Whether some answers were only counted. */
const hasTotals = ({ definition }: OwnSubmission): boolean =>
  answeredQuestions(definition).some(({ seen_by }) => seen_by === 'totals');

const One = ({
  question,
  answers,
  language,
}: Pick<Props, 'language'> & { question: AnsweredQuestion; answers: Answers }) => {
  const words = answersWords(language);
  const answer = answers[question.id];
  const texts = answer === undefined ? [] : showAnswer(question, answer, language);
  return (
    <div>
      <dt lang={foreignTo(question.label, language)}>{say(question.label, language)}</dt>
      {texts.length === 0 && (
        <dd class="instead">{sayUnanswered(question, language) ?? words.noAnswer}</dd>
      )}
      {texts.map((text) => (
        <dd>
          <SaidText said={text} />
        </dd>
      ))}
      {question.seen_by === 'pair' && <dd class="note">{words.readers.pair}</dd>}
    </div>
  );
};

/** When something was sent, until when it is kept, and what it is called. */
export const SentFacts = ({ row, language }: Props) => {
  const words = answersWords(language);
  return (
    <p class="note">
      {words.sentOn(sayDay(dayOf(row.receivedAt), language))}.{' '}
      {words.keptUntil(sayDay(dayOf(row.purgeAt), language))}.{' '}
      {words.reference(referenceOf(row.id))}.
    </p>
  );
};

/** All that somebody answered in one sending, and who reads it. */
export const OwnAnswers = ({ row, language }: Props) => {
  const words = answersWords(language);
  const answers = allOf(row);
  const shown = (question: AnsweredQuestion): boolean =>
    question.seen_by !== 'totals' &&
    (answers[question.id] !== undefined || isDeclined(question, row.answers));
  return (
    <div class="answers">
      <p class="note">{words.readers[wholeReader(row.definition)]}.</p>
      {row.definition.pages.map((page) => {
        const questions = page.questions.filter(takesAnswer).filter(shown);
        return (
          questions.length > 0 && (
            <section>
              <h3 lang={foreignTo(page.title, language)}>{say(page.title, language)}</h3>
              <dl>
                {questions.map((question) => (
                  <One question={question} answers={answers} language={language} />
                ))}
              </dl>
            </section>
          )
        );
      })}
      {hasTotals(row) && <p class="note">{words.totals}</p>}
    </div>
  );
};

/** The consents that were given, each with what withdraws it. */
const Consents = ({ row, language, at }: Props & { at: string }) => {
  const words = answersWords(language);
  const given = answeredQuestions(row.definition).filter(
    ({ id, kind, seen_by }) =>
      kind === 'consent' && seen_by === 'coordinator' && row.answers[id] !== undefined,
  );
  if (given.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.consents}</h2>
      <ul class="standings">
        {given.map((question) => (
          <li>
            <p lang={foreignTo(question.label, language)}>{say(question.label, language)}</p>
            {question.optional ? (
              <form method="post" action={`${at}withdraw/`}>
                <input type="hidden" name="seen" value={row.corrected.length} />
                <button type="submit" class="quiet" name="question" value={question.id}>
                  {words.withdraw}
                </button>
              </form>
            ) : (
              <p class="note">{words.needed}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The page of one sending. */
export const OwnSending = (
  props: Props & { at: string; back: string; notice?: string | undefined },
) => {
  const { language, row, at, back, notice } = props;
  const words = answersWords(language);
  return (
    <>
      <div class="plain">
        {notice && <Notice>{notice}</Notice>}
        <SentFacts row={row} language={language} />
        <p>
          <a class="alone" href={`${at}correct/`}>
            {words.correct}
          </a>
        </p>
      </div>
      <OwnAnswers row={row} language={language} />
      <Consents row={row} language={language} at={at} />
      <p>
        <a class="alone" href={back}>
          {words.back}
        </a>
      </p>
    </>
  );
};
