import { sendAddress } from '../../domain/forms/address.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { controlOf, sayUnanswered, showAnswer } from '../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayAround, sayMarked } from '../../domain/words/said.ts';
import { foreignTo, say } from '../../domain/words/words.ts';
import { SaidText } from '../http/said.tsx';
import { filledWords } from './words.ts';

interface Props {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Language;
  /** Whether a question is named in the list. */
  readonly listed: (question: AnsweredQuestion) => boolean;
  /** The texts to show for a question without an answer; none unless said. */
  readonly typed?: ((question: AnsweredQuestion) => readonly string[]) | undefined;
  /** On the check page: each answer has a button to change it. */
  readonly changeable?: boolean;
}

/** The id of the answer to a question in the list. */
export const answerId = (question: string): string => `a-${question}`;

/** What a person wrote is not put into another language by their browser. */
const isWritten = (question: AnsweredQuestion): boolean =>
  ['line', 'lines'].includes(controlOf(question).is) || question.holds === 'programme';

const Answered = ({
  question,
  answers,
  language,
  typed,
  changeable,
  form,
}: Pick<Props, 'answers' | 'language' | 'typed' | 'changeable'> & {
  form: string;
  question: AnsweredQuestion;
}) => {
  const answer = answers[question.id];
  const words = filledWords(language);
  const texts =
    answer === undefined ? (typed?.(question) ?? []) : showAnswer(question, answer, language);
  const label = sayMarked(question.label, language);
  return (
    <div id={changeable ? answerId(question.id) : undefined}>
      <dt>
        <SaidText said={label} />
      </dt>
      {texts.length === 0 && <dd>{sayUnanswered(question, language) ?? words.noAnswer}</dd>}
      {texts.map((text) => (
        <dd translate={isWritten(question) ? 'no' : undefined}>
          <SaidText said={text} />
        </dd>
      ))}
      {changeable && (
        <dd class="change">
          <button
            type="submit"
            class="link"
            name={reserved.go}
            value={`change-${question.id}`}
            formaction={`${sendAddress(form)}#q-${question.id}`}
          >
            {words.change}
            <span class="unseen">
              <SaidText said={sayAround((asked) => ` (${asked})`, label)} />
            </span>
          </button>
        </dd>
      )}
    </div>
  );
};

/** Answers in words, page by page. */
export const AnswerList = ({
  form,
  answers,
  language,
  listed,
  typed,
  changeable = false,
}: Props) => (
  <div class="answers">
    {form.pages.map((page) => {
      const questions = page.questions.filter(takesAnswer).filter(listed);
      if (questions.length === 0) return null;
      const Heading = changeable ? 'h2' : 'h3';
      return (
        <section>
          <Heading lang={foreignTo(page.title, language)}>{say(page.title, language)}</Heading>
          <dl>
            {questions.map((question) => (
              <Answered {...{ question, answers, language, typed, changeable }} form={form.id} />
            ))}
          </dl>
        </section>
      );
    })}
  </div>
);
