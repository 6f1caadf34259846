import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { kindOf, showAnswer } from '../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import type { Language } from '../../domain/words/language.ts';
import { foreignTo, say } from '../../domain/words/words.ts';
import { filledWords } from './words.ts';

interface Props {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Language;
  /** Whether a question is named in the list. */
  readonly listed: (question: AnsweredQuestion) => boolean;
  /** The texts to show for a question without an answer; none unless said. */
  readonly typed?: ((question: AnsweredQuestion) => readonly string[]) | undefined;
  /** On the check page: each page of the form has a button to change its answers. */
  readonly changeable?: boolean;
}

const Answered = ({
  question,
  answers,
  language,
  typed,
}: Pick<Props, 'answers' | 'language' | 'typed'> & { question: AnsweredQuestion }) => {
  const answer = answers[question.id];
  const texts =
    answer === undefined ? (typed?.(question) ?? []) : showAnswer(question, answer, language);
  return (
    <div>
      <dt lang={foreignTo(question.label, language)}>{say(question.label, language)}</dt>
      {texts.length === 0 && (
        <dd>{kindOf(question).unanswered?.(language) ?? filledWords(language).noAnswer}</dd>
      )}
      {texts.map((text) => (
        <dd>{text}</dd>
      ))}
    </div>
  );
};

const Change = ({
  page,
  number,
  language,
}: {
  page: string;
  number: number;
  language: Language;
}) => (
  <button type="submit" class="link" name={reserved.go} value={`page-${number}`}>
    {filledWords(language).change}
    <span class="unseen"> ({page})</span>
  </button>
);

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
    {form.pages.map((page, index) => {
      const questions = page.questions.filter(takesAnswer).filter(listed);
      if (questions.length === 0) return null;
      const title = say(page.title, language);
      const Heading = changeable ? 'h2' : 'h3';
      return (
        <section>
          <div class="page-head">
            <Heading lang={foreignTo(page.title, language)}>{title}</Heading>
            {changeable && <Change page={title} number={index + 1} language={language} />}
          </div>
          <dl>
            {questions.map((question) => (
              <Answered {...{ question, answers, language, typed }} />
            ))}
          </dl>
        </section>
      );
    })}
  </div>
);
