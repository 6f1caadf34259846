import type { Answer, Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import {
  type AnsweredQuestion,
  kindOf,
  sayUnanswered,
  showAnswer,
} from '../../../domain/forms/kinds/index.ts';
import { answeredQuestions, takesAnswer } from '../../../domain/forms/questions.ts';
import { readReference, referenceOf } from '../../../domain/forms/reference.ts';
import { conditionsOf, isAsked } from '../../../domain/forms/show-if.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain } from '../../../domain/words/said.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { SaidText } from '../../http/said.tsx';
import { consoleAddress } from '../address.ts';
import { submissionWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** The version that was answered. */
  readonly form: Form;
  /** What the coordinator may read. */
  readonly answers: Answers;
  /** The id of the submission, and the language of whoever sent it: what is written to them names it. */
  readonly sent: { readonly id: string; readonly language: Language };
}

/** Where a click on an answer leads: a letter begins with what it is about. */
function leadsTo(question: AnsweredQuestion, answer: Answer, { language, form, sent }: Props) {
  const reference = question.holds === 'reference' ? readReference(String(answer)) : undefined;
  if (reference) return consoleAddress(language, 'people/', { reference });
  const href = kindOf(question).href?.(answer);
  if (question.kind !== 'email') return href;
  const subject = `${say(form.title, sent.language)} (${referenceOf(sent.id)})`;
  return href && `${href}?subject=${encodeURIComponent(subject)}`;
}

/** An answer in the words of its version; an address or a number can be clicked. */
const Said = ({
  question,
  answer,
  ...props
}: Props & {
  question: AnsweredQuestion;
  answer: Answer;
}) => {
  const texts = showAnswer(question, answer, props.language);
  const href = leadsTo(question, answer, props);
  if (href !== undefined) return <a href={href}>{texts.map(plain)}</a>;
  if (texts.length === 1)
    return (
      <span class="written">
        <SaidText said={texts[0] ?? ''} />
      </span>
    );
  return (
    <ul>
      {texts.map((text) => (
        <li>
          <SaidText said={text} />
        </li>
      ))}
    </ul>
  );
};

/** The questions of the coordinator's that an earlier answer made needless, where that can be told: what they look at is for the coordinator too. */
function leftOut({ form, answers }: Props): readonly AnsweredQuestion[] {
  const all = answeredQuestions(form);
  const unseen = new Set(
    all.filter(({ seen_by }) => seen_by !== 'coordinator').map(({ id }) => id),
  );
  return all.filter(
    (question) =>
      question.seen_by === 'coordinator' &&
      answers[question.id] === undefined &&
      !isAsked(question, answers) &&
      !conditionsOf(question).some((each) => unseen.has(each.question)),
  );
}

/** What stands where there is no answer to show. */
function instead(props: Props, question: AnsweredQuestion): string {
  const words = submissionWords(props.language);
  if (question.seen_by !== 'coordinator') return words[question.seen_by];
  return sayUnanswered(question, props.language) ?? words.notAnswered;
}

const One = ({ question, ...props }: Props & { question: AnsweredQuestion }) => {
  const { language, answers } = props;
  const answer = question.seen_by === 'coordinator' ? answers[question.id] : undefined;
  return (
    <div class="answer">
      <dt lang={foreignTo(question.label, language)}>{say(question.label, language)}</dt>
      {answer === undefined ? (
        <dd class="instead">{instead(props, question)}</dd>
      ) : (
        <dd>
          <Said question={question} answer={answer} {...props} />
        </dd>
      )}
    </div>
  );
};

/** The questions that an earlier answer made needless, folded away. */
const NotAsked = ({
  language,
  questions,
}: {
  language: Language;
  questions: readonly AnsweredQuestion[];
}) =>
  questions.length > 0 ? (
    <details class="not-asked">
      <summary>{submissionWords(language).notAsked(questions.length)}</summary>
      <ul>
        {questions.map(({ label }) => (
          <li lang={foreignTo(label, language)}>{say(label, language)}</li>
        ))}
      </ul>
    </details>
  ) : null;

/** Every question of the version that was answered, page by page, with its answer or what stands for it. */
export const AnswersByPage = (props: Props) => {
  const needless = leftOut(props);
  const isTold = new Set(needless);
  return (
    <>
      {props.form.pages.map((page) => {
        const questions = page.questions
          .filter(takesAnswer)
          .filter((question) => !isTold.has(question));
        if (questions.length === 0) return null;
        return (
          <section class="answers">
            <h2 lang={foreignTo(page.title, props.language)}>{say(page.title, props.language)}</h2>
            <dl>
              {questions.map((question) => (
                <One question={question} {...props} />
              ))}
            </dl>
          </section>
        );
      })}
      <NotAsked language={props.language} questions={needless} />
    </>
  );
};
