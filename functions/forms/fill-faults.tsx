import type { AnswerFault } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { optionsOf, type Question } from '../../domain/forms/question.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import type { Language } from '../../domain/language.ts';
import { fillSlots } from '../pages/fill.ts';
import { sentencesIn } from './sentences.ts';

/** More unknown fields than this are only counted: nobody typed them. */
const mostUnknown = 10;

/** The id of the first field of a question: what a link in the summary leads to. */
export function firstField(question: Question): string {
  if (question.kind === 'scale') return `f-${question.id}-${question.from}`;
  if (question.kind !== 'choice' && question.kind !== 'choices') return `f-${question.id}`;
  const options = optionsOf(question);
  const listed = question.kind === 'choice' && options.length > 12;
  return listed ? `f-${question.id}` : `f-${question.id}-${options[0]?.value}`;
}

/** The list in the error summary: each fault of a question leads to its first field. */
function faultList(form: Form, faults: readonly AnswerFault[], language: Language) {
  const answerable = answeredQuestions(form);
  const questions = new Map(answerable.map((question) => [question.id, question]));
  const known = faults.filter(({ question }) => questions.has(question));
  const unknown = faults.filter(({ question }) => !questions.has(question));
  const field = (id: string) => {
    const question = questions.get(id);
    return question ? `#${firstField(question)}` : undefined;
  };
  return (
    <>
      {known.map(({ question, message }) => (
        <li>
          <a href={field(question)}>{message}</a>
        </li>
      ))}
      {unknown.slice(0, mostUnknown).map(({ message }) => (
        <li>{message}</li>
      ))}
      {unknown.length > mostUnknown && (
        <li>{sentencesIn(language).more(unknown.length - mostUnknown)}</li>
      )}
    </>
  );
}

/** Shows faults on a built form page: summary with focus, a sentence at each question, the title. */
export function fillFaults(
  rewriter: HTMLRewriter,
  form: Form,
  faults: readonly AnswerFault[],
  language: Language,
): HTMLRewriter {
  if (faults.length === 0) return rewriter;
  const messages = new Map(faults.map(({ question, message }) => [question, message]));
  rewriter
    .on('head > title', {
      element: (title) => void title.prepend(sentencesIn(language).error),
    })
    .on('[data-slot="summary"]', {
      element: (summary) =>
        void summary
          .removeAttribute('hidden')
          .setAttribute('tabindex', '-1')
          .setAttribute('autofocus', ''),
    })
    .on('[data-question]', {
      element(question) {
        if (messages.has(question.getAttribute('data-question') ?? ''))
          question.setAttribute('class', `${question.getAttribute('class') ?? ''} invalid`.trim());
      },
    })
    .on('[data-error]', {
      element(place) {
        const message = messages.get(place.getAttribute('data-error') ?? '');
        if (message !== undefined) place.removeAttribute('hidden').setInnerContent(message);
      },
    })
    .on('input[name], textarea[name], select[name]', {
      element(field) {
        if (messages.has(field.getAttribute('name') ?? ''))
          field.setAttribute('aria-invalid', 'true');
      },
    });
  return fillSlots(rewriter, { faults: faultList(form, faults, language) });
}
