import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { valuesOf } from '../../../domain/forms/answer.ts';
import type { AnswerFault } from '../../../domain/forms/check.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { isGroup } from '../../../domain/forms/kinds/control.ts';
import { controlOf, sayUnanswered, showAnswer } from '../../../domain/forms/kinds/index.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { answeredQuestions, takesAnswer } from '../../../domain/forms/questions.ts';
import { sayApart } from '../../../domain/forms/words.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { foreignTo, say } from '../../../domain/words/words.ts';
import { SaidText } from '../../http/said.tsx';
import { Field, fieldId, firstField } from './control.tsx';
import { correctionFormWords } from './words.ts';

/** What a form of corrections is made of. */
export interface CorrectionProps {
  readonly language: Language;
  readonly row: Pick<ReadSubmission, 'definition' | 'answers' | 'corrected'>;
  /** The questions that may be corrected, as a form. */
  readonly asked: Form;
  /** What was typed, where it could not be stored; else what is stored stands in the fields. */
  readonly typed?: URLSearchParams | undefined;
  readonly faults?: readonly AnswerFault[];
  /** Whether somebody else corrected it meanwhile. */
  readonly overtaken?: boolean;
  /** Where the correction is sent. */
  readonly address: string;
  /** Where one goes who changes nothing. */
  readonly back: string;
}

type Props = CorrectionProps;

const textsOf = ({ row, typed }: Props, id: string): readonly string[] =>
  typed ? typed.getAll(id).filter((text) => text !== '') : valuesOf(row.answers[id]);

/** What is stored of a question, for somebody who typed something else meanwhile. */
const StoredNow = (props: Props & { question: AnsweredQuestion }) => {
  const { row, language, question, overtaken } = props;
  const stored = row.answers[question.id];
  if (!overtaken || textsOf(props, question.id).join() === valuesOf(stored).join()) return null;
  const words = correctionFormWords(language);
  const nothing = sayUnanswered(question, language) ?? words.nothing;
  const said = stored === undefined ? [nothing] : showAnswer(question, stored, language);
  return (
    <p class="stored written">
      {words.storedNow}{' '}
      {said.map((text, at) => (
        <>
          {at > 0 && ', '}
          <SaidText said={text} />
        </>
      ))}
    </p>
  );
};

const One = (props: Props & { question: AnsweredQuestion }) => {
  const { question, language, faults = [] } = props;
  const words = correctionFormWords(language);
  const { id, label, hint } = question;
  const control = controlOf(question);
  const fault = faults.find((each) => each.question === id)?.message;
  const conditional = question.show_if !== undefined;
  const told = [hint && `h-${id}`, conditional && `c-${id}`, fault && `e-${id}`].filter(Boolean);
  const describedBy = told.length > 0 ? told.join(' ') : undefined;
  const named = (
    <>
      <SaidText said={sayMarked(label, language)} />
      {question.optional && <span class="faint"> {words.optional}</span>}
    </>
  );
  const inside = (
    <>
      {hint && (
        <p class="hint" id={`h-${id}`}>
          <SaidText said={sayMarked(hint, language)} />
        </p>
      )}
      {conditional && (
        <p class="hint" id={`c-${id}`}>
          {words.onlyIf}
        </p>
      )}
      <StoredNow {...props} />
      {fault && (
        <p class="error" id={`e-${id}`}>
          <SaidText said={fault} />
        </p>
      )}
      <Field
        {...{ question, control, language, describedBy }}
        texts={textsOf(props, id)}
        invalid={fault ? 'true' : undefined}
      />
    </>
  );
  if (isGroup(control))
    return (
      <fieldset class="asked" aria-describedby={describedBy}>
        <legend>{named}</legend>
        {inside}
      </fieldset>
    );
  return (
    <div class="asked">
      {control.is !== 'tick' && <label for={fieldId(id)}>{named}</label>}
      {inside}
    </div>
  );
};

/** What is wrong, each leading to its field. */
export const CorrectionFaults = ({ language, row, faults = [] }: Props) => {
  if (faults.length === 0) return null;
  const questions = new Map(answeredQuestions(row.definition).map((one) => [one.id, one]));
  return (
    <div class="error" role="alert" tabindex={-1} autofocus>
      <p>{correctionFormWords(language).faults}</p>
      <ul>
        {faults.map(({ question: id, message }) => {
          const question = questions.get(id);
          return (
            question && (
              <li>
                <a href={`#${firstField(question)}`}>
                  <SaidText said={sayApart(question, message, language)} />
                </a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};

/** Answers to be corrected, in the words of the version that was answered. */
export const CorrectionForm = (props: Props) => {
  const { language, row, asked, address, back } = props;
  const words = correctionFormWords(language);
  return (
    <form method="post" action={address} class="correction" novalidate>
      <input type="hidden" name="seen" value={row.corrected.length} />
      {asked.pages.map((page) => (
        <section>
          <h2 lang={foreignTo(page.title, language)}>{say(page.title, language)}</h2>
          {page.questions.filter(takesAnswer).map((question) => (
            <One {...props} question={question} />
          ))}
        </section>
      ))}
      <p class="go">
        <button type="submit">{words.save}</button> <a href={back}>{words.keep}</a>
      </p>
    </form>
  );
};
